import { letterOf } from '../read/name-columns.ts'
import type { SourceTable } from '../read/source.ts'
import { timesOf } from '../values/times-of-cell.ts'
import { statusOf } from '../words/other-words.ts'
import { arePersons, areYesOrNo, isCode, sampleOf } from './column-values.ts'
import { asksIfDone } from './guess-words.ts'
import { foldHeading } from './headings.ts'
import { isSurvey } from './row-subject.ts'
import { type RowKind, type Target, targetsOf } from './targets.ts'

/** What cells look like that can be only one thing, whatever stands above them. */
const looks: readonly [Target, (cells: readonly string[]) => boolean][] = [
  ['email', (cells) => cells.every((cell) => /^\S+@\S+\.\S+$/.test(cell.trim()))],
  ['website', (cells) => cells.every((cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell.trim()))],
  ['organisationNumber', (cells) => cells.every((cell) => /^\d{6}-\d{4}$/.test(cell.trim()))],
  ['contact', arePersons],
]

/** Of a table without headings, the columns whose cells tell by themselves what they hold. */
export function giveByContent(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.length !== 1 || !table.columns.every(({ name, ofSections }, at) => ofSections || name === letterOf(at)))
    return
  const allowed = kinds.flatMap((kind) => targetsOf[kind])
  for (const [target, fits] of looks) {
    if (!allowed.includes(target) || [...given.values()].includes(target)) continue
    const at = table.columns.findIndex((_column, index) => {
      const cells = sampleOf(table, index)
      return !given.has(index) && cells.length > 0 && fits(cells)
    })
    if (at >= 0) given.set(at, target)
  }
}

/** So many different words at most say how far something has come. */
const mostStatuses = 20

/** How many of the cells of a column say how far something has come, from 0 to 1. */
function statusShare(table: SourceTable, at: number): number {
  const cells = sampleOf(table, at)
  const isSorted = cells.length > 0 && new Set(cells).size <= mostStatuses
  return isSorted ? cells.filter((cell) => statusOf(cell) !== null).length / cells.length : 0
}

/** The first column of words for how far something has come; null where there is none. */
export function statusColumn(table: SourceTable, isFree: (at: number) => boolean = () => true): number | null {
  const at = table.columns.findIndex((_column, index) => isFree(index) && statusShare(table, index) > 0.5)
  return at < 0 ? null : at
}

/** How far an initiative has come stands in whichever column has the words for it, such as the list of a board. */
export function giveTheStatus(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (!kinds.includes('initiative')) return
  const own = [...given].find(([, target]) => target === 'status')?.[0]
  if (own !== undefined && statusShare(table, own) >= 0.5) return
  const done = table.columns.findIndex(
    ({ name }, index) => !given.has(index) && asksIfDone(name) && areYesOrNo(sampleOf(table, index)),
  )
  const at = statusColumn(table, (index) => !given.has(index)) ?? (done < 0 ? null : done)
  if (at === null) return
  if (own !== undefined) given.delete(own)
  given.set(at, 'status')
}

/** Ids by which other tables name the rows stand in the first column: `AktörID` with A1, A2 … */
export function giveTheKey(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.length !== 1 || !kinds.every((kind) => targetsOf[kind].includes('key'))) return
  if ([...given.values()].includes('key') || given.has(0) || isSurvey(table)) return
  const cells = sampleOf(table, 0)
  const isCoded = /(^|\s)(id|nr|no|nummer|number|kod|code|key|nyckel|ref)$/.test(
    foldHeading(table.columns[0]?.name ?? ''),
  )
  const areNumbered = cells.length > 1 && cells.every((cell) => /^\p{L}{1,4}[ .-]?\d+(\.\d+)*$/u.test(cell))
  const areShort = cells.every((cell) => cell.length <= 20 && !/\s/.test(cell) && (isCode(cell) || /\d/.test(cell)))
  if (
    (isCoded || areNumbered) &&
    cells.length === table.rows.length &&
    areShort &&
    new Set(cells).size === cells.length
  )
    given.set(0, 'key')
}

/** At what time something begins and ends stands in columns of their own beside its days: they go where the days do. */
export function giveTheTime(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  const day = [...given].find(([, target]) => target === 'startsOn')?.[0]
  if (!kinds.includes('gathering') || day === undefined || areTimes(sampleOf(table, day))) return
  const free = table.columns.flatMap(({ name }, at) =>
    !given.has(at) && areTimes(sampleOf(table, at)) ? [{ at, isEnd: ofEnd.test(foldHeading(name)) }] : [],
  )
  const [start] = free.filter(({ isEnd }) => !isEnd)
  const [end] = free.filter(({ isEnd }) => isEnd)
  if (start) given.set(start.at, 'startsOn')
  if (end) given.set(end.at, 'endsOn')
}

const ofEnd = /^(slut|till|end|to|until)/

/** True for cells of nothing but times of a day. */
export const areTimes = (cells: readonly string[]) =>
  cells.length > 0 && cells.filter((cell) => timesOf(cell) !== null).length > cells.length / 2
