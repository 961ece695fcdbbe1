import { formatsOf } from '../../language/format.ts'
import type { Language } from '../../language/language.ts'
import type { PictureEdge, PictureNode, Subnetwork } from '../model.ts'

export interface Relation {
  readonly edge: PictureEdge
  readonly other: PictureNode
}

/** All relations of the focus of one type and direction: "deltar i · 4". */
export interface RelationGroup {
  readonly type: string
  /** `out` where the focus is the relation's source. */
  readonly direction: 'out' | 'in'
  readonly relations: readonly Relation[]
}

/** The order in which types are listed: what one does first, then with whom, then why. */
const order = [
  'LEADS',
  'TAKES_PART_IN',
  'PARTY_TO',
  'MEMBER_OF',
  'CONVENES',
  'SEEKS',
  'MAKES_OFFER',
  'HOLDS',
  'SUPPORTS',
  'ANSWERS',
  'WORKS_AT',
  'CONTACT_FOR',
  'COMMITTED_TO',
  'ADDRESSES',
  'ABOUT',
]

function rank(type: string): number {
  const at = order.indexOf(type)
  return at < 0 ? order.length : at
}

/**
 * The relations of a node as the panel lists them, from the same subnetwork that the picture draws, so that the two never
 * disagree. Names are sorted as in `language` (å, ä, ö last in Swedish).
 */
export function relationGroups(network: Subnetwork, focus: string, language: Language): RelationGroup[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]))
  const byName = formatsOf(language).compare
  const groups = new Map<string, { type: string; direction: 'out' | 'in'; relations: Relation[] }>()
  for (const edge of network.edges) {
    const direction = edge.source === focus ? 'out' : edge.target === focus ? 'in' : null
    const other = nodes.get(direction === 'out' ? edge.target : edge.source)
    if (!direction || !other || other.id === focus) continue
    const key = `${edge.type} ${direction}`
    const group = groups.get(key) ?? { type: edge.type, direction, relations: [] }
    group.relations.push({ edge, other })
    groups.set(key, group)
  }
  for (const group of groups.values()) group.relations.sort((a, b) => byName(a.other.label, b.other.label))
  return [...groups.values()].sort((a, b) => rank(a.type) - rank(b.type) || a.direction.localeCompare(b.direction))
}

export type Column = 'name' | 'kind' | 'relation' | 'since' | 'degree'

/** Rows of the table in the order of one column; unknown dates come last either way. */
export function sortRelations(
  relations: readonly Relation[],
  column: Column,
  descending: boolean,
  language: Language,
): Relation[] {
  const byName = formatsOf(language).compare
  const sign = descending ? -1 : 1
  const compare = (a: Relation, b: Relation): number => {
    if (column === 'degree') return sign * (a.other.degree - b.other.degree)
    if (column === 'kind') return sign * a.other.kind.localeCompare(b.other.kind)
    if (column === 'relation') return sign * (rank(a.edge.type) - rank(b.edge.type))
    if (column === 'name') return sign * byName(a.other.label, b.other.label)
    if (a.edge.since === b.edge.since) return 0
    if (a.edge.since === null) return 1
    if (b.edge.since === null) return -1
    return sign * (a.edge.since < b.edge.since ? -1 : 1)
  }
  return [...relations].sort((a, b) => compare(a, b) || byName(a.other.label, b.other.label))
}
