import type { Graph } from '../database/graph.ts'
import { type NodeLabel, nodeLabelOf } from '../shared/node-kind.ts'
import { nameOf } from './find-neighbourhood.ts'
import type { NameLanguage } from './model.ts'
import { countMapThings, readMapEdges, readMapNodes, readMapOverview, readOverviewEdges } from './statements.ts'

/** Up to this many things the map is whole. Of more it shows the best tied: nobody tells apart what a screen has no room for. */
const largestCompleteMap = 6_000
const mostBestTied = 2_500
/** The relations among these that are shown. */
const mostEdges = 8_000

export interface Network {
  readonly nodes: ReadonlyArray<{
    readonly id: string
    readonly kind: NodeLabel
    readonly names: Readonly<Record<NameLanguage, string>>
    readonly detail: string | null
    readonly since: string | null
    readonly x: number | null
    readonly y: number | null
    readonly community: number | null
  }>
  /** Pairs of positions in `nodes`, flat. */
  readonly edges: readonly number[]
  readonly edgeSince: readonly (string | null)[]
  /** False where there is more than it shows. */
  readonly isWhole: boolean
}

/** Whether the viewer sees no more than a map shows. */
export async function fitsOnMap(graph: Graph): Promise<boolean> {
  const [counted] = await graph.read(countMapThings, { levels: [...graph.viewer.sees], limit: largestCompleteMap + 1 })
  return (counted?.things ?? 0) <= largestCompleteMap
}

/** Reads what stands on the map for the viewer: everything, or of a large network the best tied. */
export async function readNetwork(graph: Graph, isWhole: boolean): Promise<Network> {
  const [found, ties] = isWhole
    ? await Promise.all([graph.read(readMapNodes, {}), graph.read(readMapEdges, {})])
    : await readOverview(graph)
  const nodes = found.flatMap((node) => {
    const kind = nodeLabelOf(node.labels)
    const names = { sv: nameOf(node, 'sv'), en: nameOf(node, 'en') }
    return kind ? [{ ...node, kind, names }] : []
  })
  const at = new Map(nodes.map((node, index) => [node.id, index]))
  const placed = ties.flatMap(({ source, target, since }) => {
    const [from, to] = [at.get(source), at.get(target)]
    return from === undefined || to === undefined ? [] : [{ from, to, since }]
  })
  // Groups must not depend on the order in which the database finds relations: it tells of what was there or is hidden.
  const dayOf = ({ since }: { readonly since: string | null }) => since ?? ''
  placed.sort((a, b) => a.from - b.from || a.to - b.to || Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)))
  return {
    nodes,
    edges: placed.flatMap(({ from, to }) => [from, to]),
    edgeSince: placed.map(({ since }) => since),
    isWhole,
  }
}

async function readOverview(graph: Graph) {
  const found = await graph.read(readMapOverview, { levels: [...graph.viewer.sees], limit: mostBestTied })
  const ids = found.map(({ id }) => id)
  return [found, await graph.read(readOverviewEdges, { ids, limit: mostEdges })] as const
}
