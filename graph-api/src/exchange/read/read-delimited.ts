import { withoutEntities } from './clean-cells.ts'
import { parseDelimited } from './parse-delimited.ts'
import { ReadFailure } from './read-failure.ts'
import { type GridRow, limits, type ReadNote, type SourceTable, type UnreadRow } from './source.ts'
import { tableFromGrid } from './table-from-grid.ts'

const delimiters = [';', ',', '\t', '|', ':'] as const
const triedOn = 65_536
const triedRecords = 60

/**
 * A table of delimited text as spreadsheets write it: the delimiter is the one that gives the most even table, or what the
 * first line says (`sep=;`). Rows that cannot be read are named and never merged into others.
 * @param heading the row of the heading where the person has chosen it; 0: there is none
 * @throws ReadFailure where there are more rows or columns with something in them than a table may have
 */
export function readDelimited(given: string, file: string, heading?: number): SourceTable {
  const { text, replaced } = withoutSplitEntities(given)
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text.slice(0, 20))
  const delimiter = said?.[1] ?? likeliestDelimiter(text)
  const rows: GridRow[] = []
  const unread: UnreadRow[] = []
  const mended: { row: number; sample: string }[] = []
  for (const record of parseDelimited(text, delimiter)) {
    if (said && record.row === 1) continue
    // What holds nothing counts for nothing: sheets of which each cell was given a look are saved with all their empty ones.
    if (!record.broken && record.cells.every((cell) => cell.trim() === '')) continue
    if (rows.length + unread.length >= limits.rows)
      throw new ReadFailure('too_many_rows', { file, detail: String(limits.rows) })
    if (record.cells.slice(limits.columns).some((cell) => cell.trim() !== ''))
      throw new ReadFailure('too_many_columns', { file, row: record.row })
    const cells = record.cells.slice(0, limits.columns)
    const isMended = record.broken && record.mended?.length === widthOf(rows)
    if (isMended) {
      mended.push({ row: record.row, sample: record.sample ?? '' })
      rows.push({ row: record.row, cells: (record.mended ?? []).map((cell) => cell.replaceAll(writtenMark, '"')) })
    } else if (record.broken)
      unread.push({ row: record.row, code: record.broken, sample: (record.sample ?? '').replaceAll(writtenMark, '"') })
    else rows.push({ row: record.row, cells: cells.map((cell) => cell.replaceAll(writtenMark, '"')) })
  }
  const notes: ReadNote[] = replaced > 0 ? [{ code: 'entities_replaced', count: replaced }] : []
  const [first] = mended
  if (first) notes.push({ code: 'quotes_mended', count: mended.length, row: first.row, sample: first.sample })
  return tableFromGrid({ name: file, rows, unread, notes, ragged: true, heading })
}

/** How many cells the first of the widest rows has: as many as a whole row. */
const widthOf = (rows: readonly GridRow[]): number => Math.max(2, ...rows.slice(0, 30).map(({ cells }) => cells.length))

/** Stands for a quotation mark that was written as an entity until the cells are known: a real one would begin a cell. */
const writtenMark = '\ue022'

/** Entities end in a semicolon, which would part their cell. */
function withoutSplitEntities(given: string): { text: string; replaced: number } {
  let replaced = 0
  const text = given.replace(/&(#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/g, (found) => {
    const letter = withoutEntities(found)
    if (letter !== found) replaced += 1
    return letter === '"' ? writtenMark : letter
  })
  return { text, replaced }
}

/** The delimiter by which most records have the same number of cells, and more than one. */
function likeliestDelimiter(text: string): string {
  const part = text.slice(0, triedOn)
  const scored = delimiters.map((delimiter) => {
    const counts = new Map<number, number>()
    let seen = 0
    for (const { cells } of parseDelimited(part, delimiter)) {
      if (cells.every((cell) => cell.trim() === '')) continue
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
      seen += 1
      if (seen >= triedRecords) break
    }
    const [[width, alike] = [1, 0]] = [...counts]
      .filter(([size]) => size > 1)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    return { delimiter, score: width > 1 ? (alike / Math.max(1, seen)) * Math.log2(width + 1) : 0 }
  })
  scored.sort((a, b) => b.score - a.score)
  const [best] = scored
  return best && best.score > 0 ? best.delimiter : ','
}
