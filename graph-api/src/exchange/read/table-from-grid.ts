import { headingAt, lacksHeading } from './find-heading.ts'
import { columnsOf, groupedHeading, letterOf, noGroups } from './name-columns.ts'
import { setAside } from './set-aside.ts'
import type { GridRow, ReadNote, SourceColumn, SourceRow, SourceTable, UnreadRow } from './source.ts'

interface Grid {
  readonly name: string
  readonly rows: readonly GridRow[]
  readonly unread?: readonly UnreadRow[]
  readonly notes?: readonly ReadNote[]
  /** What merged cells say of the columns that they span, by the number of their row. */
  readonly groups?: ReadonlyMap<number, readonly string[]>
  /** True where a row's own number of cells says something: in a text, not in a spreadsheet. */
  readonly ragged?: boolean
}

const sampleLength = 120

/** Rows of cells as a table: titles above the heading are set aside, each column has a name, each row is accounted for. */
export function tableFromGrid(grid: Grid): SourceTable {
  const filled = grid.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const groupsAt = (at: number) => grid.groups?.get(filled[at]?.row ?? 0) ?? []
  const found = headingAt(
    filled.map((row) => row.cells),
    (at) => new Set(groupsAt(at).filter(Boolean)).size,
  )
  const isHeadless = found === 0 && lacksHeading(filled.map((row) => row.cells))
  const at = isHeadless ? -1 : found
  const width = Math.max(0, ...filled.map((row) => row.cells.length))
  const heading = isHeadless ? { row: 0, cells: Array.from({ length: width }, (_none, n) => letterOf(n)) } : filled[at]
  if (!heading) return { name: grid.name, columns: [], rows: [], unread: grid.unread ?? [], notes: grid.notes ?? [] }
  const notes: ReadNote[] = [...(grid.notes ?? [])]
  if (isHeadless) notes.push({ code: 'no_heading' })
  const above = at > 0 ? groupedHeading(filled[at - 1]?.cells ?? [], groupsAt(at - 1)) : noGroups
  const titles = above.isPart ? at - 1 : at
  if (titles > 0) {
    const sample = filled
      .slice(0, titles)
      .map((row) => row.cells.filter(Boolean).join(' '))
      .join(' · ')
    notes.push({ code: 'title_rows', count: titles, sample: sample.slice(0, sampleLength) })
  }
  const below = filled.slice(at + 1)
  // In a spreadsheet what stands beside the table is a column without a heading; in a text it is a cell too many.
  const beside = grid.ragged ? 0 : Math.max(0, ...below.map((row) => row.cells.length))
  const columns = columnsOf({ heading, beside, above }, below, notes)
  const unread = [...(grid.unread ?? []), ...tooLong(below, columns)]
  const broken = grid.ragged ? brokenLines(below, columns.length) : []
  const refused = new Set([...unread, ...broken].map((row) => row.row))
  const good = below.filter((row) => !refused.has(row.row))
  const short = grid.ragged ? good.filter((row) => row.cells.length < columns.length) : []
  const [first] = short
  if (first) notes.push({ code: 'short_rows', count: short.length, row: first.row })
  const rows = setAside(
    good.map((row): SourceRow => rowOf(row, columns)),
    heading.cells,
  )
  return {
    name: grid.name,
    columns,
    rows,
    unread: [...unread.filter((row) => row.row > heading.row || row.row < (filled[0]?.row ?? 0)), ...broken].sort(
      (a, b) => a.row - b.row,
    ),
    notes,
  }
}

function rowOf({ row, cells, links }: GridRow, columns: readonly SourceColumn[]): SourceRow {
  const values = columns.map((_column, at) => {
    const cell = cells[at] ?? ''
    return cell.trim() === '' ? [] : [cell]
  })
  return { row, cells: values, ...(links && { links }) }
}

function tooLong(rows: readonly GridRow[], columns: readonly SourceColumn[]): UnreadRow[] {
  return rows.flatMap(({ row, cells }) =>
    cells.slice(columns.length).some((cell) => cell.trim() !== '')
      ? [{ row, code: 'too_many_cells' as const, sample: cells.join(' ').slice(0, sampleLength) }]
      : [],
  )
}

/** Two rows that together make one: a line break stood in a cell without quotation marks. Neither is used. */
function brokenLines(rows: readonly GridRow[], width: number): UnreadRow[] {
  const short = rows.filter((row) => row.cells.length < width).length
  if (width < 3 || short > rows.length / 2) return []
  const broken: UnreadRow[] = []
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [one, other] = [rows[at], rows[at + 1]]
    if (!one || !other || one.cells.length >= width || other.cells.length >= width) continue
    if (one.cells.length + other.cells.length - 1 !== width) continue
    for (const { row, cells } of [one, other]) {
      broken.push({ row, code: 'broken_line', sample: cells.join(' ').slice(0, sampleLength) })
    }
    at += 1
  }
  return broken
}
