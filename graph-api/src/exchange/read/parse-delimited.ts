import { cellsOfStrayLine } from './mend-quotes.ts'

/** One record of a delimited text: its cells, or why it has none. */
export interface DelimitedRecord {
  /** As a spreadsheet counts: empty lines count, a line break inside quotation marks does not. */
  readonly row: number
  readonly cells: readonly string[]
  readonly broken?: 'quotation_open' | 'quotation_stray'
  readonly sample?: string
  /** Of a line with marks within its cells: the cells as they may be meant. */
  readonly mended?: readonly string[] | null
}

/** A quoted cell of more than this is a quotation mark that was not closed, in characters. */
const longestCell = 100_000
const sampleLength = 120

/**
 * The records of a text by one delimiter (RFC 4180, and CR or LF alone as line ends). A quotation mark that is not closed,
 * or that is closed in the middle of a cell, breaks its own line only: the next line is read by itself again, so that a
 * stray mark never swallows the rows below it.
 */
export function* parseDelimited(text: string, delimiter: string): Generator<DelimitedRecord> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let row = 0
  while (at < text.length) {
    row += 1
    const found = readRecord(text, at, delimiter)
    if ('cells' in found) {
      yield { row, cells: found.cells }
      at = found.next
      continue
    }
    const end = lineEnd(text, at)
    const sample = text.slice(at, Math.min(end, at + sampleLength))
    const isShort = found.broken === 'quotation_stray' && end - at < longestCell
    const mended = isShort ? cellsOfStrayLine(text.slice(at, end), delimiter) : null
    yield { row, cells: [], broken: found.broken, sample, mended }
    at = afterLineEnd(text, end)
  }
}

type Found = { cells: string[]; next: number } | { broken: 'quotation_open' | 'quotation_stray' }

function readRecord(text: string, start: number, delimiter: string): Found {
  const cells: string[] = []
  let at = start
  for (;;) {
    let quoted = at
    while (delimiter !== text[quoted] && text[quoted] === ' ') quoted += 1
    if (text[quoted] === '"') {
      const cell = readQuoted(text, quoted + 1)
      if (cell === null) return { broken: 'quotation_open' }
      cells.push(cell.value)
      at = cell.next
      while (delimiter !== text[at] && text[at] === ' ') at += 1
      if (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) return { broken: 'quotation_stray' }
    } else {
      let end = at
      while (end < text.length && text[end] !== delimiter && !isLineEnd(text, end)) end += 1
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] === delimiter) at += 1
    else return { cells, next: afterLineEnd(text, at) }
  }
}

function readQuoted(text: string, start: number): { value: string; next: number } | null {
  let at = start
  let value = ''
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1 || quote - start > longestCell) return null
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, next: quote + 1 }
    value += '"'
    at = quote + 2
  }
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || text[at] === '\r'

function lineEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !isLineEnd(text, at)) at += 1
  return at
}

function afterLineEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
}
