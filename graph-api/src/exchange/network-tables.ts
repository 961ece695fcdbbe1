import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** What is wrong with one row of a table, and where: lines count from 1, the heading is line 1. */
export interface RowProblem {
  readonly table: string
  readonly line: number
  readonly message: string
}

const cell = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? '')
const key = z.string().trim().min(1).max(200)

export const organisationRow = z.object({
  id: key,
  name: z.string().trim().min(1),
  kind: cell,
  place: cell,
  country: cell,
})
export const initiativeRow = z.object({
  id: key,
  title: z.string().trim().min(1),
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
export const affiliationRow = z.object({ organisation_id: key, initiative_id: key, role: cell })

/** The tables of a network as they were read; rows that could not be are in `problems`. */
export interface NetworkTables {
  readonly organisations: readonly z.infer<typeof organisationRow>[]
  readonly initiatives: readonly z.infer<typeof initiativeRow>[]
  readonly affiliations: readonly z.infer<typeof affiliationRow>[]
  readonly problems: readonly RowProblem[]
}

const schemas = { organisations: organisationRow, initiatives: initiativeRow, affiliations: affiliationRow } as const

/** A table of more than this is not one table any more, in characters. */
const longestTable = 100_000_000

/**
 * Reads a network's tables from CSV: comma or semicolon, with or without a byte order mark, as spreadsheets write them.
 * A row that cannot be read is left out and named; the others stand.
 * @throws Error where a table is far too long
 */
export function readNetworkTables(texts: {
  organisations: string
  initiatives: string
  affiliations: string
}): NetworkTables {
  const problems: RowProblem[] = []
  const read = <Name extends keyof typeof schemas>(table: Name) => {
    const found = readRows(texts[table], table, problems)
    return found.flatMap(({ record, line }) => {
      const parsed = schemas[table].safeParse(record)
      if (parsed.success) return [parsed.data as z.infer<(typeof schemas)[Name]>]
      const [issue] = parsed.error.issues
      problems.push({ table, line, message: `${issue?.path.join('.')}: ${issue?.message ?? 'cannot be read'}` })
      return []
    })
  }
  return {
    organisations: read('organisations'),
    initiatives: read('initiatives'),
    affiliations: read('affiliations'),
    problems,
  }
}

function readRows(text: string, table: string, problems: RowProblem[]) {
  if (text.length > longestTable) throw new Error(`${table}: the table is too long to be read at once`)
  const heading = text.slice(0, text.search(/\r?\n|$/))
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
    bom: true,
    columns: true,
    delimiter: heading.split(';').length > heading.split(',').length ? ';' : ',',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    info: true,
    on_skip: (error) => {
      problems.push({
        table,
        line: Number(error?.lines ?? 0),
        message: 'the row cannot be read: look at its quotation marks',
      })
      return undefined
    },
  })
  return rows.map(({ record, info }) => ({ record, line: info.lines }))
}
