import { isObject } from './flatten-json.ts'
import { ReadFailure } from './read-failure.ts'
import { tableOf } from './read-json.ts'
import { limits, type SourceTable, type UnreadRow } from './source.ts'

/** True for a text whose first lines are each a JSON object of their own. */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text
    .trimStart()
    .split('\n', 3)
    .filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.slice(0, 2).every((line) => parsed(line) !== undefined)
}

/** One row for each line that is a JSON object; others are named. */
export function readJsonLines(text: string, file: string): SourceTable[] {
  const items: unknown[] = []
  const lines: number[] = []
  const unread: UnreadRow[] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return
    if (at >= limits.rows) throw new ReadFailure('too_many_rows', { file, detail: String(limits.rows) })
    const value = parsed(line)
    if (value === undefined) unread.push({ row: at + 1, code: 'not_json', sample: line.slice(0, 120) })
    else {
      items.push(value)
      lines.push(at + 1)
    }
  })
  const table = tableOf('lines', items, file, undefined, (at) => lines[at] ?? 0)
  return [{ ...table, unread: [...table.unread, ...unread] }]
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
