import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { listedConnection } from '../shared/listed.ts'
import { answerStillTrue } from './answer-still-true.ts'
import { findMine } from './find-mine.ts'
import type { MineKind } from './model.ts'

const mineKindEnum = enumOf<MineKind>('MineKind', 'What concerns the organisations that the viewer speaks for.', {
  to_confirm: 'Collaborations that one of them has not confirmed.',
  next_steps: 'Collaborations and mini-networks whose next step has a day, the nearest first.',
  followed: 'Synergies that they follow: one’s own organisation and the other.',
  still_true:
    'Initiatives, needs and offers that nobody has looked at for a year, the oldest first; the viewer’s own too.',
  together: 'Collaborations and mini-networks that they are in or were, the latest change first.',
})

builder.queryField('mine', (t) =>
  t.field({
    type: listedConnection,
    description: 'What concerns the organisations that the viewer speaks for, of one kind.',
    args: {
      ...pageArguments(t.arg),
      kind: t.arg({ type: mineKindEnum, required: true, description: 'Which.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { kind, ...page }, { graph }, info) =>
      findMine(graph, { kind, page, selection: readSelection(info) }),
  }),
)

const answeredRef = builder.objectRef<{ answered: number }>('StillTrueAnswered').implement({
  description: 'It was said of things whether they still hold.',
  fields: (t) => ({ answered: t.exposeInt('answered', { description: 'Of how many.' }) }),
})

builder.mutationField('answerStillTrue', (t) =>
  t.field({
    type: answeredRef,
    description: 'Says of initiatives, needs and offers whether they still hold, as of today: all of them, or none.',
    errors: expectedErrors,
    args: {
      ids: t.arg.idList({ required: true, description: 'Of which, 1–50.' }),
      holds: t.arg.boolean({ required: true, description: 'True: they hold. False: they are over; they are kept.' }),
    },
    resolve: async (_root, { ids, holds }, { graph }) => ({
      answered: await answerStillTrue(graph, { ids: ids.map(String), holds }),
    }),
  }),
)
