import { headingAt, lacksHeading } from './find-heading.ts'
import type { ReadNote, SourceColumn, SourceRow, SourceTable, UnreadRow } from './source.ts'

export interface GridRow {
  readonly row: number
  readonly cells: readonly string[]
}

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
  if (at > 0) {
    const sample = filled
      .slice(0, at)
      .map((row) => row.cells.filter(Boolean).join(' '))
      .join(' · ')
    notes.push({ code: 'title_rows', count: at, sample: sample.slice(0, sampleLength) })
  }
  const below = filled.slice(at + 1)
  // In a spreadsheet what stands beside the table is a column without a heading; in a text it is a cell too many.
  const beside = grid.ragged ? 0 : Math.max(0, ...below.map((row) => row.cells.length))
  const above = at > 0 ? groupedHeading(filled[at - 1]?.cells ?? [], groupsAt(at - 1)) : noGroups
  const columns = columnsOf({ heading, beside, above }, below, notes)
  const unread = [...(grid.unread ?? []), ...tooLong(below, columns)]
  const broken = grid.ragged ? brokenLines(below, columns.length) : []
  const refused = new Set([...unread, ...broken].map((row) => row.row))
  const good = below.filter((row) => !refused.has(row.row))
  const short = grid.ragged ? good.filter((row) => row.cells.length < columns.length) : []
  const [first] = short
  if (first) notes.push({ code: 'short_rows', count: short.length, row: first.row })
  const rows = withFootnotes(good.map((row): SourceRow => rowOf(row, columns)))
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

function rowOf({ row, cells }: GridRow, columns: readonly SourceColumn[]): SourceRow {
  const values = columns.map((_column, at) => {
    const cell = cells[at] ?? ''
    return cell.trim() === '' ? [] : [cell]
  })
  return { row, cells: values, ...(isSum(values.flat()) ? { aside: 'sum' as const } : {}) }
}

const sumWord = /^(summa|totalt?|totalsumma|sum|subtotal|delsumma|antal|grand total|number of)(?!\p{L})/iu
const isNumber = (text: string) => /^[\d\s.,%]+$/.test(text) && /\d/.test(text)
/** A number of an organisation is no count of anything. */
const isOrganisationNumber = (text: string) => /^\d{10,12}$/.test(text)
/** No row that counts others begins with a longer text. */
const longestSum = 200

/** "Summa", "Totalt antal medlemmar" beside a number, "Antal föreningar: 2": with numbers and nothing else beside it. */
function isSum([first = '', ...rest]: readonly string[]): boolean {
  const text = first.trim()
  const [begin = ''] = text.length > longestSum ? [] : (sumWord.exec(text) ?? [])
  if (begin === '') return false
  const said = text.replace(/(?<![:=\s])[:=\s][:=\d.,\s]*$/, '')
  if (said.length === begin.length && text.length >= said.length) return true
  const isCount = (cell: string) => isNumber(cell.trim()) && !isOrganisationNumber(cell.trim())
  return rest.every(isCount) && (rest.length > 0 || said.length < text.length)
}

/** Rows beneath the last whole one that say where the table comes from. */
function withFootnotes(rows: readonly SourceRow[]): SourceRow[] {
  const isAlone = ({ cells }: SourceRow) => cells.filter((cell) => cell.length > 0).length === 1
  const last = rows.findLastIndex((row) => !isAlone(row))
  const isNote = (text: string) => /^(källor|källa|sources?|anm|anmärkning|not|notes?|obs)\s*[.:]|^\*/i.test(text)
  return rows.map((row, at) =>
    at > last && last >= 0 && row.aside === undefined && isNote((row.cells[0]?.[0] ?? '').trim())
      ? { ...row, aside: 'footnote' }
      : row,
  )
}

/** A row above the headings whose merged cells name groups of columns. */
interface GroupedHeading {
  readonly groups: readonly string[]
  /** The headings of columns that are in no group, where they stand in this row. */
  readonly others: readonly string[]
  /** True where some columns are in no group: the groups tell more of one thing, and are no tables side by side. */
  readonly isPart: boolean
}

const noGroups: GroupedHeading = { groups: [], others: [], isPart: false }
/** What is longer is a title above the table. */
const longestGroup = 40

function groupedHeading(cells: readonly string[], groups: readonly string[]): GroupedHeading {
  if (!groups.some(Boolean)) return { ...noGroups, groups }
  const others = cells.map((cell, at) => (groups[at] ? '' : tidy(cell)))
  const isShort = groups.every((name) => !name || name.length <= longestGroup)
  const isPart = isShort && others.some(Boolean)
  return { groups, others: isPart ? others : [], isPart }
}

/** A name for each column: its heading; one that stands twice gets a number, one without a heading its letter. */
function columnsOf(
  { heading, beside, above }: { heading: GridRow; beside: number; above: GroupedHeading },
  below: readonly GridRow[],
  notes: ReadNote[],
): SourceColumn[] {
  const width = Math.max(heading.cells.length, beside)
  const used = new Map<string, number>()
  const columns: SourceColumn[] = []
  for (let at = 0; at < width; at += 1) {
    const own = tidy(heading.cells[at] ?? '') || (above.others[at] ?? '')
    // The merged heading above says which "Namn" it is; of tables side by side only where one has been called so already.
    const isGrouped = own !== '' && (above.isPart || used.has(own.toLowerCase()))
    const given = isGrouped ? tidy(`${above.groups[at] ?? ''} ${own}`) : own
    const hasValues = below.some((row) => (row.cells[at] ?? '').trim() !== '')
    if (given === '' && hasValues) notes.push({ code: 'column_without_name', column: letterOf(at) })
    const name = given === '' ? letterOf(at) : given
    const times = (used.get(name.toLowerCase()) ?? 0) + 1
    used.set(name.toLowerCase(), times)
    if (times > 1 && given !== '') notes.push({ code: 'column_named_twice', column: name })
    columns.push({ name: times > 1 ? `${name} (${times})` : name, lists: false })
  }
  // Columns without heading and without a single value, which spreadsheets save at the right edge.
  while (columns.length > 0) {
    const last = columns.length - 1
    if ((heading.cells[last] ?? '').trim() !== '') break
    if (below.some((row) => (row.cells[last] ?? '').trim() !== '')) break
    columns.pop()
  }
  return columns
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\ufeff/, '')
    .trim()

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

/** A, B … Z, AA: as a spreadsheet names its columns. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26)
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`
}
