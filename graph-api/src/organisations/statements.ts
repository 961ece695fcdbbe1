import { bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listOrganisationsByName = bindPage(
  'queries/organisations/list-organisations',
  'queries/organisations/count-organisations',
)
export const organisationPlace = bindFragment({ file: 'fields/organisations/Organisation.place' })
