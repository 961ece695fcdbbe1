import type { SourceTable } from '../read/source.ts'
import { dayOrderOf } from '../values/read-day.ts'
import { likelySeparator } from '../values/split-values.ts'
import { wishesOf } from './heading-wishes.ts'
import { foldHeading, headings } from './headings.ts'
import type { ColumnMapping } from './model.ts'
import { dayTargets, listTargets, type RowKind, severalColumns, type Target, targetsOf } from './targets.ts'

/**
 * Where each column goes, by its heading; the surer of two that want the same place gets it.
 * @param kindColumn the column that says what a row is
 */
export function guessColumns(
  table: SourceTable,
  kinds: readonly RowKind[],
  kindColumn: string | null = null,
): ColumnMapping[] {
  const allowed = [...new Set(kinds.flatMap((kind) => targetsOf[kind]))]
  const wished = table.columns.map(({ name }, at) => ({ at, name, wishes: wishesOf(name, allowed, kinds) }))
  const given = new Map<number, Target>()
  const taken = new Set<Target>()
  const byRank = wished
    .flatMap(({ at, name, wishes }) =>
      wishes.map((wish) => ({ at, ...wish, rank: wish.rank + shift(name, wish.target, at) })),
    )
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
  for (const { at, target } of byRank) {
    if (given.has(at) || (taken.has(target) && !severalColumns.includes(target))) continue
    // A number or an address is no name, whatever its column is called.
    if (target === 'place' && looksLikeNumbers(table, at)) continue
    given.set(at, target)
    taken.add(target)
  }
  // A network has a label for each node, whatever else it tells of some; what a row is says less of its kind than another column.
  // A column that formats always write may hold nothing: another that means the same has the values.
  function shift(name: string, target: Target, at: number): number {
    if (sampleOf(table, at).length === 0) return 4
    if (target === 'name' && table.hint === 'things' && name === 'label') return -1
    return target === 'kind' && name === kindColumn ? 2 : 0
  }
  const isOwned = giveTheOwner(table, kinds, given)
  if (!isOwned) giveTheName(table, kinds, given, taken)
  keepTags(table, kinds, given)
  return table.columns.map(({ name, lists }, at) => columnMappingOf(table, at, name, lists, given.get(at) ?? null))
}

function columnMappingOf(
  table: SourceTable,
  at: number,
  name: string,
  lists: boolean,
  target: Target | null,
): ColumnMapping {
  const cells = sampleOf(table, at)
  const splits = target !== null && listTargets.includes(target) && !lists
  return {
    column: name,
    target,
    separator: splits ? separatorFor(target, cells) : null,
    dayOrder: target !== null && dayTargets.includes(target) ? dayOrderOf(cells) : null,
    words: [],
  }
}

/** A comma in a place or a name of an organisation is a part of it: "New York, NY". */
function separatorFor(target: Target, cells: readonly string[]): ReturnType<typeof likelySeparator> {
  const found = likelySeparator(cells)
  const whole: readonly Target[] = ['place', 'organisation', 'leads', 'contact', 'kind', 'needs', 'offers']
  return found === ',' && whole.includes(target) ? null : found
}

/** A table of things needs a name: where no heading says which column, the first with words that differ from row to row. */
function giveTheName(
  table: SourceTable,
  kinds: readonly RowKind[],
  given: Map<number, Target>,
  taken: ReadonlySet<Target>,
): void {
  if (
    taken.has('name') ||
    taken.has('givenName') ||
    taken.has('familyName') ||
    taken.has('labelSv') ||
    taken.has('labelEn') ||
    kinds.includes('link') ||
    kinds.length === 0
  )
    return
  const at = table.columns.findIndex((_column, index) => {
    if (given.has(index) || / id$|^rrule$|^dt/.test(foldHeading(table.columns[index]?.name ?? ''))) return false
    const cells = sampleOf(table, index)
    const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length < 200)
    return words.length > cells.length / 2 && new Set(words).size > words.length * 0.8
  })
  const key = table.columns.findIndex((_column, index) => given.get(index) === 'key')
  if (key >= 0 && holdsNames(sampleOf(table, key), at < 0)) given.set(key, 'name')
  else if (at >= 0) given.set(at, 'name')
}

/** True for ids that are names: of several words, or of letters where no other column could hold the name. */
function holdsNames(ids: readonly string[], isAlone: boolean): boolean {
  const pattern = isAlone ? /\p{L}{2}/u : /\p{L}{2,} \p{L}/u
  return ids.filter((id) => pattern.test(id) && !/:\/\/|^urn:/.test(id)).length > ids.length / 2
}

/** Rows without a name that tell more of an organisation, such as its phones: their key is the organisation's. */
function giveTheOwner(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): boolean {
  if (!kinds.includes('organisation') || [...given.values()].includes('name')) return false
  const owner = table.columns.findIndex(({ name }) => /^organi[sz]ation id$/.test(foldHeading(name)))
  if (owner < 0) return false
  for (const [at, target] of given) if (target === 'key') given.delete(at)
  given.set(owner, 'key')
  const number = table.columns.findIndex(({ name }) => foldHeading(name) === 'identifier')
  if (number >= 0) given.set(number, 'organisationNumber')
  return true
}

/** Tags of what has no place for themes are kept as text. */
function keepTags(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (
    kinds.length === 0 ||
    kinds.some((kind) => targetsOf[kind].includes('themes')) ||
    !kinds.some((kind) => targetsOf[kind].includes('text'))
  )
    return
  table.columns.forEach(({ name }, at) => {
    if (!given.has(at) && headings.themes.includes(foldHeading(name))) given.set(at, 'text')
  })
}

/** Up to 300 cells of a column. */
export function sampleOf(table: SourceTable, at: number): string[] {
  const found: string[] = []
  for (const row of table.rows) {
    for (const value of row.cells[at] ?? []) if (value !== '') found.push(value)
    if (found.length >= 300) break
  }
  return found
}

function looksLikeNumbers(table: SourceTable, at: number): boolean {
  const cells = sampleOf(table, at)
  return cells.length > 0 && cells.filter((cell) => /^[\d\s.,+-]+$/.test(cell)).length > cells.length / 2
}
