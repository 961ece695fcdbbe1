import type { SourceTable } from '../read/source.ts'
import { fold } from '../words/fold.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { partRoleOf } from '../words/other-words.ts'
import { sampleOf } from './column-values.ts'
import { areEfforts, areMarks, areWeights } from './crosses.ts'
import { foldHeading } from './headings.ts'
import { withoutGrades } from './letters.ts'
import type { TableMapping } from './model.ts'
import { bodies } from './row-subject.ts'
import type { Target } from './targets.ts'

/** So few columns of crosses are answers to questions, and no matrix. */
const fewest = 3

/** `Ja` and `Nej` answer what a column is called; a cross says that it holds. */
const answered = /^(ja|japp|nej|yes|no|true|false|sant|falskt|j|n|y)$/i

/** Columns whose cells are crosses, roles or weights, by the place they stand in. */
export function crossedColumns(table: SourceTable, isKnown?: (heading: string) => boolean): number[] {
  const marked = table.columns.flatMap(({ name, own }, at) => {
    const cells = sampleOf(table, at)
    const heading = own ?? name
    const isQuestion = /[?:]\s*$/.test(heading) || cells.some((cell) => answered.test(cell.trim()))
    const isNamed = /\p{L}{2}/u.test(heading) && !isQuestion
    return at > 0 && isNamed && (areMarks(cells) || areWeights(cells) || areEfforts(heading, cells)) ? [at] : []
  })
  const found = withoutGrades(table, marked, isKnown)
  const cells = found.flatMap((at) => table.rows.map((row) => row.cells[at]?.[0] ?? ''))
  const areOfWork = found.every((at) =>
    areEfforts(table.columns[at]?.own ?? table.columns[at]?.name ?? '', sampleOf(table, at)),
  )
  const isSparse = areOfWork || cells.filter((cell) => /^[\s0-]*$/.test(cell)).length >= cells.length / 6
  return found.length >= fewest && isSparse ? found : []
}

/** True for organisations and, beside them, columns called as what they take part in. */
export function crossesBodies(table: SourceTable): boolean {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const isBody =
    bodies.test(folded[0] ?? '') || /^(partner|medlem|deltagare|aktor(er)?|organisationer)$/.test(folded[0] ?? '')
  return isBody && crossedColumns(table).length > table.columns.length / 2
}

/** The columns of crosses that are called as organisations are, or, where they say as what, of which one is. */
export function partnersAbove(table: SourceTable, isFree: (at: number) => boolean): number[] {
  const marked = table.columns.flatMap((_column, at) => (isFree(at) && areMarks(sampleOf(table, at)) ? [at] : []))
  const crossed = withoutGrades(table, marked)
  const bodiesAbove = crossed.filter((at) => {
    const { name = '', own } = table.columns[at] ?? {}
    return organisationKindInName(own ?? name) !== null
  })
  const saysRoles = crossed.some((at) => sampleOf(table, at).some((cell) => partRoleOf(cell) !== null))
  const share = saysRoles && crossed.length > 2 ? 0 : 0.5
  return bodiesAbove.length > crossed.length * share ? crossed : []
}

/** True for things of which most columns say, below names of organisations, who does what in each: they are initiatives. */
export const crossesPartners = (table: SourceTable): boolean =>
  partnersAbove(table, (at) => at > 0).length >= Math.max(fewest, table.columns.length / 2)

const ofInitiatives = /\b(initiativ|initiatives?|projekt|projects?|insatser|atgarder|aktiviteter|measures|activities)\b/

/** What organisations are crossed for: initiatives where the table says so, else a line of their text, since themes have no place. */
export function crossTheRest(table: SourceTable, kind: 'organisation' | 'person', given: Map<number, Target>): void {
  // What a person does so and so often is no more than a number.
  const crossed = crossedColumns(table).filter(
    (at) => !given.has(at) && (kind === 'organisation' || areMarks(sampleOf(table, at))),
  )
  const says = [table.name, table.columns[0]?.name ?? ''].map(foldHeading)
  const isOfInitiatives = kind === 'organisation' && says.some((text) => ofInitiatives.test(text))
  for (const at of crossed) {
    const { name = '', own } = table.columns[at] ?? {}
    const group = own === undefined ? '' : foldHeading(name.slice(0, name.length - own.length))
    given.set(at, isOfInitiatives || (kind === 'organisation' && ofInitiatives.test(group)) ? 'initiatives' : 'text')
  }
}

/** Whom rows of one kind are crossed for, by the kind of the rows of the table that describes it. */
const crossedFor: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  organisation: { initiative: 'initiatives' },
  initiative: { organisation: 'partners', theme: 'themes' },
}

/** Columns of crosses that are called as rows of another table go to those: `Solpark` where a table of initiatives has one. */
export function crossBetween(tables: readonly { table: SourceTable; guess: TableMapping }[]): TableMapping[] {
  const named = new Map<string, string>()
  for (const { table, guess } of tables) {
    table.columns.forEach(({ name: heading }, at) => {
      const target = guess.columns.find(({ column }) => column === heading)?.target
      if ((target !== 'name' && target !== 'key') || guess.rows === null) return
      for (const row of table.rows) for (const name of row.cells[at] ?? []) named.set(fold(name), guess.rows)
    })
  }
  return tables.map(({ table, guess }) => {
    const places = crossedFor[guess.rows ?? ''] ?? {}
    const isKnown = (heading: string) => places[named.get(fold(heading)) ?? ''] !== undefined
    const crossed = new Map(
      crossedColumns(table, isKnown).map((at) => [table.columns[at]?.name, table.columns[at]?.own]),
    )
    const columns = guess.columns.map((column) => {
      if (!crossed.has(column.column) || (column.target !== null && column.target !== 'text')) return column
      const target = places[named.get(fold(crossed.get(column.column) ?? column.column)) ?? '']
      return target ? { ...column, target, separator: null } : column
    })
    return { ...guess, columns }
  })
}
