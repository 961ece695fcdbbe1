import { flattenJson, isObject, type JsonObject } from './flatten-json.ts'
import { joinLists } from './join-lists.ts'
import { ReadFailure } from './read-failure.ts'
import type { SourceTable, TableHint, UnreadRow } from './source.ts'
import { TableBuilder } from './table-builder.ts'

/** Parts of a Cytoscape file that say how the picture looked. */
const pictureParts = ['position', 'classes', 'selected', 'style', 'locked', 'grabbable', 'pannable', 'scratch', 'group']

/**
 * The tables of any JSON that holds lists of objects: each list on top, or one object as one row.
 * @throws ReadFailure where there is no object in it
 */
export function readPlainJson(given: unknown, file: string): SourceTable[] {
  const value = isObject(given) && given.type === 'FeatureCollection' ? plainFeatures(given) : given
  const { lists, pointedAt } = joinLists(listsOf(value, ''))
  if (lists.length > 0)
    return lists.map(({ name, items }) => ({
      ...tableOf(name || baseName(file), items, file),
      ...(pointedAt.has(name) && { pointedAt: true }),
    }))
  if (isObject(value)) return [tableOf(baseName(file), [value], file)]
  throw new ReadFailure('nothing_in_it', { file })
}

/** What the features of a GeoJSON tell, with where the points among them lie. */
function plainFeatures({ name, features }: JsonObject): unknown {
  const items = (Array.isArray(features) ? features : []).map((feature: unknown) => {
    if (!isObject(feature)) return feature
    const { geometry, properties, id } = feature
    const [longitude, latitude] =
      isObject(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : []
    const isPoint = typeof longitude === 'number' && typeof latitude === 'number'
    return {
      ...(id !== undefined && { id }),
      ...(isObject(properties) ? properties : {}),
      ...(isPoint && { latitude, longitude }),
    }
  })
  return typeof name === 'string' && name !== '' ? { [name]: items } : items
}

/** Lists of objects on top of a file, or below objects that hold nothing else (`{"data": {"projects": […]}}`). */
function listsOf(value: unknown, name: string): { name: string; items: unknown[] }[] {
  if (Array.isArray(value)) return value.some(isObject) ? [{ name, items: value }] : []
  if (!isObject(value)) return []
  const inner = Object.entries(value)
  const lists = inner.flatMap(([key, part]) =>
    Array.isArray(part) && part.some(isObject)
      ? [{ name: name ? `${name}.${key}` : key, items: part as unknown[] }]
      : [],
  )
  // One thing that has lists of its own, such as a profile with its places, is a row and no set of tables.
  const describes = inner.some(
    ([key, part]) => typeof part === 'string' && /^(name|title|label|namn|titel|rubrik)$/i.test(key),
  )
  if (
    lists.length > 0 &&
    !(
      describes &&
      name === '' &&
      inner.length > 3 &&
      lists.every((list) => list.items.length < few) &&
      !areJoined(lists)
    )
  ) {
    return lists
  }
  const only = inner.filter(([, part]) => isObject(part))
  return only.length === 1 && only[0] && lists.length === 0 && !describes ? listsOf(only[0][1], only[0][0]) : []
}

/** So few items are parts of one thing. */
const few = 20

/** True where items of one list refer to items of another by their ids: tables of a board or a database, and no parts of one thing. */
function areJoined(lists: readonly { items: readonly unknown[] }[]): boolean {
  const idsOf = lists.map(({ items }) => new Set(items.flatMap((item) => (isObject(item) ? [item.id] : []))))
  return lists.some(({ items }, own) =>
    items.some(
      (item) =>
        isObject(item) &&
        Object.entries(item).some(
          ([key, value]) =>
            /id$|^id/i.test(key) &&
            key !== 'id' &&
            typeof value === 'string' &&
            idsOf.some((ids, other) => other !== own && ids.has(value)),
        ),
    ),
  )
}

/** @param rowOf where an item stands in the file, by its place in the list */
export function tableOf(
  name: string,
  items: readonly unknown[],
  file: string,
  hint?: TableHint,
  rowOf = (at: number): number => at + 1,
): SourceTable {
  const builder = new TableBuilder({ name, file, hint })
  const unread: UnreadRow[] = []
  const deep = new Set<string>()
  items.forEach((item, at) => {
    if (isObject(item))
      builder.add(
        flattenJson(item, (path) => deep.add(path)),
        rowOf(at),
      )
    else unread.push({ row: rowOf(at), code: 'not_an_object', sample: String(JSON.stringify(item)).slice(0, 120) })
  })
  for (const path of deep) builder.note({ code: 'nested_too_deep', column: path.slice(0, 120) })
  return { ...builder.build(), unread }
}

/** A Murmurations profile, or a list of them: what it is stands in the schemas that it links. */
export function readMurmurations(value: unknown, file: string): SourceTable[] {
  const profiles = (Array.isArray(value) ? value : [value]).filter(isObject)
  const groups = new Map<TableHint, JsonObject[]>()
  for (const profile of profiles) {
    const schemas = String(JSON.stringify(profile.linked_schemas ?? ''))
    const hint: TableHint = /people|person/.test(schemas)
      ? 'person'
      : /offers_wants/.test(schemas)
        ? profile.exchange_type === 'want' || profile.exchange_type === 'need'
          ? 'need'
          : 'offer'
        : /project/.test(schemas)
          ? 'initiative'
          : /event/.test(schemas)
            ? 'gathering'
            : 'organisation'
    groups.set(hint, [...(groups.get(hint) ?? []), profile])
  }
  return [...groups].map(([hint, items]) => tableOf(hint, items, file, hint))
}

/** The elements of a Cytoscape file, in either of its two forms. */
export function readCytoscape(value: JsonObject, file: string): SourceTable[] {
  const elements = value.elements
  const all = Array.isArray(elements)
    ? elements
    : isObject(elements)
      ? [...[elements.nodes ?? []].flat(), ...[elements.edges ?? []].flat()]
      : []
  const data = all.filter(isObject).map((element): JsonObject => {
    const rest = Object.fromEntries(
      Object.entries(element).filter(([name]) => name !== 'data' && !pictureParts.includes(name)),
    )
    return { ...rest, ...(isObject(element.data) ? element.data : {}) }
  })
  const isEdge = (one: JsonObject) => one.source !== undefined && one.target !== undefined
  return [
    tableOf(
      'nodes',
      data.filter((one) => !isEdge(one)),
      file,
      'things',
    ),
    tableOf('edges', data.filter(isEdge), file, 'links'),
  ].filter((table) => table.rows.length > 0)
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z]{2,8}$/i, '')
}
