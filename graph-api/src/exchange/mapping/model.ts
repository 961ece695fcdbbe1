import { z } from 'zod'
import { encodings } from '../read/source.ts'
import { separators } from '../values/split-values.ts'
import { longestWord } from '../words/fold.ts'
import { rowKinds, targets } from './targets.ts'

/** So many words of a column are kept with what they become. */
export const mostKept = 2_000

const name = z.string().max(longestWord)

/** A word of a column and what it becomes; null: what holds for all rows where the table says nothing. */
const wordMapping = z.object({ word: name, becomes: z.string().max(60).nullable() })

const columnMapping = z.object({
  column: name,
  /** Null: the column is left out. */
  target: z.enum(targets).nullable(),
  separator: z.enum(separators).nullable().default(null),
  dayOrder: z.enum(['day_first', 'month_first']).nullable().default(null),
  words: z.array(wordMapping).max(mostKept).default([]),
})
export type ColumnMapping = z.infer<typeof columnMapping>

/** What holds for the rows of a table where no column says it. */
const fixedValues = z.object({
  kind: z.string().max(60).nullable().default(null),
  status: z.string().max(60).nullable().default(null),
  language: z.enum(['sv', 'en', 'other']).nullable().default(null),
  country: z.string().max(2).nullable().default(null),
  relation: z.string().max(60).nullable().default(null),
  role: z.string().max(60).nullable().default(null),
})

const tableMapping = z.object({
  file: name,
  table: name,
  /** The row that the person chose as the heading, as a spreadsheet counts; 0: there is none; null: the one that was found. */
  headingRow: z.int().min(0).max(2_000_000).nullable().default(null),
  /** Null: the table is left out. `by_word`: a column says for each row. */
  rows: z.enum([...rowKinds, 'by_word', 'undecided']).nullable(),
  kindColumn: name.nullable().default(null),
  kindWords: z
    .array(z.object({ word: name, becomes: z.enum([...rowKinds, 'undecided']).nullable() }))
    .max(mostKept)
    .default([]),
  columns: z.array(columnMapping).max(500),
  fixed: fixedValues.prefault({}),
  /** Rows that sum up others are left out. */
  leaveOutSums: z.boolean().default(true),
  /** Words that mean that nothing is known, such as "uppgift saknas". */
  emptyWords: z.array(name).max(100).default([]),
  /** Of an event that comes again: the first only, or each of its dates. */
  recurring: z.enum(['first', 'each']).default('first'),
  /** Things that are only named by others become new ones of their own, or what names them is left out. */
  createMentioned: z.boolean().default(true),
})
export type TableMapping = z.infer<typeof tableMapping>

/** How the tables of some files go into the network. */
export const mapping = z.object({
  tables: z.array(tableMapping).max(200),
  encodings: z
    .array(z.object({ file: name, encoding: z.enum(encodings) }))
    .max(50)
    .default([]),
})
export type Mapping = z.infer<typeof mapping>
