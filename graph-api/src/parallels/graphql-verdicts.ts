import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotFoundError } from '../shared/errors.ts'
import { addMutation } from '../shared/mutations.ts'
import { findParallel } from './find-parallels.ts'
import { parallelRef, parallelVerdictEnum } from './graphql.ts'
import { judgeParallel, undoParallelVerdict } from './judge-parallel.ts'
import type { ParallelRow } from './model.ts'

const judgeInput = builder.inputType('JudgeParallelInput', {
  description: 'What somebody decides about two initiatives.',
  fields: (t) => ({
    aId: t.id({ required: true, description: 'One initiative.' }),
    bId: t.id({ required: true, description: 'The other.' }),
    verdict: t.field({ type: parallelVerdictEnum, required: true, description: 'The decision.' }),
    reason: t.string({ description: 'Why.' }),
    firstId: t.id({ description: 'Of `IN_SEQUENCE`: which of the two comes first.' }),
  }),
})

const undoInput = builder.inputType('UndoParallelVerdictInput', {
  description: 'Which decision to take back.',
  fields: (t) => ({
    aId: t.id({ required: true, description: 'One initiative.' }),
    bId: t.id({ required: true, description: 'The other.' }),
  }),
})

addMutation('relateInitiatives', {
  label: 'Initiative',
  ref: initiativeRef,
  description:
    'Notes what two initiatives are to each other, whether or not the matching has found them. Answers with the first.',
  args: (arg) => ({ input: arg({ type: judgeInput, required: true, description: 'What they are.' }) }),
  write: async (graph, { input }) => {
    await judgeParallel(graph, input, { raised: true })
    return input.aId
  },
})

addMutation('unrelateInitiatives', {
  label: 'Initiative',
  ref: initiativeRef,
  description: 'Takes back what two initiatives are to each other. Answers with the first.',
  args: (arg) => ({ input: arg({ type: undoInput, required: true, description: 'Which two.' }) }),
  write: async (graph, { input }) => {
    await undoParallelVerdict(graph, input)
    return input.aId
  },
})

builder.mutationFields((t) => ({
  judgeParallel: t.field({
    type: parallelRef,
    description: 'Notes a decision. The pair is not asked about again unless a text changes.',
    errors: expectedErrors,
    args: { input: t.arg({ type: judgeInput, required: true, description: 'The decision.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await judgeParallel(graph, input)
      return found(await findParallel(graph, { ...input, selection: readSelection(info, ['data']) }), input.bId)
    },
  }),
  undoParallelVerdict: t.field({
    type: parallelRef,
    description: 'Takes a decision back: the pair is shown again.',
    errors: expectedErrors,
    args: { input: t.arg({ type: undoInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await undoParallelVerdict(graph, input)
      return found(await findParallel(graph, { ...input, selection: readSelection(info, ['data']) }), input.bId)
    },
  }),
}))

function found(row: ParallelRow | null, id: string): ParallelRow {
  if (row === null) throw new NotFoundError(id)
  return row
}
