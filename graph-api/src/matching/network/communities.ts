import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Neighbours } from './graph-closeness.ts'

export interface Communities {
  /** True where both belong to a community of several organisations and not to the same one: who has only its own bridges nothing yet. */
  bridge(left: string, right: string): boolean
}

/**
 * Communities by modularity (Louvain, Blondel et al. 2008), in a fixed order and without chance: same graph, same answer.
 * @param organisationIds which of the nodes are organisations
 */
export function findCommunities(neighbours: Neighbours, organisationIds: Iterable<string>): Communities {
  const graph = new UndirectedGraph()
  const ids = [...neighbours.keys()].sort()
  for (const id of ids) graph.addNode(id)
  for (const id of ids) for (const to of [...(neighbours.get(id) ?? [])].sort()) if (id < to) graph.addEdge(id, to)
  const communityOf: Record<string, number> = graph.size === 0 ? {} : louvain(graph, { randomWalk: false })
  const organisationsIn = new Map<number, number>()
  for (const id of organisationIds) {
    const community = communityOf[id]
    if (community !== undefined) organisationsIn.set(community, (organisationsIn.get(community) ?? 0) + 1)
  }
  return {
    bridge: (left, right) => {
      const [from, to] = [communityOf[left], communityOf[right]]
      if (from === undefined || to === undefined || from === to) return false
      return [from, to].every((community) => (organisationsIn.get(community) ?? 0) > 1)
    },
  }
}
