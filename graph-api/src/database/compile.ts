import type { NodeShape, RowShape } from './row-shape.ts'
import type { FieldSelection, NodeSelection, RowSelection } from './selection.ts'
import { commonParameters, type Fragment } from './statement.ts'

/** Counting further says nothing to a person and costs as much as reading the list. */
export const countedUpTo = 1_000

export interface Compiled {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** How the column `rows` is to be read. */
  readonly shape: RowShape
}

interface Work {
  readonly parameters: Record<string, unknown>
  /** Counts the fragments, so that no two share a variable or a parameter. */
  next: number
}

/** Property keys and columns are written into the text, so they are words of ours and nothing else. */
const word = /^[A-Za-z_]\w*$/

function checked(name: string): string {
  if (!word.test(name)) throw new Error(`Not a name for Cypher: ${JSON.stringify(name)}`)
  return name
}

/** Gives a fragment's parameters its own prefix and keeps the values. */
function prefixed(
  work: Work,
  fragment: Fragment,
  values: Readonly<Record<string, unknown>>,
  prefix: string,
  text = fragment.text,
): string {
  for (const name of fragment.parameters) work.parameters[`${prefix}_${name}`] = values[name]
  return text.replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) =>
    commonParameters.includes(name) ? whole : `$${prefix}_${name}`,
  )
}

interface Projected {
  readonly calls: readonly string[]
  /** The expression for what is returned: a list whose places the shape names. */
  readonly list: string
  readonly shape: NodeShape
}

function projection(work: Work, selection: NodeSelection, variable: string): Projected {
  const calls: string[] = []
  const properties = [...selection.properties].sort()
  const keys = [...properties]
  const entries = properties.map((property) => `${variable}.${checked(property)}`)
  const below: (RowShape | undefined)[] = properties.map(() => undefined)
  const add = (key: string, entry: string, shape?: RowShape) => {
    keys.push(key)
    entries.push(entry)
    below.push(shape)
  }
  for (const [key, field] of selection.fields) {
    const result = `f${work.next}`
    const made = fieldCall(work, field, variable, result)
    calls.push(made.text)
    add(key, result, made.shape)
    if (field.row.total && field.fragment.countText) {
      calls.push(totalCall(work, field.fragment, field.parameters, `${result}t`, { ...field.parent, from: variable }))
      add(`${key}_total`, `${result}t`)
    }
  }
  if (selection.labels) add('__labels', `labels(${variable})`)
  const list = `CASE WHEN ${variable} IS NOT NULL THEN [${entries.join(', ')}] END`
  return { calls, list, shape: { keys, below } }
}

interface CompiledRows {
  readonly text: string
  readonly shape: RowShape
}

/** The rows of a fragment as a list of lists: its values as they are, of its nodes what is asked. */
function rows(work: Work, fragment: Fragment, selection: RowSelection, prefix: string, result: string): CompiledRows {
  const asked = fragment.nodes.filter((column) => selection.nodes.has(column))
  // Of a page what is asked; of other fragments the resolver needs what they return.
  const values = fragment.countText ? fragment.values.filter((column) => selection.values.has(column)) : fragment.values
  const carried = [...values, ...asked].map((column) => `${checked(column)} AS ${prefix}_${column}`)
  const calls: string[] = []
  const entries = values.map((column) => `${prefix}_${column}`)
  const nodes: [string, NodeShape][] = []
  for (const column of asked) {
    const inner = selection.nodes.get(column)
    if (!inner) continue
    const made = projection(work, inner, `${prefix}_${column}`)
    calls.push(...made.calls)
    entries.push(made.list)
    nodes.push([column, made.shape])
  }
  const text = [
    `WITH ${carried.length > 0 ? carried.join(', ') : `1 AS ${prefix}_row`}`,
    ...calls,
    `RETURN collect([${entries.join(', ')}]) AS ${result}`,
  ].join('\n')
  return { text, shape: { values, nodes } }
}

function fieldCall(work: Work, field: FieldSelection, from: string, result: string): CompiledRows {
  const prefix = `p${work.next++}`
  const text = prefixed(work, field.fragment, field.parameters, prefix)
  const start = `WITH ${from} AS ${field.parent.variable} WHERE ${field.parent.variable}:${field.parent.label}`
  const made = rows(work, field.fragment, field.row, prefix, result)
  const call = [`CALL (${from}) {`, `CALL (${from}) {\n${start}\n${text}\n}`, made.text, '}'].join('\n')
  return { text: call, shape: made.shape }
}

/** Counts the whole list of a page by the page's own statement, and stops one beyond `countedUpTo`. */
function totalCall(
  work: Work,
  fragment: Fragment,
  parameters: Readonly<Record<string, unknown>>,
  result: string,
  parent?: { variable: string; label: string; from: string },
): string {
  const whole = { ...parameters, after: null, first: countedUpTo + 1 }
  const text = prefixed(work, fragment, whole, `p${work.next++}`, fragment.countText)
  const start = parent ? `WITH ${parent.from} AS ${parent.variable}\n` : ''
  return `CALL (${parent?.from ?? ''}) {\nCALL (${parent?.from ?? ''}) {\n${start}${text}\n}\nRETURN count(*) AS ${result}\n}`
}

/**
 * Compiles a selection into one statement: the root's rows, and under each the fragments that were asked for, nested
 * under `CALL (x) { … }`, whose scope keeps inner and outer variables apart. It returns one row: `rows`, `total`.
 * The same selection gives the same text, whatever the arguments, so that the plan is found again.
 */
export function compileSelection(
  root: Fragment,
  parameters: Readonly<Record<string, unknown>>,
  selection: RowSelection,
): Compiled {
  const work: Work = { parameters: {}, next: 1 }
  const text = prefixed(work, root, parameters, 'p0')
  const made = rows(work, root, selection, 'p0', 'rows')
  const parts = [`CALL () {\nCALL () {\n${text}\n}`, made.text, '}']
  const counted = selection.total && root.countText !== undefined
  if (counted) parts.push(totalCall(work, root, parameters, 'total'))
  parts.push(counted ? 'RETURN rows, total' : 'RETURN rows, null AS total')
  return { text: parts.join('\n'), parameters: work.parameters, shape: made.shape }
}
