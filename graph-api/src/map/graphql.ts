import { builder } from '../builder.ts'
import { languageEnum } from '../shared/enums.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { findNeighbourhood } from './find-neighbourhood.ts'
import { findNetworkMap } from './find-network-map.ts'
import type { GraphEdgeRow, GraphNodeRow, NameLanguage, NeighbourhoodRow, NetworkMapRow } from './model.ts'

const graphNode = builder.objectRef<GraphNodeRow>('GraphNode')
graphNode.implement({
  description: 'A node as the picture draws it, whatever its kind.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of what it stands for.' }),
    kind: t.expose('kind', { type: nodeKindEnum, description: 'What it is.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'Its status or its kind, as that enum writes it; FOCUS_AREA for a theme that is one.',
    }),
    language: t.expose('language', { type: languageEnum, nullable: true, description: 'The language of its name.' }),
    degree: t.exposeInt('degree', {
      description: 'How many relations it has that hold today; at most 1,000 are counted.',
    }),
    demo: t.exposeBoolean('demo', { description: 'Invented, for the demonstration.' }),
  }),
})

const graphEdge = builder.objectRef<GraphEdgeRow>('GraphEdge')
graphEdge.implement({
  description: 'A relation between two nodes of the picture.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Source, type and target.' }),
    source: t.exposeID('source', { description: 'Where it starts.' }),
    target: t.exposeID('target', { description: 'Where it ends.' }),
    type: t.exposeString('type', { description: 'Its type in the graph: LEADS, ABOUT …' }),
    role: t.exposeString('role', { nullable: true, description: 'In which role.' }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'When it began.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'When it ended; null while it lasts.' }),
  }),
})

const neighbourhood = builder.objectRef<NeighbourhoodRow>('Neighbourhood')
neighbourhood.implement({
  description: 'A node and what is around it.',
  fields: (t) => ({
    focus: t.expose('focus', { type: graphNode, description: 'The node in the middle.' }),
    nodes: t.expose('nodes', { type: [graphNode], description: 'The focus, then the others, the best tied first.' }),
    edges: t.expose('edges', { type: [graphEdge], description: 'All relations among them, ended ones too.' }),
    truncated: t.exposeBoolean('truncated', { description: 'There were more than the limit.' }),
  }),
})

const networkMap = builder.objectRef<NetworkMapRow>('NetworkMap')
networkMap.implement({
  description: 'The whole network as parallel lists: what stands at the same position belongs together.',
  fields: (t) => ({
    ids: t.expose('ids', { type: ['ID'], description: 'The ids.' }),
    kinds: t.expose('kinds', { type: ['Int'], description: 'Positions in `kindNames`.' }),
    labels: t.expose('labels', { type: ['String'], description: 'What they are called.' }),
    details: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'Their status or kind, as `GraphNode.detail`.',
      resolve: (map) => [...map.details],
    }),
    x: t.expose('x', { type: ['Float'], description: 'Places, in units where dots stand some 14 apart.' }),
    y: t.expose('y', { type: ['Float'], description: 'Places, downwards.' }),
    communities: t.expose('communities', { type: ['Int'], description: 'Positions in `communityLabels`.' }),
    degrees: t.expose('degrees', { type: ['Int'], description: 'How many relations each has on the map.' }),
    since: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'The day each came; null where unknown.',
      resolve: (map) => [...map.since],
    }),
    edges: t.expose('edges', { type: ['Int'], description: 'Pairs of positions: source, target, source, target …' }),
    edgeSince: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'The day each relation began, one for each pair; null where unknown.',
      resolve: (map) => [...map.edgeSince],
    }),
    kindNames: t.expose('kindNames', { type: [nodeKindEnum], description: 'The kinds.' }),
    communityLabels: t.expose('communityLabels', { type: ['String'], description: 'What communities are called.' }),
    isWhole: t.exposeBoolean('isWhole', {
      description: 'False where there is more than it shows: of more than 6,000 things it shows the 2,500 best tied.',
    }),
  }),
})

function nameLanguage(language: string | null | undefined): NameLanguage {
  return language === 'en' ? 'en' : 'sv'
}

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: neighbourhood,
    nullable: true,
    description: 'A node and what is around it, for the picture.',
    complexity: 300,
    args: {
      id: t.arg.id({ required: true, description: 'The node in the middle.' }),
      depth: t.arg.int({ description: 'Steps from it, 1 to 3; 1 where left out.' }),
      kinds: t.arg({ type: [nodeKindEnum], description: 'Only neighbours of these kinds.' }),
      limit: t.arg.int({ description: 'At most this many neighbours, 1–300; 150 where left out.' }),
      language: t.arg({ type: languageEnum, description: 'Of names that are in both languages; Swedish else.' }),
    },
    resolve: (_root, { id, depth, kinds, limit, language }, { graph }) =>
      findNeighbourhood(graph, {
        id,
        depth: depth ?? 1,
        kinds: kinds ?? null,
        limit: limit ?? 150,
        language: nameLanguage(language),
      }),
  }),
  networkMap: t.field({
    type: networkMap,
    description: 'The whole network with places and communities, for the map; of a large one the best tied.',
    complexity: 500,
    args: {
      language: t.arg({ type: languageEnum, description: 'Of names that are in both languages; Swedish else.' }),
    },
    resolve: (_root, { language }, { graph }) => findNetworkMap(graph, { language: nameLanguage(language) }),
  }),
}))
