import { isObject, type JsonObject } from './flatten-json.ts'
import { tableOf } from './read-json.ts'
import type { ReadNote, SourceTable } from './source.ts'

/** What Kumu keeps of each element and connection for its own picture. */
const ownParts = ['_id', 'attributes', 'delayed', 'reversed', 'controls', 'style']

/**
 * The elements, connections and loops of a Kumu project, as an export (`attributes` of their own) or as a blueprint (all in
 * one). Where a connection was reversed in the picture, its direction is turned back.
 */
export function readKumu(value: JsonObject, file: string): { tables: SourceTable[]; notes: ReadNote[] } {
  const listOf = (name: string) => (Array.isArray(value[name]) ? (value[name] as unknown[]) : [])
  const tables = [
    tableOf('elements', listOf('elements').map(flat), file, 'things'),
    tableOf(
      'connections',
      listOf('connections').map((one) => flat(turned(one))),
      file,
      'links',
    ),
    tableOf('loops', listOf('loops').map(flat), file),
  ].filter((table) => table.rows.length + table.unread.length > 0)
  const pictures = listOf('maps').length + listOf('perspectives').length
  return { tables, notes: pictures > 0 ? [{ code: 'presentation_left_out', count: pictures }] : [] }
}

function flat(one: unknown): unknown {
  if (!isObject(one)) return one
  const rest = Object.fromEntries(Object.entries(one).filter(([name]) => !ownParts.includes(name)))
  const id = one._id ?? one.id
  const attributes = isObject(one.attributes) ? one.attributes : {}
  return { ...(id === undefined ? {} : { id }), ...rest, ...attributes }
}

function turned(one: unknown): unknown {
  return isObject(one) && one.reversed === true ? { ...one, from: one.to, to: one.from } : one
}
