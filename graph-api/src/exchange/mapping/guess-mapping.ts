import type { SourceFile, SourceTable } from '../read/source.ts'
import { wordKey } from '../words/fold.ts'
import type { OrganisationKindWord } from '../words/organisation-kind-words.ts'
import { organisationKindOf } from '../words/organisation-kinds.ts'
import { sampleOf } from './column-values.ts'
import { crossBetween } from './give-the-crossed.ts'
import { guessColumns } from './guess-columns.ts'
import { guessKindWords, guessRows } from './guess-rows.ts'
import { emptyWordsOf, guessWords } from './guess-words.ts'
import { foldHeading } from './headings.ts'
import { languageOfTable } from './language-of-table.ts'
import { type Mapping, mostKept, type TableMapping } from './model.ts'
import type { RowKind } from './targets.ts'

/** What seems meant by each table, column and word of some files: what the person is shown first, and changes where it is wrong. */
export function guessMapping(files: readonly SourceFile[]): Mapping {
  const guesses = files
    .filter(({ own }) => own === undefined)
    .flatMap((file) => withoutBesides(file.tables.map((table) => ({ table, guess: guessTable(table, file.name) }))))
  const tables = crossBetween(guesses)
  // Connections that come with a table of what they join are between those; connections alone name what they join.
  const areAlone = tables.every(({ rows }) => rows === 'link' || rows === null)
  const whole = tables.map((table) => (table.rows === 'link' ? { ...table, createMentioned: areAlone } : table))
  return { tables: whole, encodings: [] }
}

interface Guessed {
  readonly table: SourceTable
  readonly guess: TableMapping
}

/** So many rows at most are a note beside what a workbook is about. */
const fewRows = 20

/**
 * Beside a table that is understood, one of notes or of a few properties, and one of nothing but words to which rows of
 * another point, are left out until somebody chooses what they are.
 */
function withoutBesides(tables: readonly Guessed[]): Guessed[] {
  const isUnderstood = tables.some(({ guess }) => guess.rows !== null && guess.rows !== 'undecided')
  const hasLinks = tables.some(({ guess }) => guess.rows === 'link')
  return tables.map(({ table, guess }) => {
    const leftOut = { table, guess: { ...guess, rows: null } }
    const isNote = table.columns.length <= 2 && table.rows.length <= fewRows
    // What connections name by itself comes with them, as what they join.
    const isBare = table.hint === 'things' && table.columns.length === 1 && hasLinks
    if (guess.rows === 'undecided' && isBare) return leftOut
    const isBeside = guess.rows === 'undecided' && (isNote || table.pointedAt || isLogOfProgram(table))
    return isUnderstood && isBeside ? leftOut : { table, guess }
  })
}

/** What a program wrote down of its own doings: `createCard`, `updateCard`, each with a date. */
function isLogOfProgram(table: SourceTable): boolean {
  const cells = (name: string) =>
    sampleOf(
      table,
      table.columns.findIndex((column) => column.name === name),
    )
  const isWritten = cells('date').length > 0 || cells('createdAt').length > 0
  return isWritten && cells('type').length > 0 && cells('type').every((cell) => /^[a-z]+([A-Z][a-z]+)+$/.test(cell))
}

function guessTable(table: SourceTable, file: string): TableMapping {
  // What its writer has hidden is brought in once somebody has chosen it.
  const rows = table.hidden ? { rows: null, kindColumn: null, kindWords: [] } : guessRows(table, file)
  return withRows(table, { file, headingRow: null, ...rows })
}

/** The mapping of one table whose rows are of a kind: the columns and words as they are guessed for that. */
export function withRows(
  table: SourceTable,
  chosen: Pick<TableMapping, 'file' | 'headingRow' | 'rows' | 'kindColumn' | 'kindWords'>,
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
    fixed: fixedOf(kinds, languageOfTable(table), columns.find(({ target }) => target === 'name')?.column ?? ''),
    leaveOutSums: true,
    emptyWords: emptyWordsOf(table),
    recurring: 'first',
    createMentioned: chosen.rows !== 'link',
  }
}

/** A mapping that was made before, of this file or of an earlier one: words that it does not know are guessed. */
export function withNewWords(table: SourceTable, chosen: TableMapping): TableMapping {
  const { rows, kindColumn } = chosen
  const known =
    rows === 'by_word' && kindColumn !== null
      ? { ...chosen, kindWords: besides(chosen.kindWords, guessKindWords(table, kindColumn)) }
      : chosen
  const kinds = kindsOf(known)
  const columns = known.columns.map((column) => ({
    ...column,
    words: besides(column.words, guessWords(table, column, kinds)),
  }))
  return { ...known, columns }
}

/** What each word becomes as it was decided, and as it is guessed for those of which nothing was. */
function besides<Word extends { word: string }>(decided: readonly Word[], guessed: readonly Word[]): Word[] {
  const byKey = new Map(decided.map((one) => [wordKey(one.word), one]))
  const here = guessed.map((guess) => ({ ...guess, ...byKey.get(wordKey(guess.word)), word: guess.word }))
  const keys = new Set(here.map(({ word }) => wordKey(word)))
  return [...here, ...decided.filter(({ word }) => !keys.has(wordKey(word)))].slice(0, mostKept)
}

/** The kinds that rows of a table can be. */
export function kindsOf({ rows, kindWords }: Pick<TableMapping, 'rows' | 'kindWords'>): RowKind[] {
  if (rows === null || rows === 'undecided') return []
  if (rows !== 'by_word') return [rows]
  return [
    ...new Set(kindWords.flatMap(({ becomes }) => (becomes === null || becomes === 'undecided' ? [] : [becomes]))),
  ]
}

/** @param nameColumn the heading of the names: those of a column of associations are associations */
function fixedOf(kinds: readonly RowKind[], language: 'sv' | 'en' | null, nameColumn: string): TableMapping['fixed'] {
  const only = (kind: RowKind) => kinds.includes(kind)
  const kindOfAll = kinds.length === 1 && only('organisation') ? kindInHeading(nameColumn) : null
  return {
    kind: only('organisation') || only('gathering') || only('need') || only('offer') ? (kindOfAll ?? 'other') : null,
    status: only('initiative') ? 'by_dates' : null,
    language: language ?? 'sv',
    country: 'SE',
    relation: only('link') ? 'collaborates' : null,
    role: only('initiative') || only('link') ? 'TAKES_PART_IN' : null,
  }
}

/** `Förening`, `Företagsnamn`, `Association name`. */
function kindInHeading(heading: string): OrganisationKindWord | null {
  return organisationKindOf(foldHeading(heading).replace(/(s|ens|ets)?( ?namn| name)$/, ''))
}
