import { fold } from '../words/fold.ts'
import { letterOf } from './name-columns.ts'
import type { SourceColumn, SourceTable } from './source.ts'

/** A heading as it stands, without the group above it and the number of one that stands twice. */
const plainOf = ({ name, own }: SourceColumn): string => (own ?? name).replace(/ \(\d+\)$/, '')

/** The first column without a heading and without a value that parts a table in two of some columns each; -1 where none does. */
function gapOf({ columns, rows }: SourceTable): number {
  return columns.findIndex(
    ({ name }, at) =>
      at > 1 &&
      at < columns.length - 2 &&
      name === letterOf(at) &&
      rows.every(({ cells }) => (cells[at] ?? []).length === 0),
  )
}

/** What stands above each of the two sides; empty where no row above the heading says so. */
function titlesOf({ begins }: SourceTable): [string, string] {
  const above = begins?.rows.findLast(({ row }) => row < begins.heading)?.sample.split(' · ') ?? []
  return above.length === 2 ? [above[0] ?? '', above[1] ?? ''] : ['', '']
}

/**
 * Two tables that stand side by side on one sheet, with an empty column between and a heading that both have, each by itself and
 * called as what stands above it. Null for any other table.
 */
export function partSides(table: SourceTable): [SourceTable, SourceTable] | null {
  const gap = gapOf(table)
  const headings = table.columns.map((column) => fold(plainOf(column)))
  const isTwice = gap > 0 && headings.slice(gap + 1).some((heading) => headings.slice(0, gap).includes(heading))
  if (!isTwice || table.hint !== undefined) return null
  const titles = titlesOf(table)
  const side = (from: number, to: number, title: string): SourceTable => ({
    name: `${table.name}: ${title || letterOf(from)}`,
    columns: table.columns.slice(from, to).map((column) => ({ name: plainOf(column), lists: column.lists })),
    rows: table.rows
      .map(({ row, cells }) => ({ row, cells: cells.slice(from, to) }))
      .filter(({ cells }) => cells.some((values) => values.length > 0)),
    unread: from === 0 ? table.unread : [],
    notes: from === 0 ? table.notes.filter(({ code }) => code !== 'column_named_twice') : [],
    ...(table.hidden && { hidden: true }),
  })
  return [side(0, gap, titles[0]), side(gap + 1, table.columns.length, titles[1])]
}
