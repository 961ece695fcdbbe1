import { builder } from '../builder.ts'
import { collaborationStatusEnum } from '../collaborations/graphql.ts'
import { readSelection } from '../database/read-selection.ts'
import { miniNetworkStatusEnum } from '../mini-networks/graphql.ts'
import { organisationKindEnum } from '../organisations/graphql.ts'
import { parallelVerdictEnum } from '../parallels/graphql.ts'
import { pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf } from '../shared/enums.ts'
import { listedConnection, listedThingRef } from '../shared/listed.ts'
import { findFigure } from './find-figures.ts'
import { findNewlyLinked, findPairCounts, findShape } from './find-shape.ts'
import type { Figure, NetworkShape, PairCount } from './model.ts'

const figureEnum = enumOf<Figure>('Figure', 'What the year’s figures count.', {
  contacts_asked: 'Contacts that were asked for in the year.',
  contacts_agreed: 'Contacts that came about in the year.',
  contacts_suggested: 'Contacts asked for in the year that came from a synergy or a parallel.',
  collaborations: 'Collaborations as they stand now, of one status or all.',
  collaborations_begun: 'Collaborations that became active in the year.',
  collaborations_ended: 'Collaborations that ended in the year.',
  mini_networks: 'Mini-networks as they stand now, of one status or all.',
  mini_networks_formed: 'Mini-networks that were formed in the year.',
  parallels_judged: 'Pairs of parallel initiatives that were judged in the year.',
  needs_closed: 'Needs that were closed in the year.',
  challenges: 'Climate challenges; counts the commitments to each at the end of the year, or today.',
  commitments: 'Commitments to one climate challenge at the end of the year, or today.',
  pairs: 'Pairs of organisations of two kinds that did something together at the end of the year, or do so today.',
})

const pairCountRef = builder.objectRef<PairCount>('PairCount').implement({
  description: 'How many pairs of organisations of two kinds do something together.',
  fields: (t) => ({
    ofKind: t.expose('ofKind', { type: organisationKindEnum, description: 'The kind of one.' }),
    withKind: t.expose('withKind', { type: organisationKindEnum, description: 'The kind of the other.' }),
    pairs: t.exposeInt('pairs', { description: 'How many such pairs.' }),
  }),
})

const shapeRef = builder.objectRef<NetworkShape>('NetworkShape').implement({
  description: 'How the network hangs together on a day. Of long lists the first 50 are named.',
  fields: (t) => ({
    onDay: t.expose('onDay', { type: 'Date', description: 'The last day of the year, or today while it lasts.' }),
    organisations: t.exposeInt('organisations', { description: 'How many organisations there are.' }),
    aloneCount: t.exposeInt('aloneCount', { description: 'How many do nothing with others.' }),
    alone: t.field({ type: [listedThingRef], description: 'Who they are, by name.', resolve: (row) => [...row.alone] }),
    newlyLinked: t.field({
      type: [listedThingRef],
      description: 'Who does something with others, and did not at the end of the year before; by name.',
      resolve: async (row, _arguments, { graph }) => [...(await findNewlyLinked(graph, row))],
    }),
    parts: t.exposeInt('parts', { description: 'Into how many parts those fall who do anything with others.' }),
    bridges: t.field({
      type: [listedThingRef],
      description: 'The few that hold it together, as on the map; the most important first.',
      resolve: (row) => [...row.bridges],
    }),
    cutOff: t.exposeInt('cutOff', { description: 'How many would be cut off from the largest part without them.' }),
    reachCount: t.exposeInt('reachCount', { description: 'How few together do something with all others who do.' }),
    reach: t.field({ type: [listedThingRef], description: 'Who those are.', resolve: (row) => [...row.reach] }),
    isFewest: t.exposeBoolean('isFewest', { description: 'Whether it is known that fewer could not.' }),
  }),
})

builder.queryFields((t) => ({
  yearFigure: t.field({
    type: listedConnection,
    description: 'What one of the year’s figures counts: the figure is its `totalCount`. For coordinators.',
    args: {
      ...pageArguments(t.arg),
      figure: t.arg({ type: figureEnum, required: true, description: 'Which.' }),
      year: t.arg.int({ required: true, description: 'Which year, 1900 to 2199.' }),
      collaborationStatus: t.arg({ type: collaborationStatusEnum, description: 'Of `COLLABORATIONS`: only these.' }),
      miniNetworkStatus: t.arg({ type: miniNetworkStatusEnum, description: 'Of `MINI_NETWORKS`: only these.' }),
      verdict: t.arg({
        type: parallelVerdictEnum,
        description: 'Of `PARALLELS_JUDGED`: only those of which this was said.',
      }),
      challengeId: t.arg.id({ description: 'Of `COMMITMENTS`: to which challenge.' }),
      ofKind: t.arg({ type: organisationKindEnum, description: 'Of `PAIRS`: the kind of one.' }),
      withKind: t.arg({ type: organisationKindEnum, description: 'Of `PAIRS`: the kind of the other.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { first, after, ...input }, { graph }, info) =>
      findFigure(graph, { input, page: { first, after }, selection: readSelection(info) }),
  }),
  yearPairs: t.field({
    type: [pairCountRef],
    description: 'Which kinds of organisations work together: only those that do. For coordinators.',
    args: { year: t.arg.int({ required: true, description: 'Which year, 1900 to 2199.' }) },
    resolve: (_root, { year }, { graph }) => findPairCounts(graph, year) as never,
  }),
  yearShape: t.field({
    type: shapeRef,
    description: 'How the network hangs together at the end of a year, or today while it lasts. For coordinators.',
    complexity: 500,
    args: { year: t.arg.int({ required: true, description: 'Which year, 1900 to 2199.' }) },
    resolve: (_root, { year }, { graph }) => findShape(graph, year),
  }),
}))
