import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { sizeLimits } from '../matching/groups/weights.ts'
import { InputError } from '../shared/errors.ts'
import type { NodeRow } from '../shared/node.ts'
import { fetchUntilFull } from '../suggestions/fetch-until-full.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'
import { findProposalsByIds } from './proposal-statements.ts'

/** A stored proposal as a selection returns it: the properties that were asked. */
export interface ProposalRow extends NodeRow {
  readonly score: number
  readonly partNames: readonly string[]
  readonly partValues: readonly number[]
  readonly partWeights: readonly number[]
  readonly brokenRules: readonly string[]
}

const mostProposals = 5
/** Each is composed and stored, so the matcher is asked for no more, even where most of them are not to be seen. */
const mostAsked = 25

/** @throws InputError where it is not a whole number from 1 to 5 */
function refuseUnlessFew(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= mostProposals) return
  throw new InputError([{ path: 'first', code: 'out_of_range', message: `Ask for 1 to ${mostProposals}.` }])
}

async function byIds(graph: Graph, ids: readonly string[], selection: RowSelection): Promise<ProposalRow[]> {
  const { rows } = await graph.select(findProposalsByIds, { ids }, selection)
  return rows.map((row) => row.node as ProposalRow)
}

/**
 * Composes mini-networks around a motivation, need, theme or challenge: the best first, each next one with others.
 * @param options.first 1–5, 3 where left out
 * @throws InputError where `first` is out of range
 */
export async function findProposals(
  graph: Graph,
  options: {
    matcher: Pick<MatcherHandle, 'propose'>
    aroundId: string
    first?: number | null
    selection: RowSelection
  },
): Promise<readonly ProposalRow[]> {
  const first = options.first ?? 3
  refuseUnlessFew(first)
  const seen = await fetchUntilFull({
    wanted: first,
    first,
    most: mostAsked,
    ask: (count) => options.matcher.propose(options.aroundId, count),
    see: (ids) => byIds(graph, ids, options.selection),
  })
  return seen.slice(0, first)
}

/**
 * A group with another in a member's place, the best first: what each would bring and take away.
 * @param options.first 1–5, 5 where left out
 * @throws InputError where the one who leaves is not among the members, they are more than seven, or `first` is out of range
 */
export async function findReplacements(
  graph: Graph,
  options: {
    matcher: Pick<MatcherHandle, 'replace'>
    aroundId: string
    memberIds: readonly string[]
    goneId: string
    first?: number | null
    selection: RowSelection
  },
): Promise<readonly ProposalRow[]> {
  const { matcher, aroundId, memberIds, goneId, selection } = options
  const first = options.first ?? mostProposals
  refuseUnlessFew(first)
  if (memberIds.length > sizeLimits.most || !memberIds.includes(goneId)) {
    const message = `Give up to ${sizeLimits.most} members, and whose place is to be taken among them.`
    throw new InputError([{ path: 'goneId', code: 'not_a_member', message }])
  }
  const seen = await fetchUntilFull({
    wanted: first,
    first: 2 * first,
    most: mostAsked,
    ask: (count) => matcher.replace({ aroundId, memberIds, goneId, first: count }),
    see: (ids) => byIds(graph, ids, selection),
  })
  return seen.slice(0, first)
}

/**
 * The evidence for members that a person chose, with the rules they would break; null where none of them fits at all.
 * @throws InputError where there are more than seven, or none
 */
export async function composeProposal(
  graph: Graph,
  options: {
    matcher: Pick<MatcherHandle, 'compose'>
    aroundId: string
    memberIds: readonly string[]
    selection: RowSelection
  },
): Promise<ProposalRow | null> {
  const { memberIds } = options
  if (memberIds.length === 0 || memberIds.length > sizeLimits.most) {
    throw new InputError([{ path: 'memberIds', code: 'out_of_range', message: `Choose 1 to ${sizeLimits.most}.` }])
  }
  const id = await options.matcher.compose(options.aroundId, memberIds)
  return id === null ? null : ((await byIds(graph, [id], options.selection))[0] ?? null)
}
