import { crossOf } from '../mapping/crosses.ts'
import { knownHeading } from './heading-words.ts'

/** A heading is looked for in so many rows from the top. */
const searched = 25

/**
 * Which of the filled rows is the heading: the first that has about as many cells as the table below it is wide, all of them
 * words. Titles, dates and notes above it are narrower; a row beneath one that is as wide is data, whatever words stand in
 * it. 0 where none stands out.
 * @param spanned how many of a row's cells span several columns: they name groups of columns, and the headings stand below them
 */
export function headingAt(rows: readonly (readonly string[])[], spanned: (at: number) => number = () => 0): number {
  const widths = rows.slice(0, 200).map((cells) => lastFilled(cells))
  const width = mostCommon(widths.slice(Math.min(3, Math.max(0, widths.length - 2))))
  let best = { at: 0, score: Number.NEGATIVE_INFINITY }
  const last = Math.min(searched, rows.length - 1, rows.length)
  for (let at = 0; at <= last && at < rows.length; at += 1) {
    const filled = Math.max(1, filledOf(rows[at] ?? []).length)
    const score = headingScore(rows[at] ?? [], width) - at * 0.02 - (1.5 * spanned(at)) / filled
    if (score > best.score) best = { at, score }
  }
  if (best.score <= 0) return 0
  const wide = rows
    .slice(0, best.at)
    .findIndex((cells, at) => spanned(at) === 0 && couldBeInsteadOf(cells, rows[best.at] ?? []))
  return wide === -1 || isNothingButHeadings(rows, best.at) ? best.at : wide
}

/** True for a row that is as wide as another beneath it, with words in each of its cells, most of them different. */
function couldBeInsteadOf(cells: readonly string[], other: readonly string[]): boolean {
  const filled = filledOf(cells)
  // Numbers of rows have no heading, as statistics programs write them.
  const missing = (cells[0] ?? '').trim() === '' ? 1 : 0
  return (
    filled.length > 1 &&
    lastFilled(cells) >= lastFilled(other) &&
    filled.length + missing >= filledOf(other).length &&
    filled.every((cell) => /\p{L}/u.test(cell)) &&
    shareOfDifferent(filled) > 0.5
  )
}

/** True where each cell is a heading that tables use, and none stands again below it in its column. */
function isNothingButHeadings(rows: readonly (readonly string[])[], at: number): boolean {
  const below = rows.slice(at + 1)
  return (rows[at] ?? []).every((cell, column) => {
    const text = cell.trim()
    return text === '' || (knownHeading(text) && below.every((row) => (row[column] ?? '').trim() !== text))
  })
}

/** How a name ends that is one of a body, and no word for what stands below. */
const legalForm = /\s(AB|HB|KB|ek\.? för\.?|Ltd|GmbH|AS|Oy|Inc\.?)$/

/**
 * True for a table that begins with its first row: no cell of it is a heading that tables use, but for one that stands
 * again in its own column, and one does, or names a body.
 */
export function lacksHeading(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows
  const cells = first.map((cell) => cell.trim())
  const isAgain = (cell: string, at: number) => cell !== '' && rest.some((row) => (row[at] ?? '').trim() === cell)
  if (rest.length > 0 && standsOverMarks(cells, rest)) return false
  if (rest.length === 0 || cells.some((cell, at) => knownHeading(cell) && !isAgain(cell, at))) return false
  return cells.some((cell, at) => legalForm.test(cell) || isAgain(cell, at))
}

/** True where words stand above columns of crosses or numbers, and names at the side: names of bodies may stand above too. */
function standsOverMarks([, ...above]: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const marks = rest.flatMap((row) => row.slice(1)).filter((cell) => cell.trim() !== '')
  const isMark = (cell: string) => crossOf(cell) !== null || /^[\d\s.,%-]+$/.test(cell)
  return above.length > 1 && above.every((cell) => /\p{L}/u.test(cell)) && marks.length > 0 && marks.every(isMark)
}

function headingScore(cells: readonly string[], width: number): number {
  const filled = filledOf(cells)
  if (filled.length === 0) return Number.NEGATIVE_INFINITY
  const wide = Math.min(1, filled.length / Math.max(1, width))
  const known = filled.filter((cell) => knownHeading(cell)).length / filled.length
  const words = filled.filter((cell) => /\p{L}/u.test(cell) && cell.length <= 60).length / filled.length
  const numbers = filled.filter((cell) => /^[\d\s.,:/-]+$/.test(cell.trim())).length / filled.length
  const distinct = shareOfDifferent(filled)
  if (filled.length < 2 && width > 1) return wide + known - 1.5
  return wide + 2 * known + 0.5 * words + 0.3 * distinct - 1.5 * numbers - 0.8
}

const filledOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '')

const shareOfDifferent = (filled: readonly string[]) =>
  new Set(filled.map((cell) => cell.trim().toLowerCase())).size / filled.length

function lastFilled(cells: readonly string[]): number {
  let at = cells.length
  while (at > 0 && (cells[at - 1] ?? '').trim() === '') at -= 1
  return at
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1
}
