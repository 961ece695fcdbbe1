import { headingAt, lacksHeading } from './find-heading.ts'
import { columnsOf, type GroupedHeading, groupedHeading, letterOf, noGroups } from './name-columns.ts'
import { withSections } from './sections.ts'
import { setAside } from './set-aside.ts'
import type { GridRow, ReadNote, SourceColumn, SourceRow, SourceTable, UnreadRow } from './source.ts'
import { isTurned, turned } from './turned-table.ts'
import { belowGroups, groupsInText } from './two-row-heading.ts'

interface Grid {
  readonly name: string
  readonly rows: readonly GridRow[]
  readonly unread?: readonly UnreadRow[]
  readonly notes?: readonly ReadNote[]
  /** What merged cells say of the columns that they span, by the number of their row. */
  readonly groups?: ReadonlyMap<number, readonly string[]>
  /** True where a row's own number of cells says something: in a text, not in a spreadsheet. */
  readonly ragged?: boolean
  /** The row of the heading where the person has chosen it, as a spreadsheet counts; 0: there is none. */
  readonly heading?: number | undefined
}

const sampleLength = 120

/** Rows of cells as a table: titles above the heading are set aside, each column has a name, each row is accounted for. */
export function tableFromGrid(given: Grid): SourceTable {
  const lines = given.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  // Whoever has chosen a heading has said how the table lies.
  const liesOnSide = given.heading === undefined && (given.unread ?? []).length === 0 && isTurned(lines)
  const grid: Grid = liesOnSide
    ? { ...given, rows: turned(lines), groups: new Map(), notes: [...(given.notes ?? []), { code: 'turned' }] }
    : given
  const filled = grid.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const groupsAt = (at: number) => grid.groups?.get(filled[at]?.row ?? 0) ?? []
  const found = foundHeading(grid, filled, groupsAt)
  const isHeadless = found.isHeadless
  const at = isHeadless ? found.at - 1 : found.at
  const width = Math.max(0, ...filled.map((row) => row.cells.length))
  const heading = isHeadless ? { row: 0, cells: Array.from({ length: width }, (_none, n) => letterOf(n)) } : filled[at]
  if (!heading) return { name: grid.name, columns: [], rows: [], unread: grid.unread ?? [], notes: grid.notes ?? [] }
  const notes: ReadNote[] = [...(grid.notes ?? [])]
  if (isHeadless) notes.push({ code: 'no_heading' })
  const above = isHeadless || at < 1 ? noGroups : groupsAbove(filled[at - 1]?.cells ?? [], groupsAt(at - 1), heading)
  const titles = isHeadless ? at + 1 : above.isPart ? at - 1 : at
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
  const aside = setAside(
    good.map((row): SourceRow => rowOf(row, columns)),
    heading.cells,
  )
  const sectioned = withSections(columns, aside)
  return {
    name: grid.name,
    ...(!liesOnSide && { begins: { heading: isHeadless ? 0 : heading.row, rows: firstRows(filled) } }),
    ...sectioned,
    unread: [...unread.filter((row) => row.row > heading.row || row.row < (filled[0]?.row ?? 0)), ...broken].sort(
      (a, b) => a.row - b.row,
    ),
    notes,
  }
}

/** So many rows are shown to whoever says which of them is the heading. */
const shownRows = 30

const firstRows = (filled: readonly GridRow[]) =>
  filled.slice(0, shownRows).map(({ row, cells }) => ({
    row,
    sample: cells
      .filter((cell) => cell.trim() !== '')
      .join(' · ')
      .slice(0, sampleLength),
  }))

/** Where the heading stands: as the person says, else where it seems to. Of a table without one, where its rows begin. */
function foundHeading(
  { heading }: Grid,
  filled: readonly GridRow[],
  groupsAt: (at: number) => readonly string[],
): { at: number; isHeadless: boolean } {
  const chosen = filled.findIndex(({ row }) => row === heading)
  if (chosen >= 0) return { at: chosen, isHeadless: false }
  if (heading === 0) return { at: 0, isHeadless: true }
  const cells = filled.map((row) => row.cells)
  const at = headingAt(cells, (row) => new Set(groupsAt(row).filter(Boolean)).size)
  if (lacksHeading(cells.slice(at))) return { at, isHeadless: true }
  return { at: groupsAt(at).some(Boolean) ? at : belowGroups(cells, at), isHeadless: false }
}

/** What the row above the heading says of its columns: merged cells in a spreadsheet, cells with empty ones behind them in a text. */
function groupsAbove(cells: readonly string[], merged: readonly string[], heading: GridRow): GroupedHeading {
  if (merged.some(Boolean)) return groupedHeading(cells, merged)
  return groupsInText(cells, heading.cells) ?? groupedHeading(cells, merged)
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
