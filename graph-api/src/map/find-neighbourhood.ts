import type { Graph } from '../database/graph.ts'
import { type FieldProblem, InputError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { type NodeLabel, nodeLabelOf, nodeLabels } from '../shared/node-kind.ts'
import type { GraphNodeRow, NameLanguage, NeighbourhoodRow } from './model.ts'
import { type FoundNode, findNeighbourhoodOf } from './statements.ts'

const most = 300
const deepest = 3

function inRange(path: string, value: number, to: number): FieldProblem[] {
  if (Number.isInteger(value) && value >= 1 && value <= to) return []
  return [{ path, code: 'out_of_range', message: `Give a whole number from 1 to ${to}.` }]
}

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
 * @param options.limit at most so many neighbours, 1 to 300
 * @returns null where there is no such node for the viewer
 * @throws InputError that names `depth` or `limit`
 */
export async function findNeighbourhood(
  graph: Graph,
  options: { id: string; depth: number; kinds: readonly NodeLabel[] | null; limit: number; language: NameLanguage },
): Promise<NeighbourhoodRow | null> {
  const { depth, limit } = options
  const problems = [...inRange('depth', depth, deepest), ...inRange('limit', limit, most)]
  if (problems.length > 0) throw new InputError(problems)
  if (!isId(options.id)) return null
  const [found] = await graph.read(findNeighbourhoodOf, {
    id: options.id,
    depth,
    labels: [...(options.kinds ?? nodeLabels)],
    limit,
  })
  const nodes = found?.nodes.flatMap((node) => toRow(node, options.language)) ?? []
  const focus = nodes.find((node) => node.id === options.id)
  if (!found || !focus) return null
  // The same two may be joined so in several periods.
  const edges = found.edges.map((edge) => {
    return { ...edge, id: [edge.source, edge.type, edge.target, edge.since].filter(Boolean).join(' ') }
  })
  return { focus, nodes, edges, truncated: found.truncated }
}
