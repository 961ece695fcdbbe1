import { isMarked, standsForHeading } from '../mapping/crosses.ts'
import type { ColumnMapping, TableMapping } from '../mapping/model.ts'
import { dayTargets, listTargets, type RowKind, type Target, targetsOf, wordTargets } from '../mapping/targets.ts'
import type { SourceRow, SourceTable } from '../read/source.ts'
import { listedValues, withoutListSign, withoutPageLink } from '../values/listed-values.ts'
import { emailOf, webAddressOf } from '../values/read-address.ts'
import { areSixDigits, fromSixDigits } from '../values/read-day.ts'
import { saysNothing } from '../values/says-nothing.ts'
import { splitValues } from '../values/split-values.ts'
import { wordKey } from '../words/fold.ts'
import { saysOnlySector } from '../words/sectors.ts'
import { carriedDown } from './carried-down.ts'
import type { RowRef, ValueProblem } from './model.ts'
import { saidRoles, setOffices, setRoles, setSaidRoles } from './roles-beside.ts'

/** A row whose values stand under what they mean. */
export interface Draft {
  readonly ref: RowRef
  readonly kind: RowKind
  readonly values: ReadonlyMap<Target, readonly string[]>
  /** The column that each target's values came from, for what is said of them. */
  readonly columns: ReadonlyMap<Target, string>
  /** Lines for the description, each with its column's name. */
  readonly lines: readonly string[]
  /** Of an event that comes again: its dates. */
  readonly occurrences: readonly string[]
  /** What its own cell says of how two things hang together, before it is looked up. */
  readonly relationWord: string
  /** Its kind is told by a word for a whole sector. */
  readonly hasSector: boolean
  readonly table: TableMapping
  /** The day from which its file counts months of a project. */
  readonly projectStart: string | null
}

/** What is needed again for each row of a table, worked out once. */
export interface TableReader {
  read(row: SourceRow, kind: RowKind): Draft
  /** The word of the column that says what a row is. */
  kindWord(row: SourceRow): string
}

/** Makes the reader of a table's rows. Words that mean that nothing is known count as empty. */
export function tableReader(
  table: SourceTable,
  mapping: TableMapping,
  { problems, projectStart }: { problems: ValueProblem[]; projectStart: string | null },
): TableReader {
  const at = new Map(table.columns.map(({ name }, index) => [name, index]))
  const empty = new Set(mapping.emptyWords.map((word) => word.toLowerCase()))
  const cellOf = (row: SourceRow, index: number) =>
    (row.cells[index] ?? []).filter((value) => !empty.has(value.toLowerCase()))
  const wholeColumn = (index: number) => table.rows.flatMap((row) => (row.aside ? [] : cellOf(row, index)))
  const columns = mapping.columns.flatMap((column) => {
    const index = at.get(column.column)
    if (index === undefined || column.target === null) return []
    const isSix = dayTargets.includes(column.target) && areSixDigits(wholeColumn(index))
    const own = table.columns[index]?.own ?? column.column
    const heading = standsForHeading(own, column.target, () => wholeColumn(index)) ? own : null
    const lists = table.columns[index]?.lists ?? false
    return [{ ...column, index, lists, meaning: meaningsOf(column), isSix, heading }]
  })
  const carried = carriedDown(
    table.rows,
    [...columns].sort((a, b) => a.index - b.index),
    cellOf,
  )
  const cellsOfColumn = (row: SourceRow, { index, isSix }: { index: number; isSix: boolean }) =>
    cellOf(row, index).map((value) => (isSix ? fromSixDigits(value) : value))
  const dates = at.get('occurrences') ?? -1
  const kindIndex = mapping.kindColumn === null ? -1 : (at.get(mapping.kindColumn) ?? -1)
  return {
    kindWord: (row) => (kindIndex < 0 ? '' : (cellOf(row, kindIndex)[0] ?? '')),
    read(row, kind) {
      const ref = { file: mapping.file, table: mapping.table, row: row.row }
      const values = new Map<Target, string[]>()
      const names = new Map<Target, string>()
      const lines: string[] = []
      const marked: string[] = []
      let hasSector = false
      let relationWord = ''
      let hasSaidRoles = false
      for (const column of columns) {
        const above = column.index === 0 ? carried.get(row) : undefined
        const given =
          above ?? crossed(column, cellOf(row, column.index)) ?? linkedValues(row, column) ?? cellsOfColumn(row, column)
        if (above) problems.push({ ...ref, code: 'from_above', column: column.column, value: above.join(', ') })
        if (given.every((value) => value === '')) continue
        const target = column.target as Target
        const allowed = targetsOf[kind]
        if (!allowed.includes(target)) {
          if (column.column !== mapping.kindColumn)
            problems.push({ ...ref, code: 'no_place_for', column: column.column, value: given.join(', ') })
          continue
        }
        if (target === 'text' && kind !== 'need' && kind !== 'offer') {
          if (column.heading === null) lines.push(`${column.column}: ${given.filter(Boolean).join(', ')}`)
          else marked.push(column.heading)
          continue
        }
        const found = valuesOf(column, given, kind, (word) =>
          problems.push({ ...ref, code: 'unknown_word', column: column.column, value: word }),
        )
        if (found.length === 0) continue
        const said =
          target === 'partners' && kind === 'initiative' && column.heading === null && !column.lists
            ? saidRoles(found)
            : null
        const taken = said?.names ?? found
        values.set(target, [...(values.get(target) ?? []), ...taken])
        if (target === 'relation') relationWord = given[0] ?? ''
        if (!names.has(target)) names.set(target, column.column)
        if (column.heading !== null && (target === 'initiatives' || target === 'partners'))
          setRoles(values, target, cellOf(row, column.index))
        if (said) hasSaidRoles = true
        // The next column of partners may say no roles.
        if (target === 'partners' && hasSaidRoles) setSaidRoles(values, said?.roles ?? taken.map(() => ''))
        if (target === 'kind') hasSector = kind === 'organisation' && given.every(saysOnlySector)
        if (target === 'contact' && kind === 'organisation') setOffices(values, column.column, taken.length)
      }
      return {
        ref,
        kind,
        values,
        columns: names,
        lines: marked.length > 0 ? [...lines, marked.join(', ')] : lines,
        occurrences: row.cells[dates] ?? [],
        relationWord,
        hasSector,
        table: mapping,
        projectStart,
      }
    },
  }
}

/** The heading of a column of crosses, for a row that has one; null of any other column. */
function crossed({ heading }: { heading: string | null }, cells: readonly string[]): string[] | null {
  if (heading === null) return null
  return cells.some(isMarked) ? [heading] : []
}

/** The address behind a cell where its column goes to one and the cell only says what the link is called; null elsewhere. */
function linkedValues(row: SourceRow, { index, target }: { index: number; target: Target | null }): string[] | null {
  const link = row.links?.get(index)
  const text = row.cells[index]?.[0] ?? ''
  if (!link || (target !== 'website' && target !== 'email')) return null
  const read = target === 'website' ? webAddressOf : emailOf
  return read(text) === null && read(link) !== null ? [link] : null
}

type Column = ColumnMapping & { lists: boolean; meaning: ReadonlyMap<string, string | null> }

function valuesOf(
  column: Column,
  given: readonly string[],
  kind: RowKind,
  onUnknown: (word: string) => void,
): string[] {
  const target = column.target as Target
  const isWord = (wordTargets as readonly Target[]).includes(target) && !(target === 'role' && kind === 'person')
  // Lists that belong together keep empty places, so that the second role is the second organisation's.
  const keepsPlaces = column.lists && (target === 'role' || target === 'leads' || target === 'partners')
  const splits = column.separator !== null && listTargets.includes(target)
  const parts = keepsPlaces
    ? [...given]
    : isWord
      ? splitValues(given, splits ? column.separator : null)
      : cellsOf(column, given, splits ? column.separator : null)
  if (!isWord) return keepsPlaces && parts.every((part) => part === '') ? [] : parts
  return parts.flatMap((word) => {
    if (word === '') return ['']
    const becomes = column.meaning.get(wordKey(word))
    if (becomes) return [becomes]
    // What somebody is at an organisation is a text of its own; what two join decides whether it is that.
    if (target === 'role' && kind === 'link') return [word]
    onUnknown(word)
    return keepsPlaces ? [''] : []
  })
}

/** Targets that hold what something is called. */
const nameTargets: readonly Target[] = ['name', 'parent', 'from', 'to', 'person', 'titleOther']

/** The values of cells without the signs of lists; an answer with a separator in it is one answer, not two values. */
function cellsOf({ target, lists }: Column, cells: readonly string[], separator: ColumnMapping['separator']): string[] {
  if (target !== null && nameTargets.includes(target))
    return splitValues(cells, null).map((cell) => withoutPageLink(withoutListSign(cell)) || cell)
  if (target === null || lists || !listTargets.includes(target)) return splitValues(cells, separator)
  const values = cells.flatMap((cell) => (saysNothing(cell) ? [cell] : splitValues(listedValues(cell), separator)))
  return splitValues(values, null)
}

function meaningsOf(column: ColumnMapping): Map<string, string | null> {
  return new Map(column.words.map(({ word, becomes }) => [wordKey(word), becomes]))
}

/** The first value of a target; empty where there is none. */
export function firstOf(draft: Draft, target: Target): string {
  return draft.values.get(target)?.find((value) => value !== '') ?? ''
}

/** All values of a target. */
export function allOf(draft: Draft, target: Target): readonly string[] {
  return (draft.values.get(target) ?? []).filter((value) => value !== '')
}
