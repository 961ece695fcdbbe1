import { isObject } from './flatten-json.ts'
import { ReadFailure } from './read-failure.ts'
import { limits, type OwnLine, type SourceTable, type UnreadRow } from './source.ts'

/** More lines than other tables have: things and links stand in one file. */
const mostLines = 4 * limits.rows

/**
 * Reads our own export: a line that says what it is and how much follows, then one for each thing and each link.
 * @throws ReadFailure where lines are missing that the first one promises, so that a file that was cut off is not half a network
 */
export function readOwn(text: string, file: string): { tables: SourceTable[]; own: OwnLine[] } {
  const own: OwnLine[] = []
  const unread: UnreadRow[] = []
  let promised: Record<string, unknown> = {}
  const lines = text.split('\n')
  if (lines.length > mostLines) throw new ReadFailure('too_many_rows', { file, detail: String(mostLines) })
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const value = parsed(line)
    if (value && 'mellanrum' in value) promised = value
    else if (!value) unread.push({ row: at + 1, code: 'not_json', sample: line.slice(0, limits.sample) })
    else own.push({ row: at + 1, value })
  }
  const expected = Number(promised.things) + Number(promised.links)
  if (own.length + unread.length < expected) {
    throw new ReadFailure('cut_off', { file, row: lines.length, detail: `${own.length + unread.length} / ${expected}` })
  }
  return { tables: [ownTable(own, file, unread)], own }
}

/** Lines of ours as the one table that their rows are counted in. */
export function ownTable(own: readonly OwnLine[], file: string, unread: readonly UnreadRow[] = []): SourceTable {
  const names = [...new Set(own.flatMap(({ value }) => Object.keys(value)))].slice(0, limits.columns)
  const rows = own.map(({ row, value }) => ({
    row,
    cells: names.map((name) => {
      const cell = value[name]
      return cell === undefined ? [] : [typeof cell === 'string' ? cell : JSON.stringify(cell).slice(0, limits.sample)]
    }),
  }))
  return { name: file, columns: names.map((name) => ({ name, lists: false })), rows, unread, notes: [] }
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
