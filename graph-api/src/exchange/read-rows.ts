import { parse } from 'csv-parse/sync'

/** One row by the names of its columns, and its number as a spreadsheet shows it: the heading is 1. */
export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ReadRows {
  readonly rows: readonly TableRow[]
  /** What could not be read. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** A table of more than this is not one table any more, in characters. */
const longestTable = 100_000_000
const separators = [',', ';', '\t'] as const

interface Parsed {
  readonly line: number
  readonly record: readonly string[]
}

/**
 * Reads the rows of a CSV table, as spreadsheets write them: by comma, semicolon or tab, also where the first line says
 * which (`sep=;`), with or without a byte order mark. Columns are found by their names, however these are spaced or
 * capitalised. A row that cannot be read, or that has more cells than the heading, is left out and named: a part of it
 * would be lost.
 * @throws Error where the table is far too long
 */
export function readRows(text: string, required: readonly string[]): ReadRows {
  if (text.length > longestTable) throw new Error('The table is too long to be read at once')
  const problems: { line: number; message: string }[] = []
  if (text.trim() === '') return { rows: [], problems }
  const [heading, ...rest] = parseCells(text, problems)
  if (!heading) return { rows: [], problems }
  const columns = heading.record.map((name) => name.trim().toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  if (missing.length > 0) {
    const message = `the heading has no column ${missing.join(', ')}; it has ${columns.filter(Boolean).join(', ') || 'none'}`
    return { rows: [], problems: [{ line: heading.line, message }] }
  }
  const rows = rest.flatMap(({ record, line }) => {
    if (record.every((cell) => cell.trim() === '')) return []
    const left = record.slice(columns.length).filter((cell) => cell.trim() !== '')
    if (left.length === 0) return [{ line, cells: cellsOf(columns, record) }]
    const message = `there are ${record.length} cells but ${columns.length} columns: a text with the separator in it wants quotation marks`
    problems.push({ line, message })
    return []
  })
  return { rows, problems }
}

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.flatMap((name, at) => (name ? [[name, record[at] ?? '']] : [])))
}

function parseCells(text: string, problems: { line: number; message: string }[]): Parsed[] {
  const [first = ''] = text.split(/\r?\n/, 1)
  const said = /^\uFEFF?sep=(.)$/.exec(first.trim())?.[1]
  // A cell may have several lines, so rows are counted and not lines.
  let line = said ? 1 : 0
  const found: Parsed[] = []
  parse(text, {
    bom: true,
    columns: false,
    delimiter: said ?? mostUsed(first),
    ...(said ? { from_line: 2 } : {}),
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (record) => {
      line += 1
      found.push({ line, record })
      return null
    },
    on_skip: () => {
      line += 1
      problems.push({ line, message: 'the row cannot be read: look at its quotation marks' })
      return undefined
    },
  })
  return found
}

function mostUsed(heading: string): string {
  const [best = ','] = [...separators].sort((a, b) => heading.split(b).length - heading.split(a).length)
  return best
}
