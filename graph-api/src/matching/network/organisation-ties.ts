import { graphWeights } from '../pairs/weights.ts'
import {
  type Edge,
  type Neighbours,
  neighboursOf,
  numbered,
  personalisedPageRank,
  resourceAllocation,
  saturate,
} from './graph-closeness.ts'
import type { Network } from './network.ts'

export interface OrganisationTies {
  /** Nodes of every kind, for walks and distances. */
  readonly neighbours: Neighbours
  /** 0 to 1, symmetric; null where either has no links, so that a newcomer is unknown and not last. */
  closeness(left: string, right: string): number | null
  collaborate(left: string, right: string): boolean
}

/**
 * How near two organisations stand in what they already do: .5·squashed resource allocation (summed over shared
 * initiatives and shared collaborators) + .5·personalised PageRank, each walk scaled by the best value it gives anyone
 * and the mean of both directions taken.
 */
export function createOrganisationTies(network: Pick<Network, 'initiatives' | 'collaborations' | 'organisations'>) {
  const living = network.collaborations.filter(({ status }) => status !== 'ended')
  const initiatives = neighboursOf(network.initiatives.flatMap((one) => spokes(one.id, one.organisationIds)))
  const partners = neighboursOf(living.flatMap((one) => pairs(one.organisationIds)))
  const neighbours = neighboursOf([...edgesOf(initiatives), ...edgesOf(partners)])
  const walks = createWalks(
    neighbours,
    network.organisations.map(({ id }) => id),
  )
  const ties: OrganisationTies = {
    neighbours,
    collaborate: (left, right) => partners.get(left)?.has(right) ?? false,
    closeness: (left, right) => {
      if (!neighbours.has(left) || !neighbours.has(right)) return null
      const shared = resourceAllocation(initiatives, left, right) + resourceAllocation(partners, left, right)
      const walked = (walks(left, right) + walks(right, left)) / 2
      return graphWeights.resourceAllocation * saturate(shared) + graphWeights.pageRank * walked
    },
  }
  return ties
}

/** What stands for the best value of a walk: a step of it moves a score by a few ten-millionths. */
const bestOfWalk = 65_535

/**
 * How near walks from one organisation come to another, 0 to 1. Each walk is made once, and kept as two bytes for each
 * organisation, since of 5,000 there are 25 million values.
 */
function createWalks(neighbours: Neighbours, organisations: readonly string[]): (from: string, to: string) => number {
  const graph = numbered(neighbours)
  const places = new Map(organisations.map((id, place) => [id, place]))
  const made = new Map<string, Uint16Array>()
  const walkFrom = (start: string): Uint16Array => {
    const ranks = personalisedPageRank(graph, new Map([[start, 1]]))
    const values = organisations.map((id) => (id === start ? 0 : (ranks[graph.numbers.get(id) ?? -1] ?? 0)))
    const most = values.reduce((best, value) => Math.max(best, value), 0)
    return Uint16Array.from(values, (value) => (most === 0 ? 0 : Math.round((bestOfWalk * value) / most)))
  }
  return (from, to) => {
    const walk = made.get(from) ?? walkFrom(from)
    made.set(from, walk)
    return (walk[places.get(to) ?? -1] ?? 0) / bestOfWalk
  }
}

function spokes(centre: string, ends: readonly string[]): Edge[] {
  return ends.map((to) => ({ from: centre, to }))
}

function pairs(ids: readonly string[]): Edge[] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })))
}

function* edgesOf(neighbours: Neighbours): Generator<Edge> {
  for (const [from, around] of neighbours) for (const to of around) yield { from, to }
}
