import { fold } from '../words/fold.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import type { SourceColumn, SourceRow } from './source.ts'
import { isSumRow } from './sums.ts'

/** What is longer says something by itself, and names no part of a table. */
const longest = 80
/** `2`, `2.`, `B`, `1.3`: the number of a part, before what it is called. */
const numbering = /^(\p{Lu}|\d+(\.\d+)*)\.?$/u

interface Head {
  readonly at: number
  readonly number: string
  readonly text: string
}

/** What a row says that has nothing but a name in its first cells, with or without a number before it; null of any other. */
function headOf({ cells }: SourceRow, at: number): Head | null {
  const filled = cells.flatMap((values, index) => (values.length > 0 ? [index] : []))
  const textAt = (index: number) => (cells[index]?.[0] ?? '').trim()
  const isNumbered = filled.length === 2 && filled[0] === 0 && filled[1] === 1 && numbering.test(textAt(0))
  if (!isNumbered && (filled.length !== 1 || (filled[0] ?? 9) > 1)) return null
  const text = textAt(filled.at(-1) ?? 0)
  if (!/\p{L}{2}/u.test(text) || text.length > longest) return null
  return { at, number: isNumbered ? textAt(0).replace(/\.$/, '') : '', text }
}

/**
 * The rows that name the part of the table beneath them, by their place: those whose number goes on in the next one's, those that
 * a sum beneath takes up again, and, of a table that begins with one, each lone text above full rows. Other rows of a name alone
 * are things of which no more is known.
 */
export function sectionsOf(rows: readonly SourceRow[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  if ((rows[0]?.cells.length ?? 0) < 3) return found
  const heads = rows.flatMap((row, at) => (isSumRow(row) ? [] : (headOf(row, at) ?? [])))
  const places = new Set(heads.map(({ at }) => at))
  const isFull = (at: number) => at < rows.length && !places.has(at) && !isSumRow(rows[at] as SourceRow)
  const sums = rows.filter(isSumRow).map((row) => fold(row.cells.flat()[0] ?? ''))
  const isOutlined = ({ at, number }: Head) =>
    number !== '' && (rows[at + 1]?.cells[0]?.[0] ?? '').trim().startsWith(`${number}.`)
  const isSummed = ({ text }: Head) => sums.some((sum) => sum.endsWith(` ${fold(text)}`))
  for (const head of heads) if (isOutlined(head) || isSummed(head)) found.set(head.at, head.text)
  if (found.size > 0) return found
  const last = rows.findLastIndex((_row, at) => isFull(at))
  const inside = heads.filter(({ at }) => at < last)
  const full = rows.filter((_row, at) => isFull(at))
  if (areAll(inside, full, isFull)) for (const { at, text } of inside) found.set(at, text)
  return found
}

/** True where the table begins with such a row, each stands above a full one and none is a body's name, and the full ones are many more. */
function areAll(heads: readonly Head[], full: readonly SourceRow[], isFull: (at: number) => boolean): boolean {
  const filled = full.reduce((sum, { cells }) => sum + cells.filter((values) => values.length > 0).length, 0)
  const width = full[0]?.cells.length ?? 0
  return (
    heads.length > 1 &&
    heads[0]?.at === 0 &&
    heads.every(({ at, text }) => isFull(at + 1) && organisationKindInName(text) === null) &&
    new Set(heads.map(({ text }) => fold(text))).size === heads.length &&
    full.length >= heads.length * 1.5 &&
    filled >= full.length * width * 0.6
  )
}

/** What the column is called in which the name of its part stands for each row. */
const columnName = 'section'

/** The columns and rows with what stands above a part of them as a column of its own, so that it can go somewhere. */
export function withSections(
  columns: readonly SourceColumn[],
  rows: readonly SourceRow[],
): { columns: readonly SourceColumn[]; rows: readonly SourceRow[] } {
  if (!rows.some(({ aside }) => aside === 'section')) return { columns, rows }
  let running: string[] = []
  const parted = rows.map((row) => {
    if (row.aside === 'section') running = row.cells.flat().slice(-1)
    return { ...row, cells: [...row.cells, row.aside ? [] : running] }
  })
  const names = new Set(columns.map(({ name }) => name.toLowerCase()))
  const name = names.has(columnName) ? `${columnName} (2)` : columnName
  return { columns: [...columns, { name, lists: false, ofSections: true }], rows: parted }
}
