import { defaultTimeZone } from '../../shared/days.ts'
import { ownLinesOf, ownLinesOfJsonLd } from '../own/own-network.ts'
import { cleanTable } from './clean-cells.ts'
import { decodeText } from './decode-text.ts'
import { isObject } from './flatten-json.ts'
import { withOwnLists } from './own-cells.ts'
import { partMatrix } from './part-matrix.ts'
import { withPlannedPeriods } from './part-plan.ts'
import { partSides } from './part-sides.ts'
import { readDelimited } from './read-delimited.ts'
import { ReadFailure } from './read-failure.ts'
import { readGexf } from './read-gexf.ts'
import { readGraphml } from './read-graphml.ts'
import { readIcalendar } from './read-icalendar.ts'
import { readCytoscape, readMurmurations, readPlainJson } from './read-json.ts'
import { looksLikeJsonLines, readJsonLines } from './read-json-lines.ts'
import { readKumu } from './read-kumu.ts'
import { ownTable, readOwn } from './read-own.ts'
import { readPajek } from './read-pajek.ts'
import { readJsonLd, readTurtle } from './read-rdf.ts'
import { readUcinet } from './read-ucinet.ts'
import { readVcard } from './read-vcard.ts'
import { readXlsx } from './read-xlsx.ts'
import { recogniseBytes, recogniseJson, recogniseText } from './recognise.ts'
import { type Encoding, limits, type SourceFile, type SourceTable } from './source.ts'

/** A file as it was given. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The encoding that the person chose; found out where left out. */
  readonly encoding?: Encoding | undefined
  /** The time zone of the partnership, in which times are shown; Europe/Stockholm where left out. */
  readonly timeZone?: string | undefined
  /** The rows that the person chose as headings of tables, as a spreadsheet counts; 0: there is none. */
  readonly headings?: ReadonlyMap<string, number> | undefined
}

type Read = Omit<SourceFile, 'name' | 'encoding' | 'notes'> & Partial<Pick<SourceFile, 'notes'>>

/**
 * Reads a file of any format that is known, recognised by its content.
 * @throws ReadFailure with a code that says what is wrong, and where
 */
export async function readFile({ name, bytes, encoding: chosen, timeZone, headings }: GivenFile): Promise<SourceFile> {
  if (bytes.length > limits.file) throw new ReadFailure('too_large', { file: name, detail: String(limits.file) })
  if (recogniseBytes(bytes, name) === 'xlsx') {
    const read = readXlsx(Buffer.from(bytes), name, headings)
    return finish(name, { format: 'xlsx', ...read, tables: withMatrices(read.tables, headings) })
  }
  const { text, encoding } = decodeText(bytes, chosen)
  const read = await readText(text, name, { timeZone: timeZone ?? defaultTimeZone, heading: headings?.get(name) })
  return { ...finish(name, recogniseOwn(read, name)), encoding }
}

/** Whoever has chosen the heading of a table has said that it is one. */
const withMatrices = (tables: readonly SourceTable[], headings: GivenFile['headings']): SourceTable[] =>
  tables.flatMap((table) => {
    const planned = withPlannedPeriods(table)
    return headings?.has(table.name) ? [planned] : (partMatrix(table) ?? partSides(table) ?? [planned])
  })

/** A network that we wrote needs no mapping: all of it is brought back as it was. */
function recogniseOwn(read: Read, file: string): Read {
  const own = read.own ?? ownLinesOf(read.tables)
  return own && !read.own ? { ...read, own, tables: [ownTable(own, file)] } : read
}

function finish(name: string, read: Read): SourceFile {
  const tables = read.tables.map(withOwnLists).map(cleanTable)
  if (tables.every((table) => table.rows.length + table.unread.length === 0)) {
    // A text without two columns anywhere is no table without rows.
    const isTable = read.format !== 'csv' || tables.some(({ columns }) => columns.length > 1)
    throw new ReadFailure(isTable ? 'nothing_in_it' : 'unknown_format', { file: name })
  }
  return { name, notes: [], ...read, tables }
}

async function readText(
  text: string,
  file: string,
  { timeZone, heading }: { timeZone: string; heading: number | undefined },
): Promise<Read> {
  const format = recogniseText(text, file)
  if (format === 'csv') {
    const table = readDelimited(text, file, heading)
    const planned = withPlannedPeriods(table)
    return { format, tables: heading === undefined ? (partMatrix(table) ?? partSides(table) ?? [planned]) : [planned] }
  }
  if (format === 'pajek') return { format, ...readPajek(text, file) }
  if (format === 'ucinet') return { format, tables: readUcinet(text, file) }
  if (format === 'vcard') return { format, tables: readVcard(text, file) }
  if (format === 'icalendar') return { format, ...readIcalendar(text, file, timeZone) }
  if (format === 'gexf') return { format, ...readGexf(text, file) }
  if (format === 'graphml') return { format, ...readGraphml(text, file) }
  if (format === 'turtle') return { format, tables: readTurtle(text, file) }
  if (format === 'mellanrum') return { format, ...readOwn(text, file) }
  return readJsonText(text, file)
}

async function readJsonText(text: string, file: string): Promise<Read> {
  const value = parseJson(text)
  if (value === undefined) {
    if (looksLikeJsonLines(text)) return { format: 'json', tables: readJsonLines(text, file) }
    throw new ReadFailure('broken_json', { file, ...whereBroken(text) })
  }
  const format = recogniseJson(value)
  if (format === 'kumu' && isObject(value)) return { format, ...readKumu(value, file) }
  if (format === 'cytoscape' && isObject(value)) return { format, tables: readCytoscape(value, file) }
  if (format === 'murmurations') return { format, tables: readMurmurations(value, file) }
  if (format === 'json-ld') {
    const own = ownLinesOfJsonLd(value)
    return own ? { format, own, tables: [ownTable(own, file)] } : { format, ...(await readJsonLd(value, file)) }
  }
  const tables: SourceTable[] = readPlainJson(value, file)
  return { format: 'json', tables }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function whereBroken(text: string): { row: number | null; detail: string | null } {
  try {
    JSON.parse(text)
    return { row: null, detail: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN)
    return { row: Number.isNaN(at) ? null : text.slice(0, at).split('\n').length, detail: message.slice(0, 120) }
  }
}
