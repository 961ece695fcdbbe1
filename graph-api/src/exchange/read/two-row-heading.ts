import { knownHeading } from './heading-words.ts'
import type { GroupedHeading } from './name-columns.ts'

/** What is longer is a title above the table, and so is what holds a day or a colon. */
const longestGroup = 40
const isGroupName = (cell: string) =>
  cell.length <= longestGroup && /\p{L}/u.test(cell) && !/:|\d{4}-\d{2}|\d{1,2}[./]\d{1,2}/.test(cell)

interface Span {
  readonly from: number
  /** Where the next one begins. */
  readonly to: number
}

/**
 * The columns that each cell of a row stands above, as far as the next one: how a text keeps a merged heading. Null where the
 * row is none: one cell alone is a title, and a cell with no headings beneath it spans nothing.
 */
function spansOf(upper: readonly string[], lower: readonly string[]): Span[] | null {
  const filled = upper.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]))
  const width = Math.max((filled.at(-1) ?? -1) + 1, lower.findLastIndex((cell) => cell.trim() !== '') + 1)
  if (filled.length < 2 || !filled.every((at) => isGroupName((upper[at] ?? '').trim()))) return null
  const spans = filled.map((from, at) => ({ from, to: filled[at + 1] ?? width }))
  const areNamed = spans.every(
    ({ from, to }) => to - from === 1 || lower.slice(from, to).every((cell) => cell.trim() !== ''),
  )
  return areNamed && spans.some(({ from, to }) => to - from > 1) ? spans : null
}

/** Which of two rows holds the headings where the upper one names groups of columns: the place of the lower one, or as it was. */
export function belowGroups(rows: readonly (readonly string[])[], at: number): number {
  const [upper = [], lower = []] = [rows[at], rows[at + 1]]
  const filled = lower.map((cell) => cell.trim()).filter((cell) => cell !== '')
  // A row of data holds numbers or names; one of words that fills what the groups leave empty holds the rest of the headings.
  const isOfWords = filled.length > 1 && filled.every((cell) => /^\D+$/.test(cell))
  const spans = isOfWords ? spansOf(upper, lower) : null
  if (!spans) return at
  const isKnown = filled.filter(knownHeading).length > filled.length / 2
  const isRest = spans.every(({ from, to }) => to - from > 1 || (lower[from] ?? '').trim() === '')
  const isNamedBelow = spans[0]?.to === 1 && (rows[at + 2]?.[0] ?? '').trim() !== ''
  return isKnown || (isRest && isNamedBelow) ? at + 1 : at
}

/**
 * What a row above the headings says of them, where it names groups of columns. A group is put before a heading that stands
 * twice or that tables do not use by itself: `Namn` of an organisation and of a person, `Mål` of each year.
 */
export function groupsInText(upper: readonly string[], lower: readonly string[]): GroupedHeading | null {
  const spans = spansOf(upper, lower)
  if (!spans) return null
  const count = (heading: string) => lower.filter((cell) => cell.trim().toLowerCase() === heading.toLowerCase()).length
  const groups: string[] = []
  const others: string[] = []
  for (const { from, to } of spans) {
    const name = (upper[from] ?? '').trim()
    for (let at = from; at < to; at += 1) {
      const own = (lower[at] ?? '').trim()
      if (own === '') others[at] = name
      else if (count(own) > 1 || !knownHeading(own)) groups[at] = name
    }
  }
  return { groups, others, isPart: true }
}
