import { idPrefixes, isId } from '../../shared/ids.ts'
import { listOfText, renamedOnLinks } from '../formats/attributes.ts'
import { isObject } from '../read/flatten-json.ts'
import type { OwnLine, SourceRow, SourceTable } from '../read/source.ts'
import { holdsProperty, type OwnLabel, ownLabels } from './own-things.ts'

/** Properties that are no texts: formats of networks hold nothing else. */
const lists = ['shortNames', 'formerNames', 'externalIds', 'synonymsSv', 'synonymsEn', 'speakers', 'subjects', 'scale']
const numbers = ['latitude', 'longitude', 'capacity', 'position']
const booleans = ['demo', 'focusArea', 'aboutMistake', 'open']

/** What a network says of nodes and edges itself, and what we say once more for its reader. */
const ofFormat = ['id', 'label', 'type', 'start', 'end', 'source', 'target', 'from', 'to', 'direction', 'relation']

/**
 * The lines of our own export that the nodes and edges of a network stand for, where it is one that we wrote: each node has an id
 * and a type of ours. Undefined for any other, which is mapped by hand.
 */
export function ownLinesOf(tables: readonly SourceTable[]): OwnLine[] | undefined {
  const nodes = tables.find(({ hint }) => hint === 'things')
  const edges = tables.find(({ hint }) => hint === 'links')
  if (!nodes || nodes.rows.length === 0 || nodes.unread.length + (edges?.unread.length ?? 0) > 0) return undefined
  const things = nodes.rows.map((row) => thingOf(valuesOf(nodes, row)))
  const links = (edges?.rows ?? []).map((row) => edges && linkOf(valuesOf(edges, row)))
  const lines = [...things, ...links].flatMap((value, at) => (value ? [{ row: at + 1, value }] : []))
  return lines.length === things.length + links.length ? lines : undefined
}

/** The same of our JSON-LD, in which each thing carries its record as a literal of JSON. */
export function ownLinesOfJsonLd(value: unknown): OwnLine[] | undefined {
  const graph = isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : []
  const records = graph.map((one) => (isObject(one) ? one['mellanrum:record'] : undefined))
  if (records.length === 0 || !records.every((one) => isObject(one) && isObject(one['@value']))) return undefined
  const parts = records.map((one) => (one as { '@value': Record<string, unknown> })['@value'])
  const links = parts.flatMap(({ links: list }) => (Array.isArray(list) ? list.filter(isObject) : []))
  return [...parts.map(({ links: _links, ...thing }) => thing), ...links].map((line, at) => ({
    row: at + 1,
    value: line,
  }))
}

type Values = ReadonlyMap<string, readonly string[]>

const valuesOf = ({ columns }: SourceTable, { cells }: SourceRow): Values =>
  new Map(columns.flatMap(({ name }, at) => ((cells[at]?.length ?? 0) > 0 ? [[name, cells[at] ?? []] as const] : [])))

/** An id of ours; one format takes no low line in it. */
const idIn = (values: Values, name: string): string => (values.get(name)?.[0] ?? '').replace(/^([a-z]{3})-/, '$1_')

const isOwnLabel = (label: string | undefined): label is OwnLabel =>
  (ownLabels as readonly string[]).includes(label ?? '')

function thingOf(values: Values): Record<string, unknown> | undefined {
  const id = idIn(values, 'id')
  const label = values.get('type')?.[0]
  if (!isOwnLabel(label) || !isId(id) || !id.startsWith(idPrefixes[label])) return undefined
  const properties: Record<string, unknown> = { id }
  for (const [name, value] of values) {
    if (ofFormat.includes(name) && !holdsProperty(label, name)) continue
    // A description is given to what has none by that name, for those who look at the picture.
    if (name === 'description' && !holdsProperty(label, name)) continue
    properties[name] = typed(name, value)
  }
  properties.id = id
  return { label, properties }
}

function linkOf(values: Values): Record<string, unknown> | undefined {
  const [from, to] = [
    idIn(values, values.has('from') ? 'from' : 'source'),
    idIn(values, values.has('to') ? 'to' : 'target'),
  ]
  const type = values.get('relation')?.[0] ?? values.get('type')?.[0]
  if (!isId(from) || !isId(to) || !type) return undefined
  const names = new Map(Object.entries(renamedOnLinks).map(([own, there]) => [there as string, own]))
  const properties = Object.fromEntries(
    [...values].flatMap(([name, [value]]) => (ofFormat.includes(name) ? [] : [[names.get(name) ?? name, value]])),
  )
  return { type, from, to, properties }
}

function typed(name: string, values: readonly string[]): unknown {
  if (lists.includes(name)) return values.length === 1 ? listOfText(values[0] ?? '') : values
  const [value = ''] = values
  if (numbers.includes(name)) return Number(value)
  return booleans.includes(name) ? value === 'true' : value
}
