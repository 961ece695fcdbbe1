import type { GridRow, ReadNote, SourceColumn } from './source.ts'

/** A row above the headings whose merged cells name groups of columns. */
export interface GroupedHeading {
  readonly groups: readonly string[]
  /** The headings of columns that are in no group, where they stand in this row. */
  readonly others: readonly string[]
  /** True where some columns are in no group: the groups tell more of one thing, and are no tables side by side. */
  readonly isPart: boolean
}

export const noGroups: GroupedHeading = { groups: [], others: [], isPart: false }
/** What is longer is a title above the table. */
const longestGroup = 40

export function groupedHeading(cells: readonly string[], groups: readonly string[]): GroupedHeading {
  if (!groups.some(Boolean)) return { ...noGroups, groups }
  const others = cells.map((cell, at) => (groups[at] ? '' : tidy(cell)))
  const isShort = groups.every((name) => !name || name.length <= longestGroup)
  const isPart = isShort && others.some(Boolean)
  return { groups, others: isPart ? others : [], isPart }
}

/** A name for each column: its heading; one that stands twice gets a number, one without a heading its letter. */
export function columnsOf(
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
    columns.push({
      name: times > 1 ? `${name} (${times})` : name,
      lists: false,
      ...(own !== '' && name !== own && { own }),
    })
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

/** A, B … Z, AA: as a spreadsheet names its columns. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26)
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`
}
