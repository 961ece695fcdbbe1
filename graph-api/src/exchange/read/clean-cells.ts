import { cutWord, longestWord } from '../words/fold.ts'
import type { ReadNote, ReadNoteCode, SourceTable } from './source.ts'

/** Signs without a width, and those that turn the direction of writing. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g
const codePoint = /<U\+([0-9A-Fa-f]{4,6})>/g
const entity = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g

/** Entities that spreadsheets and web forms leave in names; the rest of HTML's is not guessed at. */
// biome-ignore format: a list of short words reads better in lines
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', aring: 'å', Aring: 'Å', auml: 'ä', Auml: 'Ä', ouml: 'ö',
  Ouml: 'Ö', uuml: 'ü', Uuml: 'Ü', eacute: 'é', Eacute: 'É', egrave: 'è', agrave: 'à', aacute: 'á', oslash: 'ø',
  Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', szlig: 'ß', ccedil: 'ç', ntilde: 'ñ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', euro: '€', copy: '©', reg: '®', deg: '°',
}

type Counted = Partial<Record<ReadNoteCode, { count: number; sample: string; row: number }>>

function letterOf(number: number, otherwise: string): string {
  return number > 0x1f && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff)
    ? String.fromCodePoint(number)
    : otherwise
}

/** A text with entities as the letters that they stand for. */
export function withoutEntities(text: string): string {
  return text.replace(entity, (found, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name] ?? found
    return letterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16), found)
  })
}

/** One value with entities and code points as letters, without invisible signs, blanks trimmed and double ones folded. */
export function cleanValue(value: string, count: (code: ReadNoteCode, sample: string) => void = () => {}): string {
  let text = value
  if (text.includes('<U+')) {
    text = text.replace(codePoint, (found, hex: string) => letterOf(Number.parseInt(hex, 16), found))
    if (text !== value) count('code_points_replaced', value)
  }
  if (text.includes('&')) {
    const before = text
    text = withoutEntities(text)
    if (text !== before) count('entities_replaced', before)
  }
  if (text.includes('\ufffd')) count('letters_lost', text)
  const visible = text.replace(invisible, '')
  if (visible !== text) count('invisible_removed', visible)
  // An apostrophe that keeps a spreadsheet from running a text as a formula.
  return visible
    .replace(/^'(?=[=+\-@])/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** A table with each value cleaned, and a note of each thing that was done, how often, and where first. */
export function cleanTable(table: SourceTable): SourceTable {
  const counted: Counted = {}
  const rows = table.rows.map((row) => {
    const count = (code: ReadNoteCode, sample: string) => {
      const before = counted[code] ?? { count: 0, sample: sample.slice(0, 120), row: row.row }
      counted[code] = { ...before, count: before.count + 1 }
    }
    const cells = row.cells.map((values, at) => {
      const cleaned = values.map((value) => cleanValue(value, count))
      // In lists that belong together an empty value keeps its place; elsewhere it is none.
      return table.columns[at]?.lists && values.length > 1 ? cleaned : cleaned.filter((value) => value !== '')
    })
    return { ...row, cells }
  })
  const notes = Object.entries(counted).map(([code, seen]): ReadNote => ({ code: code as ReadNoteCode, ...seen }))
  return {
    ...table,
    name: cutWord(table.name),
    columns: withShortNames(table),
    rows,
    notes: [...table.notes, ...notes],
  }
}

/** The columns by the beginning of long headings; of two that begin alike the later has its number. */
function withShortNames({ columns }: SourceTable): SourceTable['columns'] {
  if (columns.every(({ name }) => name.length <= longestWord)) return columns
  const used = new Set<string>()
  return columns.map((column, at) => {
    const cut = cutWord(column.name)
    const end = ` (${at + 1})`
    const name = used.has(cut) ? `${cutWord(cut, longestWord - end.length)}${end}` : cut
    used.add(name)
    return { ...column, name }
  })
}
