import { type LoadedStatement, loadStatement } from '@mellanrum/cypher/load'
import type { z } from 'zod'

export type Access = 'read' | 'write'

/** A statement bound to its parameters and its row: the only way Cypher is run outside a GraphQL selection. */
export interface Statement<Parameters, Row> extends LoadedStatement {
  readonly kind: 'statement'
  readonly access: Access
  /** The text as it is sent, with its parameters in `$given`. */
  readonly sentText: string
  readonly parameters: z.ZodType<Parameters>
  readonly row: z.ZodType<Row>
  readonly columns: readonly string[]
}

/**
 * A statement or fragment that a GraphQL selection is compiled from. A fragment of a field starts from a variable
 * named after its parent type; a root statement starts from nothing.
 */
export interface Fragment extends LoadedStatement {
  readonly kind: 'fragment'
  readonly access: 'read'
  /** Columns that hold a node, of which just the asked properties are returned. */
  readonly nodes: readonly string[]
  /** Columns that are returned as they are; `cursor` is the sort key and the id, as a list. */
  readonly values: readonly string[]
  /** Names of the parameters besides `viewer` and `today`, which every statement has. */
  readonly parameters: readonly string[]
  /** Of a page: its statement without its order, which counts the whole list when it is given no `after` and a high `first`. */
  readonly countText?: string
  /** Of a list: the ways to find a page of it. */
  readonly ways?: readonly ListVariant[]
}

/** A way to find a page of a list, as `cypher/expand-list.ts` has it. */
export interface ListVariant {
  readonly order: string
  /** The filter that must be given for it; null for the way along the index alone. */
  readonly by: string | null
  readonly fragment: Fragment
}

/** Runs a statement with its parameters, and returns its rows. */
export type RunStatement = <Parameters, Row>(
  statement: Statement<Parameters, Row>,
  parameters: Parameters,
) => Promise<Row[]>

const bound = new Map<string, Statement<never, unknown> | Fragment>()

/** All bindings made so far, by file: what the tests compare with the files and the database. */
export function boundStatements(): ReadonlyMap<string, Statement<never, unknown> | Fragment> {
  return bound
}

/** The names of a parameter text's `$parameters`, each once, in order of appearance. */
export function parameterNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))]
}

/** Parameters that every statement may use without declaring them: who asks, and the day it is. */
export const commonParameters: readonly string[] = ['viewer', 'today', 'now']

/**
 * A statement that finds its own parameters in one map, `$given`. Neo4j keeps a plan for each combination of the parameters'
 * types and sizes (a text of 1, 10, 100 … characters, a list, null), and to plan takes longer than to run; of a map it keeps one.
 * @param nameOf the name of a parameter in the map; its own where left out
 */
export function withParameterMap(text: string, nameOf = (name: string) => name): string {
  return text.replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) =>
    commonParameters.includes(name) ? whole : `$given.${nameOf(name)}`,
  )
}

/**
 * Binds a file below `cypher/queries/` to its parameters and row.
 * @param options.file below `cypher/queries/`, without the ending: `organisations/create-organisations`
 */
export function bindStatement<Parameters, Row extends Record<string, unknown>>(options: {
  file: string
  access: Access
  parameters: z.ZodType<Parameters>
  row: z.ZodObject<z.ZodRawShape> & z.ZodType<Row>
}): Statement<Parameters, Row> {
  const loaded = loadStatement(`queries/${options.file}.cypher`)
  const statement: Statement<Parameters, Row> = {
    kind: 'statement',
    ...loaded,
    sentText: withParameterMap(loaded.text),
    access: options.access,
    parameters: options.parameters,
    row: options.row,
    columns: Object.keys(options.row.shape),
  }
  bound.set(statement.file, statement as unknown as Statement<never, unknown>)
  return statement
}

/** The order of a page is for whoever reads it; counting stops as soon as it has enough. */
const pageOrder = /ORDER BY [^\n]*\n(?=\s*LIMIT \$first)/g

/**
 * Binds a file below `cypher/` for compiling into selections. What returns a `cursor` is a page: its whole list is counted by
 * the same statement.
 * @param options.file with its folder, without the ending: `fields/initiatives/Organisation.initiatives`
 */
export function bindFragment(options: {
  file: string
  nodes?: readonly string[]
  values?: readonly string[]
}): Fragment {
  const { variants = [], counted: countedList, ...loaded } = loadStatement(`${options.file}.cypher`)
  const values = options.values ?? []
  const made = (text: string, counted = text): Fragment => ({
    kind: 'fragment',
    ...loaded,
    text,
    access: 'read',
    nodes: options.nodes ?? ['node'],
    values,
    parameters: parameterNames(text).filter((name) => !commonParameters.includes(name)),
    ...(values.includes('cursor') && !values.includes('total') && { countText: counted.replace(pageOrder, '') }),
  })
  const ways = variants.map(({ order, by, text, counted }) => ({ order, by, fragment: made(text, counted) }))
  const fragment = { ...made(loaded.text, countedList), ...(ways.length > 0 && { ways }) }
  bound.set(fragment.file, fragment)
  return fragment
}
