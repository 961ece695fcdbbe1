import type { SourceFile, SourceTable } from '../read/source.ts'
import { guessColumns } from './guess-columns.ts'
import { guessRows, languageOfTable } from './guess-rows.ts'
import { emptyWordsOf, guessWords } from './guess-words.ts'
import type { Mapping, TableMapping } from './model.ts'
import type { RowKind } from './targets.ts'

/** What seems meant by each table, column and word of some files: what the person is shown first, and changes where it is wrong. */
export function guessMapping(files: readonly SourceFile[]): Mapping {
  const tables = files
    .filter(({ own }) => own === undefined)
    .flatMap((file) => file.tables.map((table) => guessTable(table, file.name)))
  return { tables, encodings: [] }
}

function guessTable(table: SourceTable, file: string): TableMapping {
  const rows = guessRows(table, file)
  return withRows(table, { file, ...rows })
}

/** The mapping of one table whose rows are of a kind: the columns and words as they are guessed for that. */
export function withRows(
  table: SourceTable,
  chosen: Pick<TableMapping, 'file' | 'rows' | 'kindColumn' | 'kindWords'>,
): TableMapping {
  const kinds = kindsOf(chosen)
  const guessed = guessColumns(table, kinds, chosen.kindColumn)
  const hasKind = guessed.some(({ target }) => target === 'kind')
  const columns = guessed.map((column) => {
    const target =
      !hasKind && column.target === null && column.column === chosen.kindColumn && kinds.includes('organisation')
        ? 'kind'
        : column.target
    const whole = { ...column, target }
    return { ...whole, words: guessWords(table, whole, kinds) }
  })
  return {
    ...chosen,
    table: table.name,
    columns,
    fixed: fixedOf(kinds, languageOfTable(table)),
    leaveOutSums: true,
    emptyWords: emptyWordsOf(table),
    recurring: 'first',
    createMentioned: true,
  }
}

/** The kinds that rows of a table can be. */
export function kindsOf({ rows, kindWords }: Pick<TableMapping, 'rows' | 'kindWords'>): RowKind[] {
  if (rows === null || rows === 'undecided') return []
  if (rows !== 'by_word') return [rows]
  return [
    ...new Set(kindWords.flatMap(({ becomes }) => (becomes === null || becomes === 'undecided' ? [] : [becomes]))),
  ]
}

function fixedOf(kinds: readonly RowKind[], language: 'sv' | 'en' | null): TableMapping['fixed'] {
  const only = (kind: RowKind) => kinds.includes(kind)
  return {
    kind: only('organisation') || only('gathering') || only('need') || only('offer') ? 'other' : null,
    status: only('initiative') ? 'by_dates' : null,
    language: language ?? 'sv',
    country: 'SE',
    relation: only('link') ? 'collaborates' : null,
    role: only('initiative') || only('link') ? 'TAKES_PART_IN' : null,
  }
}
