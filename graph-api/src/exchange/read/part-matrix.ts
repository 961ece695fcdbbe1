import { fold } from '../words/fold.ts'
import type { SourceRow, SourceTable } from './source.ts'

/** So few things need no matrix. */
const fewest = 3

/**
 * A table whose columns are called as its rows are says with numbers or crosses who is joined to whom: what it joins, and the
 * connections. Null for any other table. Where both halves say the same, each connection comes once.
 */
export function partMatrix(table: SourceTable): [SourceTable, SourceTable] | null {
  const names = table.rows.map((row) => row.cells[0]?.[0] ?? '')
  const headings = table.columns.slice(1).map(({ name }) => name)
  const places = new Map(names.map((name, at) => [fold(name), at]))
  const columns = headings.map((heading) => places.get(fold(heading)) ?? -1)
  const isSquare = names.length >= fewest && columns.length >= fewest && columns.every((at) => at >= 0)
  if (!isSquare || new Set(columns).size !== names.length || table.rows.some(({ aside }) => aside)) return null
  const weights = table.rows.map((row) => columns.map((_at, index) => weightOf(row.cells[index + 1]?.[0] ?? '')))
  if (weights.flat().includes(null)) return null
  const joined = (from: number, to: number) => weights[from]?.[columns.indexOf(to)] ?? 0
  const isMutual = names.every((_from, from) => names.every((_to, to) => joined(from, to) === joined(to, from)))
  const rows: SourceRow[] = []
  names.forEach((name, from) => {
    names.forEach((other, to) => {
      const weight = joined(from, to)
      if (from === to || weight === 0 || (isMutual && to < from)) return
      rows.push({ row: rows.length + 1, cells: [[name], [other], [String(weight)]] })
    })
  })
  const [first] = table.columns
  if (!first || rows.length === 0) return null
  const things: SourceTable = {
    ...table,
    columns: [{ ...first, name: 'name' }],
    rows: table.rows.map(({ row, cells }) => ({ row, cells: [cells[0] ?? []] })),
    notes: table.notes.filter(({ code }) => code !== 'column_without_name'),
    hint: 'things',
  }
  const columnsOfLinks = ['from', 'to', 'weight'].map((name) => ({ name, lists: false }))
  return [
    things,
    { name: `${table.name} (from, to)`, hint: 'links', columns: columnsOfLinks, rows, unread: [], notes: [] },
  ]
}

/** What a cell of a matrix says: 0 where the two are not joined; null where it says something else. */
function weightOf(cell: string): number | null {
  const text = cell.trim()
  if (text === '' || /^[-–—./\\]$/.test(text)) return 0
  if (/^[x×✓✔]$/i.test(text)) return 1
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}
