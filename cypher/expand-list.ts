import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutComments } from './expand-filters.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'templates')
const template = (name: string) => withoutComments(readFileSync(join(folder, `${name}.cypher`), 'utf8'))
const templates = { levels: template('along-levels'), key: template('along-key'), filter: template('from-filter') }

/** One way to find a page of a list: in one of its orders, and by the filter that leads to the fewest rows. */
export interface ListVariant {
  /** The name of the order: `title`, `newest`. */
  readonly order: string
  /** The parameter that must be given for this way; null for the way along the index alone. */
  readonly by: string | null
  readonly text: string
  /** The same without what is returned of each row, which counting needs not. */
  readonly counted: string
}

export interface ExpandedList {
  /** What the list means, for the tests that hold statements against a rule. */
  readonly written: string
  /** The orders as they stand in the file, and in each the ways, the narrowest first. */
  readonly variants: readonly ListVariant[]
}

/** Beyond every text: names may begin with any letter, and signs beyond the basic plane. */
const highest = "'\\uDBFF\\uDFFF'"

interface Order {
  readonly name: string
  readonly key: string
  readonly descending: boolean
  /** Many have the same key, as a day: the index goes on by id, so that they need not be put in order. */
  readonly isTied: boolean
}

interface Section {
  readonly name: string
  readonly argument: string
  readonly body: string
}

/** Cuts a file at its `// @…` lines; a comment that goes on over the next line is none of them. */
function sectionsOf(text: string): Section[] {
  return text
    .split(/^\/\/ @/m)
    .slice(1)
    .map((part) => {
      const [, name = '', argument = '', body = ''] = /^(\w+) ?(.*)\r?\n?([\s\S]*)$/.exec(part) ?? []
      return { name, argument: argument.trim(), body: withoutComments(body).replace(/;$/, '') }
    })
}

const indented = (text: string) => text.replace(/\n/g, '\n  ')

/**
 * Expands a list: `// @list need:Need` (or `@list theme:Theme public`, where everyone sees all), then `// @order newest createdAt
 * descending` for each order (and `tied` where many have the same key and the index goes on by id), `// @equal kind` for a filter that an index has (visibility, kind, the order's key), `// @start
 * themeId` with the statement that leads from the theme to the list, `// @where` with what holds in any case, and `// @return`
 * with what is returned of each row of the page beside its `cursor`, where that is not the node.
 * @returns undefined where the file is no list
 */
export function expandList(text: string): ExpandedList | undefined {
  const sections = sectionsOf(text)
  const [node = '', Label = '', isPublic] = sections.find(({ name }) => name === 'list')?.argument.split(/[:\s]/) ?? []
  if (!node) return undefined
  const of = (name: string) => sections.filter((section) => section.name === name)
  const orders = of('order').map(({ argument }): Order => {
    const [name = '', key = '', ...more] = argument.split(/\s+/)
    return { name, key, descending: more.includes('descending'), isTied: more.includes('tied') }
  })
  const starts = of('start').map(({ argument, body }) => ({ by: argument, body }))
  const equals = of('equal').map(({ argument }) => argument)
  const always = of('where').map(({ body }) => `(${body})`)
  const isEqual = (name: string) => `($${name} IS NULL OR ${node}.${name} = $${name})`
  const leadsHere = ({ by, body }: { by: string; body: string }) =>
    body.startsWith('CALL') ? [] : [`($${by} IS NULL OR EXISTS {\n  ${indented(body)}\n})`]
  const joined = (conditions: readonly string[]) => conditions.map((one) => `\n  AND ${indented(one)}`).join('')
  const returned = of('return')[0]?.body
  const inOrder = 'ORDER BY cursor<desc>\nLIMIT $first'
  const page = returned
    ? `WITH <node>, cursor\n${inOrder}\n${returned}\n${inOrder}`
    : `RETURN <node> AS node, cursor\n${inOrder}`
  const counted = 'RETURN cursor\nLIMIT $first'
  const fill = (whole: string, order: Order, parts: Readonly<Record<string, string>>) => {
    const values: Record<string, string> = {
      node,
      Label,
      key: order.key,
      after: order.descending ? '<' : '>',
      least: order.descending ? highest : "''",
      desc: order.descending ? ' DESC' : '',
      visible: isPublic ? 'true' : `visible(${node})`,
      ...parts,
    }
    const filled = (end: string) =>
      whole.replace('<page>', end).replace(/<(\w+)>/g, (placeholder, name: string) => values[name] ?? placeholder)
    return { text: filled(page), counted: filled(counted) }
  }
  const along = (order: Order, by: string | null): ListVariant => {
    const where = joined([...always, ...equals.filter((name) => name !== by).map(isEqual)])
    const equal = by ? ` AND ${node}.${by} = $${by}` : ''
    const equalOrder = by ? `, ${node}.${by}${order.descending ? ' DESC' : ''}` : ''
    const texts = fill(isPublic ? templates.key : templates.levels, order, {
      where: indented(`${order.isTied ? `\n  AND ${node}.id IS NOT NULL` : ''}${where}`),
      equal,
      equalOrder,
    })
    return { order: order.name, by, ...texts }
  }
  const from = (order: Order, at: number): ListVariant => {
    const start = starts[at]
    const others = starts.filter((other, index) => index !== at && !(index < at && other.body.startsWith('CALL')))
    const where = joined([...always, ...equals.map(isEqual), ...others.flatMap(leadsHere)])
    const texts = fill(templates.filter, order, { start: start?.body ?? '', where })
    return { order: order.name, by: start?.by ?? null, ...texts }
  }
  const filters = [...always, ...equals.map(isEqual)]
  return {
    written: [
      `MATCH (${node}:${Label})`,
      ...(isPublic ? [] : [`WHERE visible(${node})`]),
      ...starts.map((s) => s.body),
      ...filters,
      ...(returned ? [returned] : []),
    ].join('\n'),
    variants: orders.flatMap((order) => [
      ...starts.map((_, at) => from(order, at)),
      ...equals.map((by) => along(order, by)),
      along(order, null),
    ]),
  }
}
