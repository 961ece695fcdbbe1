import type { Fragment } from './statement.ts'

/** What is asked of one node: some of its properties, and fields that cross a relationship. */
export interface NodeSelection {
  readonly properties: Set<string>
  /** By the key under which the result stands in the node's map; two aliases of one field are two entries. */
  readonly fields: Map<string, FieldSelection>
  /** True where its labels are asked: they tell which type a node of any type is. */
  labels: boolean
}

/** What is asked of the rows of a statement or fragment: a selection for each of its node columns. */
export interface RowSelection {
  readonly nodes: Map<string, NodeSelection>
  /** The value columns that are asked for. */
  readonly values: Set<string>
  /** True where the whole list's length is asked for. */
  total: boolean
  /** What the question came with, where it came from one. */
  readonly given?: Given
  /** The same without that: one object for all questions of the same text. */
  readonly shared?: RowSelection
}

/** What differs between two questions of the same text. */
export interface Given {
  readonly variables: Readonly<Record<string, unknown>>
  /** The arguments of the root field. */
  readonly root: Readonly<Record<string, unknown>>
}

/** A field that crosses a relationship, with the fragment that does it and its arguments. */
export interface FieldSelection {
  readonly fragment: Fragment
  /** The variable its fragment starts from, named after the parent type. */
  readonly parent: { readonly variable: string; readonly label: string }
  readonly parametersOf: (given: Given) => Readonly<Record<string, unknown>>
  readonly row: RowSelection
}

/** A page or a single thing, as a compiled statement returns it. */
export interface Selected {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly total: number | null
}

export function emptyNodeSelection(): NodeSelection {
  return { properties: new Set(['id']), fields: new Map(), labels: false }
}

export function emptyRowSelection(): RowSelection {
  return { nodes: new Map(), values: new Set(), total: false }
}

/** The selection of a row's node column, made when it is first asked for. */
export function nodeColumn(row: RowSelection, column: string): NodeSelection {
  const known = row.nodes.get(column)
  if (known) return known
  const made = emptyNodeSelection()
  row.nodes.set(column, made)
  return made
}
