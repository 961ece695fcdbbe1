import { bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listOrganisationsByName = bindPage('queries/organisations/list-organisations')
export const organisationPlace = bindFragment({ file: 'fields/organisations/Organisation.place' })
export const organisationOtherPlaces = bindFragment({ file: 'fields/organisations/Organisation.otherPlaces' })
export const organisationParent = bindFragment({ file: 'fields/organisations/Organisation.parent' })
export const organisationParts = bindFragment({ file: 'fields/organisations/Organisation.parts' })
