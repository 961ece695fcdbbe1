import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'
import { collaborationStatuses } from './model.ts'

export const listCollaborationsByDay = bindPage('queries/collaborations/list-collaborations')

const party = ['confirmedOn', 'gives', 'gets', 'since', 'until']
export const collaborationParties = bindPage('fields/collaborations/Collaboration.parties', party)
export const collaborationThemes = bindPage('fields/collaborations/Collaboration.themes')
export const collaborationInitiative = bindFragment({ file: 'fields/collaborations/Collaboration.initiative' })
export const organisationCollaborations = bindPage('fields/collaborations/Organisation.collaborations', party)
export const initiativeCollaborations = bindPage('fields/collaborations/Initiative.collaborations')

export const lockCollaboration = bindStatement({
  file: 'collaborations/lock-collaboration',
  access: 'write',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    id: z.string(),
    status: z.enum(collaborationStatuses),
    startedOn: z.string().nullable(),
    parties: z.array(z.object({ organisationId: z.string(), confirmedOn: z.string().nullable() })),
  }),
})

export const confirmParty = bindStatement({
  file: 'collaborations/confirm-collaboration',
  access: 'write',
  parameters: z.object({ id: z.string(), organisationId: z.string() }),
  row: z.object({ id: z.string() }),
})

export const setParty = bindStatement({
  file: 'collaborations/change-party',
  access: 'write',
  parameters: z.object({ id: z.string(), organisationId: z.string(), changes: z.record(z.string(), z.unknown()) }),
  row: z.object({ gives: z.string().nullable(), gets: z.string().nullable() }),
})
