import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Neighbours } from './graph-closeness.ts'

export interface Communities {
  /** True where both belong to a community and not to the same one. A newcomer without links bridges nothing yet. */
  bridge(left: string, right: string): boolean
}

/** Communities by modularity (Louvain, Blondel et al. 2008), in a fixed order and without chance: same graph, same answer. */
export function findCommunities(neighbours: Neighbours): Communities {
  const graph = new UndirectedGraph()
  const ids = [...neighbours.keys()].sort()
  for (const id of ids) graph.addNode(id)
  for (const id of ids) for (const to of [...(neighbours.get(id) ?? [])].sort()) if (id < to) graph.addEdge(id, to)
  const communityOf: Record<string, number> = graph.size === 0 ? {} : louvain(graph, { randomWalk: false })
  return {
    bridge: (left, right) => {
      const [from, to] = [communityOf[left], communityOf[right]]
      return from !== undefined && to !== undefined && from !== to
    },
  }
}
