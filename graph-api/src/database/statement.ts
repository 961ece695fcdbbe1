import { type LoadedStatement, loadStatement } from '@mellanrum/cypher/load'
import type { z } from 'zod'

export type Access = 'read' | 'write'

/** A statement bound to its parameters and its row: the only way Cypher is run outside a GraphQL selection. */
export interface Statement<Parameters, Row> extends LoadedStatement {
  readonly kind: 'statement'
  readonly access: Access
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
  /** Counts the whole list that this is a page of: returns one row with the column `total`. */
  readonly total?: Fragment
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
 * Binds a file below `cypher/queries/` to its parameters and row.
 * @param options.file below `cypher/queries/`, without the ending: `organisations/create-organisations`
 */
export function bindStatement<Parameters, Row extends Record<string, unknown>>(options: {
  file: string
  access: Access
  parameters: z.ZodType<Parameters>
  row: z.ZodObject<z.ZodRawShape> & z.ZodType<Row>
}): Statement<Parameters, Row> {
  const statement: Statement<Parameters, Row> = {
    kind: 'statement',
    ...loadStatement(`queries/${options.file}.cypher`),
    access: options.access,
    parameters: options.parameters,
    row: options.row,
    columns: Object.keys(options.row.shape),
  }
  bound.set(statement.file, statement as unknown as Statement<never, unknown>)
  return statement
}

/**
 * Binds a file below `cypher/` for compiling into selections.
 * @param options.file with its folder, without the ending: `fields/initiatives/Organisation.initiatives`
 */
export function bindFragment(options: {
  file: string
  nodes?: readonly string[]
  values?: readonly string[]
  total?: Fragment
}): Fragment {
  const loaded = loadStatement(`${options.file}.cypher`)
  const fragment: Fragment = {
    kind: 'fragment',
    ...loaded,
    access: 'read',
    nodes: options.nodes ?? ['node'],
    values: options.values ?? [],
    parameters: parameterNames(loaded.text).filter((name) => !commonParameters.includes(name)),
    ...(options.total && { total: options.total }),
  }
  bound.set(fragment.file, fragment)
  return fragment
}
