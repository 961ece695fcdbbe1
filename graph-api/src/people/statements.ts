import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindStatement } from '../database/statement.ts'

export const listPeopleByName = bindPage('queries/people/list-people')

const workColumns = ['role', 'since', 'until']
export const organisationPeople = bindPage('fields/people/Organisation.people', workColumns)
export const personOrganisations = bindPage('fields/people/Person.organisations', workColumns)

export const endPersonById = bindStatement({
  file: 'people/end-person',
  access: 'write',
  parameters: z.object({ id: z.string(), until: z.string() }),
  row: z.object({ id: z.string(), since: z.string().nullable() }),
})
