import { bindFieldPage, bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listInitiativesByTitle = bindPage(
  'queries/initiatives/list-initiatives',
  'queries/initiatives/count-initiatives',
)

const partColumns = ['role', 'since', 'until']
export const initiativeOrganisations = bindFieldPage('fields/initiatives/Initiative.organisations', partColumns)
export const organisationInitiatives = bindFieldPage('fields/initiatives/Organisation.initiatives', partColumns)

export const initiativePlace = bindFragment({ file: 'fields/initiatives/Initiative.place' })
export const initiativeParent = bindFragment({ file: 'fields/initiatives/Initiative.parent' })
export const initiativeParts = bindFieldPage('fields/initiatives/Initiative.parts')
export const initiativeContacts = bindFieldPage('fields/initiatives/Initiative.contacts')
export const initiativeThemes = bindFieldPage('fields/initiatives/Initiative.themes')
export const initiativeChallenges = bindFieldPage('fields/initiatives/Initiative.challenges')
export const initiativeAudiences = bindFieldPage('fields/initiatives/Initiative.audiences')

export const personInitiatives = bindFieldPage('fields/initiatives/Person.initiatives')
export const themeInitiatives = bindFieldPage('fields/initiatives/Theme.initiatives')
export const challengeInitiatives = bindFieldPage('fields/initiatives/Challenge.initiatives')
export const organisationThemes = bindFieldPage('fields/initiatives/Organisation.themes')
