import { isObject, type JsonObject } from './flatten-json.ts'

export interface JsonList {
  readonly name: string
  readonly items: readonly unknown[]
}

/** What an item is called, for whoever points at it. */
const nameOf = (item: JsonObject): string =>
  [item.name, item.title, item.label, item.fullName, item.namn, item.titel].find(
    (value): value is string => typeof value === 'string' && value !== '',
  ) ?? ''

/** `idList`, `leadId`, `partner_ids` as what they point at: `list`, `lead`, `partners`. */
function pointedAt(key: string, isList: boolean): string | null {
  const [, before, behind] = /^id([A-Z]\w*)$|^(\w+?)_?(?:Id|ID|id|Ids|IDs|ids)$/.exec(key) ?? []
  const stem = before ? before.charAt(0).toLowerCase() + before.slice(1) : behind
  if (stem === undefined) return null
  return isList && !stem.endsWith('s') ? `${stem}s` : stem
}

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []))

/**
 * Lists of one file whose items point at items of others by their ids: beside each id stands what it is called, so that the
 * list on which a card hangs, or who leads a project, is told by name.
 * @returns the lists, and the names of those that are pointed at
 */
export function joinLists(lists: readonly JsonList[]): { lists: JsonList[]; pointedAt: ReadonlySet<string> } {
  const named = lists.map(({ items }) => {
    const pairs = items.flatMap((item) =>
      isObject(item) && idsIn(item.id).length === 1 && nameOf(item) !== ''
        ? [[String(item.id), nameOf(item)] as const]
        : [],
    )
    return new Map(pairs)
  })
  const found = new Set<string>()
  const joined = lists.map((list, own): JsonList => {
    const items = list.items.map((item) => {
      if (!isObject(item)) return item
      const more: Record<string, unknown> = {}
      for (const [key, value] of Object.entries(item)) {
        const stem = pointedAt(key, Array.isArray(value))
        const ids = stem === null ? [] : idsIn(value)
        const other =
          ids.length === 0 ? -1 : named.findIndex((names, at) => at !== own && ids.every((id) => names.has(id)))
        if (stem === null || other < 0) continue
        found.add(lists[other]?.name ?? '')
        if (stem in item) continue
        const names = ids.flatMap((id) => named[other]?.get(id) ?? [])
        more[stem] = Array.isArray(value) ? names : (names[0] ?? null)
      }
      return { ...item, ...more }
    })
    return { ...list, items }
  })
  return { lists: joined, pointedAt: found }
}
