import { graphWeights } from '../pairs/weights.ts'
import {
  type Edge,
  type Neighbours,
  neighboursOf,
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
  const organisations = network.organisations.map(({ id }) => id)
  const walks = new Map<string, ReadonlyMap<string, number>>()
  const walkFrom = (id: string) => {
    const known = walks.get(id)
    if (known) return known
    const walk = scaledWalk(neighbours, id, organisations)
    walks.set(id, walk)
    return walk
  }
  const ties: OrganisationTies = {
    neighbours,
    collaborate: (left, right) => partners.get(left)?.has(right) ?? false,
    closeness: (left, right) => {
      if (!neighbours.has(left) || !neighbours.has(right)) return null
      const shared = resourceAllocation(initiatives, left, right) + resourceAllocation(partners, left, right)
      const walked = ((walkFrom(left).get(right) ?? 0) + (walkFrom(right).get(left) ?? 0)) / 2
      return graphWeights.resourceAllocation * saturate(shared) + graphWeights.pageRank * walked
    },
  }
  return ties
}

function scaledWalk(neighbours: Neighbours, start: string, organisations: readonly string[]): Map<string, number> {
  const ranks = personalisedPageRank(neighbours, new Map([[start, 1]]))
  const others = organisations.filter((id) => id !== start && ranks.has(id))
  const most = others.reduce((best, id) => Math.max(best, ranks.get(id) ?? 0), 0)
  return new Map(others.map((id) => [id, most === 0 ? 0 : (ranks.get(id) ?? 0) / most] as const))
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
