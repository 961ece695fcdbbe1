import type { SourceTable } from '../read/source.ts'
import { dayOrderOf } from '../values/read-day.ts'
import { likelySeparator } from '../values/split-values.ts'
import { areDirections, areNumbers, areYesOrNo, sampleOf } from './column-values.ts'
import { areCrosses } from './crosses.ts'
import { giveByContent } from './give-by-content.ts'
import { giveTheName, giveTheOwner } from './give-the-name.ts'
import { wishesOf } from './heading-wishes.ts'
import type { ColumnMapping } from './model.ts'
import { isSurvey } from './row-subject.ts'
import { settle } from './settle-columns.ts'
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
  const wished = table.columns.map(({ name }, at) => ({
    at,
    name,
    wishes: wishesOf(name, allowed, kinds).map((wish) => ({ ...wish, target: withDirections(wish.target, at) })),
  }))
  const given = new Map<number, Target>()
  const isAnswers = isSurvey(table)
  const taken = new Set<Target>()
  const byRank = wished
    .flatMap(({ at, name, wishes }) =>
      wishes.map((wish) => ({ at, ...wish, rank: wish.rank + shift(name, wish.target, at) })),
    )
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
  for (const { at, target } of byRank) {
    if (given.has(at) || (taken.has(target) && !severalColumns.includes(target))) continue
    // Each answer to a form has a number of its own, whoever answers.
    if (target === 'key' && isAnswers) continue
    if (!couldHold(target, sampleOf(table, at))) continue
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
  // Network programs write which way a connection goes under its type, and what it is beside it.
  function withDirections(target: Target, at: number): Target {
    return target === 'relation' && areDirections(sampleOf(table, at)) ? 'direction' : target
  }
  const isOwned = giveTheOwner(table, kinds, given)
  if (!isOwned) giveTheName(table, kinds, given)
  giveByContent(table, kinds, given)
  settle(table, kinds, given)
  return table.columns.map(({ name, lists }, at) => columnMappingOf(table, at, name, lists, given.get(at) ?? null))
}

/** Targets that hold words of their own, which no cross is. */
const ofWords: readonly Target[] = ['place', 'contact', 'description', 'website', 'email', 'phone', 'address']

/** What a column holds decides where its heading does not: a number or an address is no place, yes and no are no names. */
function couldHold(target: Target, cells: readonly string[]): boolean {
  if (ofWords.includes(target) && areCrosses(cells)) return false
  if (target === 'place') return !areNumbers(cells)
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
