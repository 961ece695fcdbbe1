import { letterOf } from '../read/name-columns.ts'
import type { SourceTable } from '../read/source.ts'
import { dayOrderOf, readDay } from '../values/read-day.ts'
import { likelySeparator } from '../values/split-values.ts'
import { areDays, areDirections, areNames, areNumbers, areYesOrNo, sampleOf } from './column-values.ts'
import { trade } from './composed-headings.ts'
import { areMarks } from './crosses.ts'
import { areTimes, giveByContent, giveTheKey, giveTheStatus, giveTheTime } from './give-by-content.ts'
import { giveTheName, giveTheOwner } from './give-the-name.ts'
import { meaningOf } from './guess-words.ts'
import { candidatesOf, leastSure } from './heading-candidates.ts'
import { foldHeading } from './headings.ts'
import { bodyColumn } from './kind-by-places.ts'
import type { ColumnMapping } from './model.ts'
import { isSurvey } from './row-subject.ts'
import { settle } from './settle-columns.ts'
import { languageBehind, withoutLanguage } from './simpler-headings.ts'
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
  const byColumn = table.columns.map(({ name, own, ofSections }, at) => ({
    at,
    name,
    // A letter that stands for a heading says nothing; of two ends called A and B both hold something.
    candidates: (ofSections || (name === letterOf(at) && sampleOf(table, at).length === 0)
      ? []
      : candidatesBeneath(name, own)
    ).map((one) => ({ ...one, target: withDirections(one.target, at) })),
  }))
  const given = new Map<number, Target>()
  const isAnswers = isSurvey(table)
  const taken = new Set<Target>()
  const byRank = byColumn
    .flatMap(({ at, name, candidates }) =>
      candidates.map((one) => ({ at, ...one, rank: one.rank + shift(name, one.target, at) })),
    )
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
  for (const { at, target, rank } of byRank) {
    // What a project is called besides is no second one.
    if (target === 'initiatives' && rank > 1.5 && taken.has(target)) continue
    if (saysAgainInEnglish(table, at, target)) continue
    if (target === 'name' && taken.has('familyName') && isTitle.test(table.columns[at]?.name ?? '')) continue
    if (given.has(at) || (taken.has(target) && !severalColumns.includes(target))) continue
    // Each answer to a form has a number of its own, whoever answers.
    if (target === 'key' && isAnswers) continue
    if (!couldHold(target, sampleOf(table, at))) continue
    if (rank >= leastSure && !holds(target, sampleOf(table, at), kinds)) continue
    if (target === 'kind' && isTrade(table, at, kinds)) continue
    given.set(at, target)
    taken.add(target)
  }
  // What a heading says by itself holds where it says nothing beneath the group above it.
  function candidatesBeneath(name: string, own: string | undefined): ReturnType<typeof candidatesOf> {
    const found = candidatesOf(name, allowed, kinds)
    if (found.length > 0 || own === undefined) return found
    return candidatesOf(own, allowed, kinds).map((one) => ({ ...one, rank: one.rank + 0.5 }))
  }
  // A network has a label for each node, whatever else it tells of some; what a row is says less of its kind than another column.
  // A column that formats always write may hold nothing: another that means the same has the values.
  function shift(name: string, target: Target, at: number): number {
    if (sampleOf(table, at).length === 0) return 4
    if (target === 'name' && table.hint === 'things' && name === 'label') return -1
    return target === 'kind' && name === kindColumn ? 2 : 0
  }
  // Network programs write which way a connection goes under its type, and what it is beside it.
  function withDirections(target: Target, at: number): Target {
    return target === 'relation' && areDirections(sampleOf(table, at)) ? 'direction' : target
  }
  // Rows that are bodies and have no name but what says where others are: `Kommun`.
  const body = kinds.length === 1 && kinds[0] === 'organisation' && !taken.has('name') ? bodyColumn(table) : null
  if (body !== null) given.set(body, 'name')
  const isOwned = giveTheOwner(table, kinds, given)
  if (!isOwned) giveTheName(table, kinds, given)
  giveByContent(table, kinds, given)
  giveTheStatus(table, kinds, given)
  giveTheTime(table, kinds, given)
  giveTheKey(table, kinds, given)
  settle(table, kinds, given)
  return table.columns.map(({ name, lists }, at) => columnMappingOf(table, at, name, lists, given.get(at) ?? null))
}

/** What stands before a name, or what somebody is; never what they are called beside their names. */
const isTitle = /^tit(le|el)$/i

/** Targets that hold the same in another language. */
const ofOtherLanguage: readonly Target[] = ['titleOther', 'summaryOther', 'labelEn', 'synonymsEn']

/** True for the English twin of a Swedish column, of which only one goes to a place: `CoordinatorNameSv`, `CoordinatorNameEn`. */
function saysAgainInEnglish(table: SourceTable, at: number, target: Target): boolean {
  const heading = foldHeading(table.columns[at]?.name ?? '')
  if (languageBehind(heading) !== 'en' || ofOtherLanguage.includes(target)) return false
  const plain = withoutLanguage(heading)
  return table.columns.some(({ name }) => {
    const other = foldHeading(name)
    return languageBehind(other) === 'sv' && withoutLanguage(other) === plain
  })
}

/** A trade says what an organisation does: only where its words are mostly of kinds does it say what kind it is. */
function isTrade(table: SourceTable, at: number, kinds: readonly RowKind[]): boolean {
  if (!kinds.includes('organisation') || !trade.test(foldHeading(table.columns[at]?.name ?? ''))) return false
  const cells = sampleOf(table, at)
  return cells.filter((cell) => meaningOf('kind', cell, kinds) !== null).length <= cells.length / 2
}

/** Targets that hold words of their own, which no cross is. */
const ofWords: readonly Target[] = ['place', 'contact', 'description', 'website', 'email', 'phone', 'address']

/** Single letters grade something, whatever they stand below. */
const areLetters = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^\p{L}$/u.test(cell.trim()))

/** What cells have to look like where little else says what they are. */
function holds(target: Target, cells: readonly string[], kinds: readonly RowKind[]): boolean {
  if (cells.length === 0 || areYesOrNo(cells)) return false
  const most = (fits: (cell: string) => boolean) => cells.filter(fits).length > cells.length / 2
  if (target === 'kind' || target === 'status') return most((cell) => meaningOf(target, cell, kinds) !== null)
  if (target === 'website') return most((cell) => /^\S+\.\S+$/.test(cell.trim()))
  if (target === 'email') return most((cell) => /\S@\S/.test(cell))
  if (target === 'phone') return most((cell) => /^[+\d][\d\s()/-]{5,}$/.test(cell.trim()))
  if (target === 'contact') return cells.some((cell) => /\p{Lu}\p{L}+ \p{Lu}|@/u.test(cell))
  if (target === 'description') return most((cell) => cell.length > 20 || / .* /.test(cell))
  if (dayTargets.includes(target)) return most(saysWhen)
  return !areNumbers(cells) && most((cell) => /\p{L}{2}|\d/u.test(cell))
}

/** True for a cell that is a day or a period, or has a number as most of those that cannot be read. */
const saysWhen = (cell: string) => /\d/.test(cell) || 'day' in readDay(cell)

/** What a column holds decides where its heading does not: a number or an address is no place, yes and no are no names. */
function couldHold(target: Target, cells: readonly string[]): boolean {
  if (ofWords.includes(target) && (areMarks(cells) || areLetters(cells))) return false
  if (dayTargets.includes(target) && areTimes(cells)) return false
  if (dayTargets.includes(target) && areNames(cells) && !cells.some(saysWhen)) return false
  if (target === 'organisation') return !areDays(cells)
  if (target === 'place' || target === 'kind') return !areNumbers(cells)
  return target !== 'name' || !areYesOrNo(cells)
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
    dayOrder: target !== null && dayTargets.includes(target) ? (dayOrderOf(cells) ?? orderOfOthers(table)) : null,
    words: [],
  }
}

/** Which comes first in 05/01/2024, as the other columns of the table have it. */
function orderOfOthers(table: SourceTable): ColumnMapping['dayOrder'] {
  const orders = new Set(table.columns.flatMap((_column, at) => dayOrderOf(sampleOf(table, at)) ?? []))
  const [only] = orders
  return orders.size === 1 && only ? only : null
}

/** A comma in a place or a name of an organisation is a part of it: "New York, NY". */
function separatorFor(target: Target, cells: readonly string[]): ReturnType<typeof likelySeparator> {
  const found = likelySeparator(cells)
  const whole: readonly Target[] = ['place', 'organisation', 'leads', 'contact', 'kind', 'needs', 'offers']
  return found === ',' && whole.includes(target) ? null : found
}
