/** A made-up network of any size for benches and trials: the same sizes always give the same network. */
export interface MadeNode {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly detail: string | null
  readonly language: 'SV'
  readonly degree: number
  readonly demo: boolean
}

export interface MadeEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly role: null
  readonly since: string
  readonly until: string | null
}

export interface MadeMap {
  readonly ids: string[]
  readonly kinds: number[]
  readonly labels: string[]
  readonly x: number[]
  readonly y: number[]
  readonly communities: number[]
  readonly degrees: number[]
  readonly since: string[]
  readonly edges: number[]
  readonly kindNames: string[]
  readonly communityLabels: string[]
}

export interface MadeNetwork {
  readonly nodes: MadeNode[]
  readonly edges: MadeEdge[]
  readonly map: MadeMap
}

/** What `neighbourhood` answers for one node of a made network. */
export function neighbourhoodOf(network: MadeNetwork, id: string, limit: number) {
  const focus = network.nodes.find((node) => node.id === id)
  if (!focus) return null
  const near = new Set<string>([id])
  for (const edge of network.edges) {
    if (edge.source === id) near.add(edge.target)
    if (edge.target === id) near.add(edge.source)
  }
  const kept = new Set([...near].slice(0, limit + 1))
  return {
    focus,
    truncated: kept.size < near.size,
    nodes: network.nodes.filter((node) => kept.has(node.id)),
    edges: network.edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target)),
  }
}
