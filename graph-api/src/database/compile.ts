import type { NodeShape, RowShape } from './row-shape.ts'
import type { FieldSelection, Given, NodeSelection, RowSelection } from './selection.ts'
import { type Fragment, withParameterMap } from './statement.ts'

/** Counting further says nothing to a person and costs as much as reading the list. */
export const countedUpTo = 1_000

export interface Compiled {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** How the column `rows` is to be read. */
  readonly shape: RowShape
}

type ParametersOf = (given: Given, root: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Where the parameters of one fragment come from, and under which names they are sent. */
interface Binder {
  readonly of: ParametersOf
  readonly names: readonly (readonly [name: string, prefixed: string])[]
}

interface Work {
  readonly binders: Binder[]
  /** Counts the fragments, so that no two share a variable or a parameter. */
  next: number
}

/** Property keys and columns are written into the text, so they are words of ours and nothing else. */
const word = /^[A-Za-z_]\w*$/

function checked(name: string): string {
  if (!word.test(name)) throw new Error(`Not a name for Cypher: ${JSON.stringify(name)}`)
  return name
}

/** Gives a fragment's parameters its own prefix and keeps where their values come from. */
function prefixed(work: Work, fragment: Fragment, of: ParametersOf, prefix: string, text = fragment.text): string {
  work.binders.push({ of, names: fragment.parameters.map((name) => [name, `${prefix}_${name}`]) })
  return withParameterMap(text, (name) => `${prefix}_${name}`)
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
      calls.push(totalCall(work, field.fragment, field.parametersOf, `${result}t`, { ...field.parent, from: variable }))
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
  const text = prefixed(work, field.fragment, field.parametersOf, prefix)
  const start = `WITH ${from} AS ${field.parent.variable} WHERE ${field.parent.variable}:${field.parent.label}`
  const made = rows(work, field.fragment, field.row, prefix, result)
  const call = [`CALL (${from}) {`, `CALL (${from}) {\n${start}\n${text}\n}`, made.text, '}'].join('\n')
  return { text: call, shape: made.shape }
}

/** Counts the whole list of a page by the page's own statement, and stops one beyond `countedUpTo`. */
function totalCall(
  work: Work,
  fragment: Fragment,
  of: ParametersOf,
  result: string,
  parent?: { variable: string; label: string; from: string },
): string {
  const whole: ParametersOf = (given, root) => ({ ...of(given, root), after: null, first: countedUpTo + 1 })
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
  const template = templateOf(root, selection.shared ?? selection)
  const given = selection.given ?? { variables: {}, root: {} }
  const sent: Record<string, unknown> = {}
  for (const { of, names } of template.binders) {
    const values = of(given, parameters)
    for (const [name, prefixedName] of names) sent[prefixedName] = values[name]
  }
  return { text: template.text, parameters: { given: sent }, shape: template.shape }
}

interface Template {
  readonly text: string
  readonly shape: RowShape
  readonly binders: readonly Binder[]
}

/** What has been compiled, by what was asked and by the root: the same for all who send the same document. */
const compiled = new WeakMap<RowSelection, Map<Fragment, Template>>()

function templateOf(root: Fragment, selection: RowSelection): Template {
  const known = compiled.get(selection)?.get(root)
  if (known) return known
  const made = makeTemplate(root, selection)
  compiled.set(selection, (compiled.get(selection) ?? new Map<Fragment, Template>()).set(root, made))
  return made
}

function makeTemplate(root: Fragment, selection: RowSelection): Template {
  const work: Work = { binders: [], next: 1 }
  const text = prefixed(work, root, (_given, parameters) => parameters, 'p0')
  const made = rows(work, root, selection, 'p0', 'rows')
  const parts = [`CALL () {\nCALL () {\n${text}\n}`, made.text, '}']
  const counted = selection.total && root.countText !== undefined
  if (counted) parts.push(totalCall(work, root, (_given, parameters) => parameters, 'total'))
  parts.push(counted ? 'RETURN rows, total' : 'RETURN rows, null AS total')
  return { text: parts.join('\n'), shape: made.shape, binders: work.binders }
}
