import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotFoundError } from '../shared/errors.ts'
import { findRing } from './find-ring-page.ts'
import { ringVerdictEnum } from './graphql.ts'
import { ringRef } from './graphql-rings.ts'
import { judgeRing, undoJudgementOfRing } from './judge-ring.ts'

const judgeInput = builder.inputType('JudgeRingInput', {
  description: 'What a member of a ring decides about it, or a coordinator.',
  fields: (t) => ({
    ringId: t.id({ required: true, description: 'Which ring.' }),
    organisationId: t.id({ description: 'The member that decides; without one it is a coordinator.' }),
    verdict: t.field({ type: ringVerdictEnum, required: true, description: 'The decision.' }),
    reason: t.string({ description: 'Why, for yourselves.' }),
  }),
})

const undoInput = builder.inputType('UndoRingVerdictInput', {
  description: 'Which decision about a ring to take back.',
  fields: (t) => ({
    ringId: t.id({ required: true, description: 'Which ring.' }),
    organisationId: t.id({ description: 'The member that decided; without one it was a coordinator.' }),
  }),
})

builder.mutationFields((t) => ({
  judgeRing: t.field({
    type: ringRef,
    description: 'Notes a decision about a ring. It can be undone.',
    errors: expectedErrors,
    args: { input: t.arg({ type: judgeInput, required: true, description: 'The decision.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await judgeRing(graph, input)
      return found(
        await findRing(graph, { ringId: input.ringId, selection: readSelection(info, ['data']) }),
        input.ringId,
      )
    },
  }),
  undoRingVerdict: t.field({
    type: ringRef,
    description: 'Takes a decision about a ring back: it is shown again.',
    errors: expectedErrors,
    args: { input: t.arg({ type: undoInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await undoJudgementOfRing(graph, input)
      return found(
        await findRing(graph, { ringId: input.ringId, selection: readSelection(info, ['data']) }),
        input.ringId,
      )
    },
  }),
}))

function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new NotFoundError(id)
  return row
}
