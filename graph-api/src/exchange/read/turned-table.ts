import { knownHeading } from './heading-words.ts'
import type { GridRow } from './source.ts'

/** A form or a sheet of facts has no more lines than this. */
const mostLines = 100

const cellOf = (row: GridRow | undefined, at: number) => (row?.cells[at] ?? '').trim()

/**
 * True for a table that lies on its side: headings stand below each other in the first column, and each further column is one
 * thing, as in a form with a line for each question. What counts kinds (`Kommun`, 3) holds numbers, and is none.
 */
export function isTurned(rows: readonly GridRow[]): boolean {
  if (rows.length < 3 || rows.length > mostLines) return false
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const first = rows.map((row) => cellOf(row, 0))
  const known = first.filter((cell) => cell !== '' && knownHeading(cell))
  const isList = first.every((cell) => cell !== '') && new Set(known).size >= Math.max(3, first.length * 0.6)
  const above = (rows[0]?.cells ?? []).slice(1).map((cell) => cell.trim())
  const isHeaded = above.some((cell) => knownHeading(cell)) || !above.some((cell) => cell !== '')
  const values = rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell.trim() !== '')
  const numbers = values.filter((cell) => /^[\d\s.,%-]+$/.test(cell)).length
  return width > 1 && isList && !isHeaded && numbers < values.length / 2
}

/** The table with its columns as rows; each is called by the number of its column. */
export function turned(rows: readonly GridRow[]): GridRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_none, at) => ({ row: at + 1, cells: rows.map((row) => row.cells[at] ?? '') }))
}
