import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { clusterLimits } from './weights.ts'

export interface NearbyInitiative {
  readonly id: string
  /** 0 to 1. */
  readonly cosine: number
}

export interface Cluster {
  /** The member that is nearest to all the others. */
  readonly medoidId: string
  /** Nearest to the medoid first, the medoid itself at the head. */
  readonly memberIds: readonly string[]
}

/**
 * Groups of initiatives that do alike things: each other's ten nearest → communities (Louvain, Blondel et al., "Fast
 * unfolding of communities in large networks", 2008, in a fixed order and without chance) → connected parts → every
 * member near the medoid → at most twelve. Initiatives in no group are left out.
 *
 * @param nearest each initiative's nearest, best first; only the first ten count
 */
export function clusterInitiatives(
  nearest: ReadonlyMap<string, readonly NearbyInitiative[]>,
  cosine: (left: string, right: string) => number,
): Cluster[] {
  const graph = mutualNeighbours(nearest)
  if (graph.size === 0) return []
  const communityOf = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const clusters = connectedParts(graph, communityOf).flatMap((part) => aroundMedoid(part, cosine))
  return clusters.sort((a, b) => b.memberIds.length - a.memberIds.length || (a.medoidId < b.medoidId ? -1 : 1))
}

function mutualNeighbours(nearest: ReadonlyMap<string, readonly NearbyInitiative[]>): UndirectedGraph {
  const graph = new UndirectedGraph()
  const lists = new Map([...nearest].map(([id, near]) => [id, near.slice(0, clusterLimits.nearest)]))
  const ids = [...lists.keys()].sort()
  for (const id of ids) graph.addNode(id)
  for (const id of ids) {
    for (const { id: other, cosine } of lists.get(id) ?? []) {
      const mutual = lists.get(other)?.some((back) => back.id === id) ?? false
      if (id < other && mutual) graph.addEdge(id, other, { weight: cosine })
    }
  }
  return graph
}

function connectedParts(graph: UndirectedGraph, communityOf: Record<string, number>): string[][] {
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue
    const part = [start]
    seen.add(start)
    for (const id of part) {
      for (const other of graph.neighbors(id).sort()) {
        if (seen.has(other) || communityOf[other] !== communityOf[start]) continue
        seen.add(other)
        part.push(other)
      }
    }
    parts.push(part)
  }
  return parts
}

function aroundMedoid(part: readonly string[], cosine: (left: string, right: string) => number): Cluster[] {
  if (part.length < clusterLimits.smallest) return []
  const closeness = (id: string) => part.reduce((sum, other) => sum + (other === id ? 0 : cosine(id, other)), 0)
  const ranked = part
    .map((id) => ({ id, near: closeness(id) }))
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
  const medoidId = ranked[0]?.id ?? ''
  const memberIds = part
    .filter((id) => id !== medoidId)
    .map((id) => ({ id, near: cosine(medoidId, id) }))
    .filter(({ near }) => near >= clusterLimits.leastToMedoid)
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .slice(0, clusterLimits.largest - 1)
    .map(({ id }) => id)
  return memberIds.length + 1 < clusterLimits.smallest ? [] : [{ medoidId, memberIds: [medoidId, ...memberIds] }]
}
