/** A cell as a Swedish Excel reads it: in quotes where it holds what would part it, and never begun as a formula. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV: semicolons between, a mark of UTF-8 in front, Windows line ends. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): Blob => {
  const text = rows.map((row) => row.map(cell).join(';')).join('\r\n')
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' })
}
