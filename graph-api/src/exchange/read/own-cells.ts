import { isId } from '../../shared/ids.ts'
import { partsBy } from '../values/split-values.ts'
import type { SourceTable } from './source.ts'

/**
 * A table that we wrote says of its rows by which id we know them: its cells hold several values by `|` and in no other way, so
 * that what a text has of commas, semicolons and lines is a part of it. Other tables are as they were.
 */
export function withOwnLists(table: SourceTable): SourceTable {
  if (table.columns[0]?.name.trim().toLowerCase() !== 'id') return table
  const ids = table.rows.map(({ cells }) => (cells[0]?.[0] ?? '').trim()).filter((id) => id !== '')
  if (ids.length === 0 || !ids.every(isId)) return table
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, lists: true })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((values) => values.flatMap((one) => partsBy(one, '|'))),
    })),
  }
}
