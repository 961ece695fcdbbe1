import { day } from '../shared/fields.ts'
import type { NetworkTables, RowProblem } from './network-tables.ts'

/** What the graph holds at most: a title or name, a text, themes on one initiative. */
const longest = { line: 300, prose: 20_000, themes: 50 } as const

type InitiativeRow = NetworkTables['initiatives'][number]

/** A row as it can be taken in, and what had to be changed for that. */
interface Adjusted<Row> {
  readonly row: Row
  readonly changes: readonly string[]
}

/**
 * The tables with what the graph cannot hold left empty or cut, so that one wrong cell does not keep a whole row out:
 * days that no calendar has, an end before the start, titles and texts that are too long, countries that are no code.
 * Each change is named by its row.
 */
export function adjustRows(tables: NetworkTables): { tables: NetworkTables; adjusted: RowProblem[] } {
  const adjusted: RowProblem[] = []
  const each = <Row extends { readonly id: string; readonly line: number }>(
    table: string,
    rows: readonly Row[],
    adjust: (row: Row) => Adjusted<Row>,
  ) =>
    rows.map((given) => {
      const { row, changes } = adjust(given)
      for (const message of changes) adjusted.push({ table, line: given.line, message: `${row.id}: ${message}` })
      return row
    })
  const organisations = each('organisations', tables.organisations, adjustOrganisation)
  const initiatives = each('initiatives', tables.initiatives, adjustInitiative)
  return { tables: { ...tables, organisations, initiatives }, adjusted }
}

function adjustOrganisation<Row extends NetworkTables['organisations'][number]>(given: Row): Adjusted<Row> {
  const changes: string[] = []
  const name = cut(given.name, longest.line, 'name', changes)
  const country = /^([a-z]{2})?$/i.test(given.country) ? given.country : ''
  if (country !== given.country) changes.push('country: left empty, it is no code of two letters')
  return { row: { ...given, name, country, place: cut(given.place, longest.line, 'place', changes) }, changes }
}

function adjustInitiative(given: InitiativeRow): Adjusted<InitiativeRow> {
  const changes: string[] = []
  const startsOn = possibleDay(given.starts_on, 'starts_on', changes)
  let endsOn = possibleDay(given.ends_on, 'ends_on', changes)
  if (startsOn !== '' && endsOn !== '' && endsOn < startsOn) {
    changes.push('ends_on: left empty, it is before the start')
    endsOn = ''
  }
  const themes = given.themes.split('|').filter((theme) => theme.trim() !== '')
  if (themes.length > longest.themes) changes.push(`themes: the first ${longest.themes} are kept`)
  const row = {
    ...given,
    title: cut(given.title, longest.line, 'title', changes),
    // A title that is cut stands whole before the text, so that nothing is lost.
    summary: cut(withWhole(given.title, given.summary), longest.prose, 'summary', changes),
    title_other: cut(given.title_other, longest.line, 'title_other', changes),
    summary_other: cut(withWhole(given.title_other, given.summary_other), longest.prose, 'summary_other', changes),
    place: cut(given.place, longest.line, 'place', changes),
    starts_on: startsOn,
    ends_on: endsOn,
    themes: themes
      .slice(0, longest.themes)
      .map((theme) => cut(theme, longest.line, 'themes', changes))
      .join('|'),
  }
  return { row, changes }
}

function withWhole(title: string, summary: string): string {
  return title.length > longest.line ? `${title}\n${summary}` : summary
}

function cut(text: string, most: number, column: string, changes: string[]): string {
  if (text.length <= most) return text
  changes.push(`${column}: cut after ${most} characters`)
  return text.slice(0, most).trimEnd()
}

function possibleDay(text: string, column: string, changes: string[]): string {
  if (text === '' || day.safeParse(text).success) return text
  changes.push(`${column}: left empty, no day like 2026-05-12`)
  return ''
}
