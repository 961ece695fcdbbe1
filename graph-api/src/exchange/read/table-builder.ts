import { ReadFailure } from './read-failure.ts'
import { limits, type ReadNote, type SourceRow, type SourceTable, type TableHint } from './source.ts'

export type RecordValues = ReadonlyMap<string, string | readonly string[]>

/** Collects records whose columns are not known before, and makes a table with a column for each name that came up. */
export class TableBuilder {
  readonly #name: string
  readonly #hint: TableHint | undefined
  readonly #columns = new Map<string, { at: number; lists: boolean }>()
  readonly #rows: { row: number; values: RecordValues; aside?: SourceRow['aside'] }[] = []
  readonly #notes: ReadNote[] = []
  readonly #file: string

  constructor(options: { name: string; file: string; hint?: TableHint | undefined; columns?: readonly string[] }) {
    this.#name = options.name
    this.#hint = options.hint
    this.#file = options.file
    for (const column of options.columns ?? []) this.#columns.set(column, { at: this.#columns.size, lists: false })
  }

  get size(): number {
    return this.#rows.length
  }

  /** @param aside why it is left out unless the person wants it */
  add(values: RecordValues, row = this.#rows.length + 1, aside?: SourceRow['aside']): void {
    if (this.#rows.length >= limits.rows) {
      throw new ReadFailure('too_many_rows', { file: this.#file, detail: String(limits.rows) })
    }
    for (const [name, value] of values) {
      const known = this.#columns.get(name)
      const lists = typeof value !== 'string'
      if (known) known.lists ||= lists
      else if (this.#columns.size >= limits.columns)
        throw new ReadFailure('too_many_columns', { file: this.#file, row })
      else this.#columns.set(name, { at: this.#columns.size, lists })
    }
    this.#rows.push({ row, values, ...(aside && { aside }) })
  }

  note(note: ReadNote): void {
    this.#notes.push(note)
  }

  /** The table; columns without a single value are left away unless they were named at the start. */
  build(): SourceTable {
    const columns = [...this.#columns].map(([name, { lists }]) => ({ name, lists }))
    const rows = this.#rows.map(({ values, ...where }): SourceRow => {
      const cells = columns.map(({ name }) => {
        const value = values.get(name)
        if (value === undefined || value === '') return []
        return typeof value === 'string' ? [value] : value
      })
      return { ...where, cells }
    })
    const hint = this.#hint ? { hint: this.#hint } : {}
    return { name: this.#name, ...hint, columns, rows, unread: [], notes: this.#notes }
  }
}
