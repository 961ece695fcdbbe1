import type { Graph } from '../graph/graph.ts'
import { isId } from '../shared/ids.ts'
import { type NodeLabel, nodeLabelOf, nodeLabels } from '../shared/node-kind.ts'
import type { GraphNodeRow, NameLanguage, NeighbourhoodRow } from './model.ts'
import { type FoundNode, findNeighbourhoodOf } from './statements.ts'

const most = 300
const deepest = 3

/** The name a node goes by: its own, or the one in the wanted language where it has two. */
export function nameOf(
  node: Pick<FoundNode, 'name' | 'labelSv' | 'labelEn'> & Partial<Pick<FoundNode, 'title' | 'text'>>,
  language: NameLanguage,
): string {
  const label = language === 'en' ? (node.labelEn ?? node.labelSv) : (node.labelSv ?? node.labelEn)
  return node.name ?? node.title ?? label ?? node.text ?? ''
}

function toRow(node: FoundNode, language: NameLanguage): GraphNodeRow[] {
  const kind = nodeLabelOf(node.labels)
  if (!kind) return []
  const word = node.status ?? node.kind ?? (node.focusArea ? 'focus_area' : null)
  const { id, degree, demo } = node
  return [
    {
      id,
      kind,
      label: nameOf(node, language),
      detail: word?.toUpperCase() ?? null,
      language: node.language,
      degree,
      demo,
    },
  ]
}

/**
 * A node with its neighbours, for the picture: those one step away first, the best tied before the rest.
 * @param options.depth 1 to 3 steps, over neighbours that are shown
 * @param options.limit at most 300 neighbours
 * @returns null where there is no such node for the viewer
 */
export async function findNeighbourhood(
  graph: Graph,
  options: { id: string; depth: number; kinds: readonly NodeLabel[] | null; limit: number; language: NameLanguage },
): Promise<NeighbourhoodRow | null> {
  if (!isId(options.id)) return null
  const [found] = await graph.read(findNeighbourhoodOf, {
    id: options.id,
    depth: Math.min(deepest, Math.max(1, Math.trunc(options.depth))),
    labels: [...(options.kinds ?? nodeLabels)],
    limit: Math.min(most, Math.max(1, Math.trunc(options.limit))),
  })
  const nodes = found?.nodes.flatMap((node) => toRow(node, options.language)) ?? []
  const focus = nodes.find((node) => node.id === options.id)
  if (!found || !focus) return null
  const edges = found.edges.map((edge) => ({ ...edge, id: `${edge.source} ${edge.type} ${edge.target}` }))
  return { focus, nodes, edges, truncated: found.truncated }
}
