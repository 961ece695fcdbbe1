import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf } from '../shared/enums.ts'
import { listedConnection } from '../shared/listed.ts'
import { findMine } from './find-mine.ts'
import type { MineKind } from './model.ts'

const mineKindEnum = enumOf<MineKind>('MineKind', 'What concerns the organisations that the viewer speaks for.', {
  to_confirm: 'Collaborations that one of them has not confirmed.',
  next_steps: 'Collaborations and mini-networks whose next step has a day, the nearest first.',
  followed: 'Synergies that they follow: one’s own organisation and the other.',
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
