import { derivedId } from '../shared/ids.ts'
import { describeFiles, type FileDescription } from './describe-files.ts'
import { prefixOf } from './id-prefixes.ts'
import { guessMapping, withNewWords, withRows } from './mapping/guess-mapping.ts'
import type { Mapping } from './mapping/model.ts'
import type { OwnKnown } from './own/plan-own.ts'
import type { KnownNetwork } from './plan/known.ts'
import type { Decision, Plan } from './plan/model.ts'
import { planImport } from './plan/plan-import.ts'
import { type PreviewPicture, pictureOf } from './preview-picture.ts'
import { ReadFailure, type ReadFailureCode } from './read/read-failure.ts'
import { readFile } from './read/read-file.ts'
import type { SourceFile } from './read/source.ts'

export interface GivenBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is needed to work an import out; plain data, so that it can be done in another thread. */
export interface PrepareImportInput {
  readonly importId: string
  readonly files: readonly GivenBytes[]
  /** As the person has it; guessed where null. */
  readonly mapping: Mapping | null
  readonly decisions: readonly Decision[]
  readonly known: KnownNetwork
  /** All that is there, where a file is our own export; null otherwise. */
  readonly ownKnown?: OwnKnown | null
  /** The day it is where the partnership lives, `YYYY-MM-DD`. */
  readonly today: string
  /** In which times of calendars are shown; Europe/Stockholm where left out. */
  readonly timeZone?: string
}

export interface Unreadable {
  readonly file: string
  readonly code: ReadFailureCode
  readonly row: number | null
  readonly detail: string | null
}

export interface PreparedImport {
  readonly files: readonly FileDescription[]
  readonly unreadable: readonly Unreadable[]
  readonly mapping: Mapping
  readonly plan: Plan
  readonly picture: PreviewPicture
}

/** Reads the files, fills in the mapping where the person has left it to guesses, and plans. A file that cannot be read is named. */
export async function prepareImport(input: PrepareImportInput): Promise<PreparedImport> {
  const unreadable: Unreadable[] = []
  const files: SourceFile[] = []
  for (const { name, bytes } of input.files) {
    const encoding = input.mapping?.encodings.find((one) => one.file === name)?.encoding
    try {
      const headings = headingsOf(input.mapping, name)
      files.push(await readFile({ name, bytes, encoding, timeZone: input.timeZone, headings }))
    } catch (error) {
      unreadable.push(unreadableBy(error, name))
    }
  }
  const mapping = completeMapping(files, input.mapping)
  const plan = planImport({
    files,
    mapping,
    known: { things: input.known.things, links: new Set(input.known.links), ties: input.known.ties ?? new Map() },
    ownKnown: input.ownKnown ?? null,
    decisions: input.decisions,
    today: input.today,
    makeId: (kind, key) => derivedId(prefixOf[kind], `${input.importId}|${kind}|${key}`),
  })
  const picture = pictureOf(plan, input.known.things)
  return { files: describeFiles(files, mapping), unreadable, mapping, plan, picture }
}

/** The rows that the person chose as headings of the tables of a file. */
function headingsOf(mapping: Mapping | null, file: string): Map<string, number> {
  const chosen = mapping?.tables.filter((table) => table.file === file) ?? []
  return new Map(chosen.flatMap(({ table, headingRow }) => (headingRow === null ? [] : [[table, headingRow]])))
}

/** Whatever a file holds, the person is told which file it was and what to do; the name of the error is for whoever mends the reader. */
function unreadableBy(error: unknown, file: string): Unreadable {
  if (error instanceof ReadFailure) return { file, code: error.code, row: error.row, detail: error.detail }
  return { file, code: 'unexpected', row: null, detail: error instanceof Error ? error.name : null }
}

/** The person's mapping, with guesses for tables and words that it does not name and for those whose rows were just chosen. */
export function completeMapping(files: readonly SourceFile[], given: Mapping | null): Mapping {
  const guessed = guessMapping(files)
  if (given === null) return guessed
  const tables = guessed.tables.map((guess) => {
    const own = given.tables.find((one) => one.file === guess.file && one.table === guess.table)
    if (!own) return guess
    const source = files.find((file) => file.name === own.file)?.tables.find((table) => table.name === own.table)
    if (!source) return guess
    // Another row of headings was chosen, and with it other columns: all is guessed anew.
    if (own.columns.length === 0 && own.rows === 'undecided') return { ...guess, headingRow: own.headingRow }
    return own.columns.length > 0 ? withNewWords(source, own) : withRows(source, own)
  })
  return { tables, encodings: given.encodings }
}
