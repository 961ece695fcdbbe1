import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { likenessVerdictEnum } from './graphql.ts'
import { judgeLikeness } from './judge-likeness.ts'
import { mergeThings } from './merge-things.ts'
import { undoMerge } from './undo-merge.ts'

const mergeOutcome = builder.objectRef<{ id: string; keptId: string; goneId: string }>('MergeOutcome').implement({
  description: 'What a merge, or its undoing, did.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names the merge: by it it is undone.' }),
    keptId: t.exposeID('keptId', { description: 'The one that stays.' }),
    goneId: t.exposeID('goneId', { description: 'The one that became a part of it, or is one of its own again.' }),
  }),
})

const likenessOutcome = builder.objectRef<{ pairKey: string }>('LikenessOutcome').implement({
  description: 'Two things of which something was decided.',
  fields: (t) => ({ pairKey: t.exposeID('pairKey', { description: 'Names the pair.' }) }),
})

builder.mutationFields((t) => ({
  mergeThings: t.field({
    type: mergeOutcome,
    errors: expectedErrors,
    description: 'Makes two things one. For coordinators.',
    args: {
      keptId: t.arg.id({ required: true, description: 'What stays, with its address.' }),
      goneId: t.arg.id({ required: true, description: 'What becomes a part of it.' }),
      take: t.arg.stringList({ description: 'Fields of which the value of the one that goes is taken.' }),
    },
    resolve: async (_root, { keptId, goneId, take }, { graph }) => ({
      id: await mergeThings(graph, { keptId, goneId, takenFields: take }),
      keptId,
      goneId,
    }),
  }),
  undoMerge: t.field({
    type: mergeOutcome,
    errors: expectedErrors,
    description: 'Undoes a merge whole; later changes are kept. For coordinators.',
    args: { id: t.arg.id({ required: true, description: 'The merge.' }) },
    resolve: async (_root, { id }, { graph }) => ({ id, ...(await undoMerge(graph, { id })) }),
  }),
  judgeLikeness: t.field({
    type: likenessOutcome,
    errors: expectedErrors,
    description: 'Remembers that two things are not the same, or may be. For coordinators.',
    args: {
      aId: idArgument(t.arg),
      bId: idArgument(t.arg),
      verdict: t.arg({ type: likenessVerdictEnum, description: 'What is decided; null takes it back.' }),
    },
    resolve: async (_root, { aId, bId, verdict }, { graph }) => ({
      pairKey: await judgeLikeness(graph, { aId, bId, verdict }),
    }),
  }),
}))
