import type { WrittenTable } from './tables.ts'

/** How a cell begins that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * A table as a Swedish Excel opens it right: semicolons, a byte order mark, CRLF. What would be run as a formula gets an
 * apostrophe before it, which the import takes away again; a number stays one.
 */
export function writeCsv(table: WrittenTable): string {
  const lines = [table.heading, ...table.rows].map((cells) => cells.map(cellOf).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellOf(value: string): string {
  const safe = formula.test(value) && !/^[+-]?\d+([.,]\d+)?$/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
