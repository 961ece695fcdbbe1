import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const listChallengesByPosition = bindPage('queries/challenges/list-challenges')
export const challengeFocusArea = bindFragment({ file: 'fields/challenges/Challenge.focusArea' })
export const challengeThemes = bindPage('fields/challenges/Challenge.themes')
export const challengeOrganisations = bindPage('fields/challenges/Challenge.organisations', ['id', 'since', 'until'])
export const organisationCommitments = bindPage('fields/challenges/Organisation.commitments', ['id', 'since', 'until'])

export const findCommitmentById = bindFragment({
  file: 'queries/challenges/find-commitment',
  nodes: ['organisation', 'challenge'],
  values: ['id', 'since', 'until'],
})

export const readCommitmentIds = bindStatement({
  file: 'challenges/read-commitments',
  access: 'read',
  parameters: z.object({ pairs: z.array(z.object({ organisationId: z.string(), challengeId: z.string() })) }),
  row: z.object({ id: z.string() }),
})

export const endCommitmentById = bindStatement({
  file: 'challenges/end-commitment',
  access: 'write',
  parameters: z.object({ id: z.string(), until: z.string().nullable() }),
  row: z.object({ organisationId: z.string(), since: z.string().nullable(), replaced: z.boolean() }),
})
