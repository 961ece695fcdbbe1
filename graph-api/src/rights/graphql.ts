import { viewerRef } from '../accounts/graphql.ts'
import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { visibilityEnum } from '../shared/enums.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { findRights, listCreatable, listLevels, listOwnGatherings, type Rights } from './find-rights.ts'

const rights = builder.objectRef<Rights>('Rights').implement({
  description: 'What the viewer may do with a thing.',
  fields: (t) => ({
    change: t.exposeBoolean('change', { description: 'Whether they may change and end it.' }),
    speak: t.exposeBoolean('speak', {
      description: 'Whether they may speak for it: judge a suggestion, support, commit, confirm.',
    }),
    wrote: t.exposeBoolean('wrote', { description: 'Whether they wrote it, and so may keep it to themselves.' }),
  }),
})

builder.queryField('rights', (t) =>
  t.field({
    type: rights,
    nullable: true,
    description: 'What the viewer may do with a thing; null of what is not there for them.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }) => findRights(graph, { id: String(id) }),
  }),
)

builder.objectFields(viewerRef, (t) => ({
  mayCreate: t.field({
    type: [nodeKindEnum],
    description: 'Of which kinds they may add something.',
    resolve: (_viewer, _values, { graph }) => listCreatable(graph),
  }),
  levels: t.field({
    type: [visibilityEnum],
    description:
      'Who may be let to see what they write; `GATHERING` besides, for what is written at a gathering of theirs.',
    resolve: (_viewer, _values, { graph }) => listLevels(graph),
  }),
  gatheringIds: t.idList({
    description: 'The gatherings that they are in and can see.',
    resolve: (_viewer, _values, { graph }) => listOwnGatherings(graph),
  }),
  speaksForAll: t.boolean({
    description: 'Whether they keep the whole network in order, and so may do everything in it.',
    resolve: ({ viewer }) => mayDoEverything(viewer.role),
  }),
}))
