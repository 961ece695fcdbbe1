import { crossOf } from '../mapping/crosses.ts'
import { foldHeading, headings } from '../mapping/headings.ts'
import { readDay } from '../values/read-day.ts'
import type { SourceTable } from './source.ts'

/** So few marked months are answers to something else. */
const fewest = 3

const block = /^[\s█▓▒■▬▀▄—–>→*]+$/

/** `jan-26`, `sep 27`, `mars ’26`: a month with the last two figures of its year. */
const withWholeYear = (text: string): string => text.replace(/^(\p{L}{3,})[-.\s]*[’']?(\d{2})$/u, '$1 20$2')

/** The only year that stands in the name of the table or in a title above it, for months that have none. */
function yearOf(table: SourceTable): string {
  const above = table.begins?.rows.filter(({ row }) => row < (table.begins?.heading ?? 0)) ?? []
  const years = new Set([table.name, ...above.map(({ sample }) => sample)].join(' ').match(/\b20\d\d\b/g) ?? [])
  return years.size === 1 ? ([...years][0] ?? '') : ''
}

interface Part {
  readonly at: number
  readonly text: string
  readonly day: string
}

/** The columns called by a part of time, in a row without gaps or turns. */
function partsOf(table: SourceTable): Part[] {
  const year = yearOf(table)
  const read = table.columns.map(({ name }, at): Part | null => {
    const text = withWholeYear(name.replace(/\s*\(\d+\)$/, ''))
    for (const whole of year === '' ? [text] : [text, `${text} ${year}`]) {
      const day = readDay(whole)
      if ('day' in day && day.precision !== 'day') return { at, text: whole, day: day.day }
    }
    return null
  })
  let best: Part[] = []
  let running: Part[] = []
  for (const part of read) {
    const isNext = part !== null && (running.at(-1)?.day ?? '') < part.day
    running = part === null ? [] : isNext ? [...running, part] : [part]
    if (running.length > best.length) best = running
  }
  return best
}

/**
 * A plan with a column for each month, quarter or year, in which marks say when something goes on: the first and the last that a row
 * marks stand in two more columns. Sums of money and numbers beneath months are none.
 */
export function withPlannedPeriods(table: SourceTable): SourceTable {
  const isDated = table.columns.some(({ name }) => headings.startsOn.includes(foldHeading(name)))
  const parts = isDated ? [] : partsOf(table)
  const rows = table.rows.filter(({ aside }) => !aside)
  const cells = rows.flatMap((row) => parts.flatMap(({ at }) => row.cells[at] ?? []))
  const isMark = (cell: string) => crossOf(cell) === true || block.test(cell)
  if (parts.length < fewest || cells.length === 0 || !cells.every((cell) => isMark(cell) || crossOf(cell) === false))
    return table
  const planned = table.rows.map((row) => {
    const marked = row.aside ? [] : parts.filter(({ at }) => (row.cells[at] ?? []).some(isMark))
    const ends = [marked.at(0), marked.at(-1)].map((part) => (part ? [part.text] : []))
    return { ...row, cells: [...row.cells, ...ends] }
  })
  const columns = ['start', 'end'].map((name) => ({ name, lists: false }))
  return { ...table, columns: [...table.columns, ...columns], rows: planned }
}
