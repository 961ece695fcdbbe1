import { collaborationStatuses } from '../collaborations/model.ts'
import type { Graph } from '../database/graph.ts'
import { emptyRowSelection, nodeColumn, type RowSelection } from '../database/selection.ts'
import { miniNetworkStatuses } from '../mini-networks/model.ts'
import { parallelVerdicts } from '../parallels/model.ts'
import { type ListedRow, type ListedThing, thingOf, titleProperties } from '../shared/listed.ts'
import { largestPage } from '../shared/pages.ts'
import { findFigures as findMatchingFigures } from '../suggestions/find-figures.ts'
import { findFigure } from './find-figures.ts'
import { findNewlyLinked, findPairCounts, findShape } from './find-shape.ts'
import type { Figure, FigureInput, NetworkShape, PairCount } from './model.ts'

/** One number of the year, and what it counts. */
export interface CountedFigure {
  readonly of: Omit<FigureInput, 'year'>
  readonly count: number
}

/** All that the report of a year tells. */
export interface YearFacts {
  readonly year: number
  /** The day on which it was read. */
  readonly today: string
  readonly counted: readonly CountedFigure[]
  /** How many have committed to each challenge, in the order of the challenges: of the first 50, as the page. */
  readonly commitments: readonly { readonly title: string; readonly count: number }[]
  /** How many challenges there are beside those. */
  readonly moreChallenges: number
  readonly pairs: readonly PairCount[]
  readonly now: NetworkShape
  readonly newlyLinked: readonly ListedThing[]
  readonly before: NetworkShape
  readonly judged: { readonly relevant: number; readonly notRelevant: number; readonly precision: number | null }
}

const ofYear: readonly Figure[] = [
  'contacts_asked',
  'contacts_agreed',
  'contacts_suggested',
  'collaborations_begun',
  'collaborations_ended',
  'mini_networks_formed',
  'parallels_judged',
  'needs_closed',
]
const asked: readonly CountedFigure['of'][] = [
  ...ofYear.map((figure) => ({ figure })),
  ...collaborationStatuses.map((collaborationStatus) => ({ figure: 'collaborations' as const, collaborationStatus })),
  ...miniNetworkStatuses.map((miniNetworkStatus) => ({ figure: 'mini_networks' as const, miniNetworkStatus })),
  ...parallelVerdicts.map((verdict) => ({ figure: 'parallels_judged' as const, verdict })),
]

const lengthAlone: RowSelection = { ...emptyRowSelection(), total: true }
const titlesAndCounts: RowSelection = { ...emptyRowSelection(), total: true }
titlesAndCounts.values.add('count')
const titled = nodeColumn(titlesAndCounts, 'thing')
titled.labels = true
for (const property of titleProperties) titled.properties.add(property)

/**
 * The year's figures as their page shows them, from the same lists. They are read one after the other: all at once would take
 * every place that others wait for.
 * @throws InputError, NotAllowedError for everybody but coordinators
 */
export async function readYear(graph: Graph, year: number): Promise<YearFacts> {
  const counted: CountedFigure[] = []
  for (const of of asked) {
    const input = { ...of, year }
    const { totalCount } = await findFigure(graph, { input, page: { first: 1 }, selection: lengthAlone })
    counted.push({ of, count: totalCount ?? 0 })
  }
  const now = await findShape(graph, year)
  return {
    year,
    today: graph.today(),
    counted,
    ...(await readCommitments(graph, year)),
    pairs: await findPairCounts(graph, year),
    now,
    newlyLinked: await findNewlyLinked(graph, now),
    before: await findShape(graph, year - 1),
    judged: await findMatchingFigures(graph),
  }
}

async function readCommitments(graph: Graph, year: number): Promise<Pick<YearFacts, 'commitments' | 'moreChallenges'>> {
  const input = { figure: 'challenges', year } as const
  const { nodes, totalCount } = await findFigure(graph, {
    input,
    page: { first: largestPage },
    selection: titlesAndCounts,
  })
  const commitments = (nodes as ListedRow[]).map(({ thing, count }) => ({
    title: thingOf(thing)?.title ?? '',
    count: typeof count === 'number' ? count : 0,
  }))
  return { commitments, moreChallenges: Math.max(0, (totalCount ?? 0) - commitments.length) }
}
