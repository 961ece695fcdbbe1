import { builder } from '../builder.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { tellThemApart } from './find-duplicates.ts'
import { mergeThings } from './merge-things.ts'
import { undoMerge } from './undo-merge.ts'

builder.mutationFields((t) => ({
  mergeThings: t.field({
    type: 'ID',
    errors: expectedErrors,
    description: 'Makes two things one. The answer is the id of the merge, by which it is undone. For coordinators.',
    args: {
      keptId: t.arg.id({ required: true, description: 'What stays, with its address.' }),
      goneId: t.arg.id({ required: true, description: 'What becomes a part of it.' }),
      take: t.arg.stringList({ description: 'Fields of which the value of the one that goes is taken.' }),
    },
    resolve: (_root, { keptId, goneId, take }, { graph }) => mergeThings(graph, { keptId, goneId, take }),
  }),
  undoMerge: t.field({
    type: 'ID',
    errors: expectedErrors,
    description: 'Undoes a merge whole; later changes are kept. The answer is the id that is one of its own again.',
    args: { id: t.arg.id({ required: true, description: 'The merge.' }) },
    resolve: async (_root, { id }, { graph }) => (await undoMerge(graph, { id })).goneId,
  }),
  tellApart: t.field({
    type: 'String',
    errors: expectedErrors,
    description: 'Remembers that two things are not the same. For coordinators.',
    args: {
      aId: t.arg.id({ required: true, description: 'The one.' }),
      bId: t.arg.id({ required: true, description: 'The other.' }),
    },
    resolve: (_root, { aId, bId }, { graph }) => tellThemApart(graph, { aId, bId }),
  }),
}))
