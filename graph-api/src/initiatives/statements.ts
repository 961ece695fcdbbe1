import { bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listInitiativesInOrder = bindPage('queries/initiatives/list-initiatives')

const partColumns = ['role', 'since', 'until']
export const initiativeOrganisations = bindPage('fields/initiatives/Initiative.organisations', partColumns)
export const organisationInitiatives = bindPage('fields/initiatives/Organisation.initiatives', partColumns)

export const initiativePlace = bindFragment({ file: 'fields/initiatives/Initiative.place' })
export const initiativeParent = bindFragment({ file: 'fields/initiatives/Initiative.parent' })
export const initiativeParts = bindPage('fields/initiatives/Initiative.parts')
export const initiativeContacts = bindPage('fields/initiatives/Initiative.contacts')
export const initiativeThemes = bindPage('fields/initiatives/Initiative.themes')
export const initiativeChallenges = bindPage('fields/initiatives/Initiative.challenges')
export const initiativeAudiences = bindPage('fields/initiatives/Initiative.audiences')

export const personInitiatives = bindPage('fields/initiatives/Person.initiatives')
export const themeInitiatives = bindPage('fields/initiatives/Theme.initiatives')
export const challengeInitiatives = bindPage('fields/initiatives/Challenge.initiatives')
export const organisationThemes = bindPage('fields/initiatives/Organisation.themes')
