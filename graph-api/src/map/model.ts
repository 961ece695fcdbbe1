import type { NodeLabel } from '../shared/node-kind.ts'

/** The language names are wanted in, where something has a name in several. */
export type NameLanguage = 'sv' | 'en'

export interface GraphNodeRow {
  readonly id: string
  readonly kind: NodeLabel
  readonly label: string
  readonly detail: string | null
  readonly language: 'sv' | 'en' | 'other' | null
  readonly degree: number
  readonly demo: boolean
}

export interface GraphEdgeRow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
}

export interface NeighbourhoodRow {
  readonly focus: GraphNodeRow
  readonly nodes: readonly GraphNodeRow[]
  readonly edges: readonly GraphEdgeRow[]
  readonly truncated: boolean
}

/** Parallel lists: what stands at the same position belongs together. */
export interface NetworkMapRow {
  readonly ids: readonly string[]
  readonly kinds: readonly number[]
  readonly labels: readonly string[]
  readonly details: readonly (string | null)[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly communities: readonly number[]
  readonly degrees: readonly number[]
  readonly since: readonly (string | null)[]
  readonly edges: readonly number[]
  readonly edgeSince: readonly (string | null)[]
  readonly kindNames: readonly NodeLabel[]
  readonly communityLabels: readonly string[]
  /** False where there is more than it shows: of a large network the best tied. */
  readonly isWhole: boolean
}

/** What became of something between two days. */
export type MapChange = 'came' | 'went' | 'stayed'

/** What came and went on the map between two days, as parallel lists. */
export interface NetworkChangesRow {
  readonly from: string
  readonly to: string
  /** Relations that began, ended, and held on both days. */
  readonly came: number
  readonly went: number
  readonly stayed: number
  readonly truncated: boolean
  readonly ids: readonly string[]
  readonly kinds: readonly number[]
  readonly labels: readonly string[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly changes: readonly MapChange[]
  readonly edges: readonly number[]
  readonly edgeTypes: readonly string[]
  readonly edgeSince: readonly (string | null)[]
  readonly edgeUntil: readonly (string | null)[]
  readonly edgeChanges: readonly MapChange[]
  readonly kindNames: readonly NodeLabel[]
}
