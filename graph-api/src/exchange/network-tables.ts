import { z } from 'zod'
import { readRows } from './read-rows.ts'

/** What is wrong with one row of a table; `line` is its number as a spreadsheet shows it, the heading is 1. */
export interface RowProblem {
  readonly table: string
  readonly line: number
  readonly message: string
}

const cell = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? '')
const required = (most: number) =>
  z.string().trim().min(1, 'nothing is written').max(most, `longer than ${most} characters`)
const key = required(200)
const line = z.int()

export const organisationRow = z.object({
  line,
  id: key,
  name: required(20_000),
  kind: cell,
  place: cell,
  country: cell,
})
export const initiativeRow = z.object({
  line,
  id: key,
  title: required(20_000),
  summary: cell,
  language: cell,
  title_other: cell,
  summary_other: cell,
  language_other: cell,
  starts_on: cell,
  ends_on: cell,
  place: cell,
  themes: cell,
})
export const affiliationRow = z.object({ line, organisation_id: key, initiative_id: key, role: cell })

/** The tables of a network as they were read; rows that could not be are in `problems`. */
export interface NetworkTables {
  readonly organisations: readonly z.infer<typeof organisationRow>[]
  readonly initiatives: readonly z.infer<typeof initiativeRow>[]
  readonly affiliations: readonly z.infer<typeof affiliationRow>[]
  readonly problems: readonly RowProblem[]
}

const schemas = { organisations: organisationRow, initiatives: initiativeRow, affiliations: affiliationRow } as const
const needed = {
  organisations: ['id', 'name'],
  initiatives: ['id', 'title'],
  affiliations: ['organisation_id', 'initiative_id'],
} as const

/**
 * Reads a network's tables from CSV, as spreadsheets write them (`readRows`). A row that cannot be read, or whose id an
 * earlier one has, is left out and named; the others stand. An empty text is an empty table.
 * @throws Error where a table is far too long
 */
export function readNetworkTables(texts: {
  organisations: string
  initiatives: string
  affiliations: string
}): NetworkTables {
  const problems: RowProblem[] = []
  const read = <Name extends keyof typeof schemas>(table: Name) => {
    const found = readRows(texts[table], needed[table])
    problems.push(...found.problems.map((problem) => ({ table, ...problem })))
    return found.rows.flatMap((row) => {
      const parsed = schemas[table].safeParse({ ...row.cells, line: row.line })
      if (parsed.success) return [parsed.data as z.infer<(typeof schemas)[Name]>]
      const [issue] = parsed.error.issues
      problems.push({ table, line: row.line, message: `${issue?.path.join('.')}: ${issue?.message ?? 'unreadable'}` })
      return []
    })
  }
  return {
    organisations: eachOnce('organisations', read('organisations'), problems),
    initiatives: eachOnce('initiatives', read('initiatives'), problems),
    affiliations: read('affiliations'),
    problems,
  }
}

/** The rows without those whose id stands further up already. */
function eachOnce<Row extends { readonly id: string; readonly line: number }>(
  table: string,
  rows: readonly Row[],
  problems: RowProblem[],
): Row[] {
  const first = new Map<string, number>()
  return rows.filter(({ id, line: at }) => {
    const before = first.get(id)
    if (before === undefined) first.set(id, at)
    else problems.push({ table, line: at, message: `the id ${id} stands on line ${before} already` })
    return before === undefined
  })
}
