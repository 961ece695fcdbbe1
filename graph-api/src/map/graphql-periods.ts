import { builder } from '../builder.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { findNetworkChanges } from './find-network-changes.ts'
import type { MapChange, NetworkChangesRow } from './model.ts'

const mapChange = enumOf<MapChange>('MapChange', 'What became of something between two days.', {
  came: 'It came.',
  went: 'It ended.',
  stayed: 'It was there on both.',
})

const networkChanges = builder.objectRef<NetworkChangesRow>('NetworkChanges')
networkChanges.implement({
  description: 'What came and went on the map between two days, as parallel lists like those of `NetworkMap`.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    came: t.exposeInt('came', { description: 'How many relations began.' }),
    went: t.exposeInt('went', { description: 'How many relations ended.' }),
    stayed: t.exposeInt('stayed', { description: 'How many relations held on both days.' }),
    truncated: t.exposeBoolean('truncated', {
      description: 'There were more than the 5,000 relations that are listed at most, the latest first.',
    }),
    ids: t.expose('ids', { type: ['ID'], description: 'What came or went, and what the relations tie.' }),
    kinds: t.expose('kinds', { type: ['Int'], description: 'Positions in `kindNames`.' }),
    labels: t.expose('labels', { type: ['String'], description: 'What they are called.' }),
    x: t.expose('x', { type: ['Float'], description: 'Places on the map.' }),
    y: t.expose('y', { type: ['Float'], description: 'Places, downwards.' }),
    changes: t.expose('changes', { type: [mapChange], description: 'What became of each.' }),
    edges: t.expose('edges', { type: ['Int'], description: 'Pairs of positions in `ids`: source, target …' }),
    edgeTypes: t.expose('edgeTypes', { type: ['String'], description: 'Their types in the graph: LEADS, ABOUT …' }),
    edgeSince: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'The day each began; null where unknown.',
      resolve: (changes) => [...changes.edgeSince],
    }),
    edgeUntil: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'The day each ended; null while it lasts.',
      resolve: (changes) => [...changes.edgeUntil],
    }),
    edgeChanges: t.expose('edgeChanges', { type: [mapChange], description: 'CAME or WENT.' }),
    kindNames: t.expose('kindNames', { type: [nodeKindEnum], description: 'The kinds.' }),
  }),
})

builder.queryField('networkChanges', (t) =>
  t.field({
    type: networkChanges,
    description: 'What came and went on the whole map between two days.',
    complexity: 500,
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day, after the first.' }),
      language: t.arg({ type: languageEnum, description: 'Of names that are in both languages; Swedish else.' }),
    },
    resolve: (_root, { from, to, language }, { graph }) =>
      findNetworkChanges(graph, { from, to, language: language === 'en' ? 'en' : 'sv' }),
  }),
)
