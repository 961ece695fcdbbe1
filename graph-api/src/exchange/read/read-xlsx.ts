import { openZip, type Zip } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import { ReadFailure } from './read-failure.ts'
import { type GridRow, limits, type ReadNote, type SourceTable } from './source.ts'
import { tableFromGrid } from './table-from-grid.ts'
import { addressInFormula, linkedAddresses, type SheetLink } from './xlsx-links.ts'
import { readWorkbookParts, type SheetPart, type WorkbookParts, withoutEscapes } from './xlsx-parts.ts'

/**
 * The tables of an Excel workbook, one a sheet: values of formulas as they were last worked out, days as ISO days, and what a
 * merged range says in each of the rows that it spans.
 * @param headings the rows that the person chose as headings, by sheet; 0: there is none
 * @throws ReadFailure where it is no workbook, is encrypted, or is larger than may be unpacked
 */
export function readXlsx(
  bytes: Buffer,
  file: string,
  headings?: ReadonlyMap<string, number>,
): { tables: SourceTable[]; notes: ReadNote[] } {
  const zip = openZip(bytes, file)
  const other = otherThanWorkbook(zip)
  if (other) throw new ReadFailure('unknown_format', { file, detail: other })
  const workbook = readWorkbookParts(zip, file)
  if (workbook.sheets.length === 0) throw new ReadFailure('nothing_in_it', { file })
  const notes: ReadNote[] = []
  if (zip.names.some((name) => name.startsWith('xl/media/'))) notes.push({ code: 'pictures_left_out' })
  const tables = workbook.sheets.flatMap((sheet) => {
    if (sheet.hidden) notes.push({ code: 'hidden_sheet', sample: sheet.name })
    const xml = zip.read(sheet.path)
    const table = xml ? readSheet(xml, sheet, { workbook, zip, file, heading: headings?.get(sheet.name) }) : null
    if (table && table.columns.length > 0) return [sheet.hidden ? { ...table, hidden: true } : table]
    notes.push({ code: 'empty_sheet', sample: sheet.name })
    return []
  })
  return { tables, notes }
}

/** What a ZIP is called that holds another kind of document; null where it may be a workbook. */
function otherThanWorkbook(zip: Zip): string | null {
  const has = (start: string) => zip.names.some((name) => name.startsWith(start))
  if (has('xl/')) return null
  if (has('word/')) return 'Word'
  if (has('ppt/')) return 'PowerPoint'
  return has('content.xml') && has('mimetype') ? 'OpenDocument' : null
}

interface Seen {
  formulas: number
  /** Formulas whose value was never worked out, as programs write them that are no spreadsheets. */
  unsolved: number
  errors: number
  merged: { from: [number, number]; to: [number, number] }[]
  /** Addresses that lie behind cells, by row and column. */
  links: SheetLink[]
  addresses: Map<number, Map<number, string>>
}

function readSheet(
  xml: string,
  sheet: SheetPart,
  { workbook, zip, file, heading }: { workbook: WorkbookParts; zip: Zip; file: string; heading: number | undefined },
): SourceTable {
  const grid = new Map<number, string[]>()
  const seen: Seen = { formulas: 0, unsolved: 0, errors: 0, merged: [], links: [], addresses: new Map() }
  let [row, column, type, style] = [0, -1, '', 0]
  let value = ''
  let isFormula = false
  parseXml(xml, file, {
    open({ name, attributes }) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) : row + 1
        column = -1
      } else if (name === 'c') {
        column = attributes.r ? positionOf(attributes.r)[1] : column + 1
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = ''
        isFormula = false
      } else if (name === 'f') isFormula = true
      else if (name === 'mergeCell') addMerged(attributes.ref ?? '', seen)
      else if (name === 'hyperlink') seen.links.push({ ref: attributes.ref ?? '', id: attributes.id ?? '' })
    },
    close(name, text, path) {
      const address = name === 'f' ? addressInFormula(text) : null
      if (address) addAddress(row, column, address, seen)
      if (name === 'v') value += type === 'str' ? withoutEscapes(text) : text
      if (name === 't' && path.includes('is') && !path.includes('rPh')) value += withoutEscapes(text)
      if (name !== 'c') return
      if (isFormula) seen[value === '' && type !== 'str' ? 'unsolved' : 'formulas'] += 1
      const shown = value === '' || type === 'e' ? value : cellText(value, type, style, workbook)
      if (shown.trim() === '') return
      if (column >= limits.columns) throw new ReadFailure('too_many_columns', { file, row })
      if (type === 'e') {
        seen.errors += 1
        return
      }
      const cells = grid.get(row) ?? []
      if (cells.length === 0 && grid.size >= limits.rows)
        throw new ReadFailure('too_many_rows', { file, detail: String(limits.rows) })
      grid.set(row, cells)
      cells[column] = shown
    },
  })
  for (const [ref, address] of linkedAddresses(zip, sheet.path, seen.links, file))
    addAddress(...positionOf(ref), address, seen)
  return tableFromGrid({
    name: sheet.name,
    rows: filled(grid, seen),
    groups: groupsOf(grid, seen),
    notes: notesOf(seen),
    heading,
  })
}

function addAddress(row: number, column: number, address: string, { addresses }: Seen): void {
  addresses.set(row, (addresses.get(row) ?? new Map<number, string>()).set(column, address))
}

function filled(grid: Map<number, string[]>, { merged, addresses }: Seen): GridRow[] {
  for (const { from, to } of merged) {
    const value = grid.get(from[0])?.[from[1]]
    if (!value) continue
    for (let row = from[0] + 1; row <= Math.min(to[0], from[0] + limits.rows); row += 1) {
      const cells = grid.get(row)
      // Rows without any cell of their own stay empty: a merged frame below the table makes no rows.
      if (cells) cells[from[1]] ??= value
    }
  }
  return [...grid]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const links = addresses.get(row)
      return { row, cells: Array.from(cells, (cell) => cell ?? ''), ...(links && { links }) }
    })
}

/** What each range that is merged across columns says, in each of its columns, by its first row. */
function groupsOf(grid: ReadonlyMap<number, string[]>, { merged }: Seen): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const { from, to } of merged) {
    const value = grid.get(from[0])?.[from[1]]
    if (!value || from[1] === to[1]) continue
    const names = groups.get(from[0]) ?? []
    groups.set(from[0], names)
    for (let column = from[1]; column <= Math.min(to[1], limits.columns); column += 1) names[column] = value
  }
  return groups
}

function notesOf({ formulas, unsolved, errors, merged }: Seen): ReadNote[] {
  return [
    ...(merged.length > 0 ? [{ code: 'merged_cells' as const, count: merged.length }] : []),
    ...(formulas > 0 ? [{ code: 'formulas' as const, count: formulas }] : []),
    ...(unsolved > 0 ? [{ code: 'formulas_without_value' as const, count: unsolved }] : []),
    ...(errors > 0 ? [{ code: 'formula_errors' as const, count: errors }] : []),
  ]
}

function addMerged(reference: string, seen: Seen): void {
  const [start = '', end = start] = reference.split(':')
  seen.merged.push({ from: positionOf(start), to: positionOf(end) })
}

/** Row and column of `B3`: 3 and 1. */
function positionOf(reference: string): [number, number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d+)$/.exec(reference) ?? []
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [Number(digits), column]
}

function cellText(value: string, type: string, style: number, workbook: WorkbookParts): string {
  if (type === 's') return workbook.sharedStrings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '')
  if (type !== 'n') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return workbook.dateStyles[style] ? dayOf(number, workbook.from1904) : String(number)
}

const dayLength = 86_400_000

/** A day as Excel counts it (1900 is 1 January 1900, with a 29 February 1900 that never was), with the time where it has one. */
export function dayOf(serial: number, from1904 = false): string {
  if (serial < 0 || serial > 2_958_466) return String(serial)
  if (serial < 1 && !from1904) return new Date(Math.round(serial * dayLength)).toISOString().slice(11, 16)
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const text = new Date(start + Math.round(serial * 86_400) * 1_000).toISOString()
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 16)
}
