import { createHash } from 'node:crypto'
import { sampleOf } from './mapping/column-values.ts'
import { areMarks, areWeights, crossedTargets } from './mapping/crosses.ts'
import { wordsOf } from './mapping/guess-words.ts'
import { foldHeading } from './mapping/headings.ts'
import type { Mapping } from './mapping/model.ts'
import type { Target } from './mapping/targets.ts'
import type { EncodingFound, ReadNote, SourceFile, SourceFormat, SourceTable } from './read/source.ts'

export interface ColumnDescription {
  readonly name: string
  /** The first three different values. */
  readonly samples: readonly string[]
  /** How many rows have a value. */
  readonly filled: number
  readonly lists: boolean
  /** Its cells are crosses, yes and no, or roles: its heading is what they say. */
  readonly crossed: boolean
  /** Different words with how often each stands, where there are few. */
  readonly words: readonly { readonly word: string; readonly count: number }[]
}

export interface TableDescription {
  readonly name: string
  readonly rows: number
  readonly unread: number
  readonly columns: readonly ColumnDescription[]
  readonly notes: readonly ReadNote[]
  /** Of a table of cells: the row that was read as its heading, 0 where there is none, and how its first rows begin. */
  readonly begins: NonNullable<SourceTable['begins']> | null
  /** The same for tables of the same headings, so that a mapping is remembered. */
  readonly shape: string
}

export interface FileDescription {
  readonly name: string
  readonly format: SourceFormat
  /** It is one that we wrote, which needs no mapping. */
  readonly isOwn: boolean
  readonly encoding: EncodingFound | null
  readonly notes: readonly ReadNote[]
  readonly tables: readonly TableDescription[]
}

/** What the person is shown of the files before anything is written. */
export function describeFiles(files: readonly SourceFile[], mapping: Mapping): FileDescription[] {
  return files.map(({ name, format, own, encoding, notes, tables }) => ({
    name,
    format,
    isOwn: own !== undefined,
    encoding: encoding ?? null,
    notes,
    tables: tables.map((table) => describeTable(table, name, mapping)),
  }))
}

function describeTable(table: SourceTable, file: string, mapping: Mapping): TableDescription {
  const chosen = mapping.tables.find((one) => one.file === file && one.table === table.name)
  return {
    name: table.name,
    rows: table.rows.length + table.unread.length,
    unread: table.unread.length,
    notes: table.notes,
    begins: table.begins ?? null,
    shape: shapeOf(table),
    columns: table.columns.map(({ name, lists }, at) => {
      const values = table.rows.flatMap((row) => (row.cells[at] ?? []).slice(0, 1)).filter((value) => value !== '')
      const own = chosen?.columns.find((one) => one.column === name)
      const isOfWords = (own && own.words.length > 0) || chosen?.kindColumn === name
      const words = isOfWords
        ? wordsOf(table, { column: name, separator: chosen?.kindColumn === name ? null : (own?.separator ?? null) })
        : new Map()
      return {
        name,
        lists,
        crossed: areMarks(sampleOf(table, at)) || isWeighed(table, at, own?.target ?? null),
        samples: [...new Set(values)].slice(0, 3).map((value) => value.slice(0, 200)),
        filled: table.rows.filter((row) => (row.cells[at] ?? []).some((value) => value !== '')).length,
        words: [...words].slice(0, 200).map(([word, count]) => ({ word, count })),
      }
    }),
  }
}

/** Weights count as crosses where their column goes to something that its heading names. */
const isWeighed = (table: SourceTable, at: number, target: Target | null): boolean =>
  target !== null && crossedTargets.includes(target) && areWeights(sampleOf(table, at))

/** Sixteen characters that stand for the headings of a table. */
export function shapeOf(table: SourceTable): string {
  const headings = table.columns.map(({ name }) => foldHeading(name)).sort()
  return createHash('sha256').update(headings.join('|')).digest('base64url').slice(0, 16)
}
