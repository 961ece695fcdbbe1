import { graphql, type ResultOf, type VariablesOf } from '../client/graphql.ts'
import { ListedLine } from '../nodes/listed.ts'

/** All the figures of a year but the commitments and the pairs. */
export const FiguresQuery = graphql(`
  query Figures($year: Int!) {
    CONTACTS_ASKED: yearFigure(figure: CONTACTS_ASKED, year: $year, first: 1) { totalCount }
    CONTACTS_AGREED: yearFigure(figure: CONTACTS_AGREED, year: $year, first: 1) { totalCount }
    CONTACTS_SUGGESTED: yearFigure(figure: CONTACTS_SUGGESTED, year: $year, first: 1) { totalCount }
    COLLABORATIONS_BEGUN: yearFigure(figure: COLLABORATIONS_BEGUN, year: $year, first: 1) { totalCount }
    COLLABORATIONS_ENDED: yearFigure(figure: COLLABORATIONS_ENDED, year: $year, first: 1) { totalCount }
    MINI_NETWORKS_FORMED: yearFigure(figure: MINI_NETWORKS_FORMED, year: $year, first: 1) { totalCount }
    PARALLELS_JUDGED: yearFigure(figure: PARALLELS_JUDGED, year: $year, first: 1) { totalCount }
    NEEDS_CLOSED: yearFigure(figure: NEEDS_CLOSED, year: $year, first: 1) { totalCount }
  }
`)

/** How things stand now, the commitments to each challenge, and which kinds of organisations work together. */
export const ActiveQuery = graphql(
  `
  query FiguresActive($year: Int!) {
    PROPOSED: yearFigure(figure: COLLABORATIONS, collaborationStatus: PROPOSED, year: $year, first: 1) { totalCount }
    EXPLORING: yearFigure(figure: COLLABORATIONS, collaborationStatus: EXPLORING, year: $year, first: 1) { totalCount }
    ACTIVE: yearFigure(figure: COLLABORATIONS, collaborationStatus: ACTIVE, year: $year, first: 1) { totalCount }
    PAUSED: yearFigure(figure: COLLABORATIONS, collaborationStatus: PAUSED, year: $year, first: 1) { totalCount }
    ENDED: yearFigure(figure: COLLABORATIONS, collaborationStatus: ENDED, year: $year, first: 1) { totalCount }
    FORMING: yearFigure(figure: MINI_NETWORKS, miniNetworkStatus: FORMING, year: $year, first: 1) { totalCount }
    MEETING: yearFigure(figure: MINI_NETWORKS, miniNetworkStatus: MEETING, year: $year, first: 1) { totalCount }
    RESTING: yearFigure(figure: MINI_NETWORKS, miniNetworkStatus: RESTING, year: $year, first: 1) { totalCount }
    CLOSED: yearFigure(figure: MINI_NETWORKS, miniNetworkStatus: CLOSED, year: $year, first: 1) { totalCount }
    challenges: yearFigure(figure: CHALLENGES, year: $year, first: 50) { totalCount nodes { ...ListedLine } }
    pairs: yearPairs(year: $year) { ofKind withKind pairs }
  }
`,
  [ListedLine],
)
export type Active = ResultOf<typeof ActiveQuery>

const ShapeParts = graphql(`
  fragment ShapeParts on NetworkShape {
    onDay organisations aloneCount parts cutOff reachCount isFewest
    alone { id title }
    bridges { id title }
    reach { id title }
  }
`)
export type Shape = ResultOf<typeof ShapeParts>

/** What became of the overlaps, how the network hangs together and did a year before, and how suggestions were judged. */
export const ShapeQuery = graphql(
  `
  query FiguresShape($year: Int!, $before: Int!) {
    SAME_WORK: yearFigure(figure: PARALLELS_JUDGED, verdict: SAME_WORK, year: $year, first: 1) { totalCount }
    COMPLEMENTARY: yearFigure(figure: PARALLELS_JUDGED, verdict: COMPLEMENTARY, year: $year, first: 1) { totalCount }
    IN_SEQUENCE: yearFigure(figure: PARALLELS_JUDGED, verdict: IN_SEQUENCE, year: $year, first: 1) { totalCount }
    DELIBERATE: yearFigure(figure: PARALLELS_JUDGED, verdict: DELIBERATE, year: $year, first: 1) { totalCount }
    UNRELATED: yearFigure(figure: PARALLELS_JUDGED, verdict: UNRELATED, year: $year, first: 1) { totalCount }
    ALREADY_TALKING: yearFigure(figure: PARALLELS_JUDGED, verdict: ALREADY_TALKING, year: $year, first: 1) { totalCount }
    now: yearShape(year: $year) { ...ShapeParts newlyLinked { id title } }
    before: yearShape(year: $before) { ...ShapeParts }
    matchingFigures { relevant notRelevant precision }
  }
`,
  [ShapeParts],
)
export type Shapes = ResultOf<typeof ShapeQuery>

/** What one figure counts. */
export const FigureQuery = graphql(
  `
  query Figure(
    $figure: Figure!, $year: Int!, $first: Int, $after: String, $challengeId: ID, $ofKind: OrganisationKind,
    $withKind: OrganisationKind, $collaborationStatus: CollaborationStatus, $miniNetworkStatus: MiniNetworkStatus,
    $verdict: ParallelVerdict
  ) {
    yearFigure(
      figure: $figure, year: $year, first: $first, after: $after, challengeId: $challengeId, ofKind: $ofKind,
      withKind: $withKind, collaborationStatus: $collaborationStatus, miniNetworkStatus: $miniNetworkStatus,
      verdict: $verdict
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ListedLine } }
    }
  }
`,
  [ListedLine],
)
export type FigureVariables = Omit<VariablesOf<typeof FigureQuery>, 'first' | 'after'>

export const ChallengeTitleQuery = graphql(`
  query FigureChallenge($id: ID!) {
    challenge(id: $id) { id title }
  }
`)
