import { isObject } from './flatten-json.ts'
import { ReadFailure } from './read-failure.ts'
import type { SourceFormat } from './source.ts'

/** Formats that hold no table, by how their bytes begin, so that the sentence can name them. */
const foreign: readonly [string, RegExp][] = [
  ['PDF', /^%PDF-/],
  ['PNG', /^\x89PNG/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8/],
  ['gzip', /^.\x8b/],
  ['7z', /^7z\xbc\xaf/],
  ['RAR', /^Rar!/],
  ['RTF', /^\{\\rtf/],
  ['SQLite', /^SQLite format 3/],
]

/** Texts that hold no table of ours, by how they begin. */
const foreignTexts: readonly [string, RegExp][] = [
  ['BibTeX', /^(%.*\n|\s)*@[a-z]+\s*[{(]/i],
  ['RIS', /^TY {2}- /],
  ['LaTeX', /^(%.*\n|\s)*\\(documentclass|begin|usepackage|section)\b/],
  ['SQL', /^(--.*\n|\s)*(CREATE|INSERT INTO|DROP|ALTER) (TABLE|DATABASE|VIEW|`?\w+`? )/i],
]

/** What the bytes say that a file is before it is read as text. */
export function recogniseBytes(bytes: Uint8Array, file: string): 'xlsx' | 'text' {
  if (bytes.length === 0) throw new ReadFailure('empty', { file })
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'xlsx'
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new ReadFailure(isEncrypted ? 'encrypted' : 'old_excel', { file })
  }
  const known = foreign.find(([, pattern]) => pattern.test(start))
  if (known) throw new ReadFailure('unknown_format', { file, detail: known[0] })
  return 'text'
}

/** How our own export begins. */
const ownStart = /^\{\s*"mellanrum"\s*:/

/** An id of ours in a network; one format takes no low line in it. */
const ownId = /\b(?:[a-z]{3}[-_])[0-9A-HJKMNP-TV-Z]{26}\b/

/** True for what may be our own export, in a format of ours or of networks, by its first bytes. */
export function isOwnExport(bytes: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 64_000))
    .replace(/^\uFEFF/, '')
    .trimStart()
  return ownStart.test(start) || (/^[<{]/.test(start) && ownId.test(start))
}

/** What a text is, by what stands in it; the name of the file says nothing. */
export function recogniseText(text: string, file: string): SourceFormat | 'html' {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart()
  if (trimmed === '') throw new ReadFailure('empty', { file })
  const start = trimmed.slice(0, 4_000)
  if (/^(BEGIN:VCALENDAR|BEGIN:VEVENT)/i.test(start)) return 'icalendar'
  if (/^BEGIN:VCARD/i.test(start)) return 'vcard'
  if (/^<\?xml|^<!DOCTYPE|^<!--|^<[A-Za-z]/.test(start)) return xmlFormat(start, file)
  if (ownStart.test(start)) return 'mellanrum'
  if (/^[[{]/.test(start)) return 'json'
  if (/^(@prefix|@base|PREFIX|BASE)\s/im.test(start) || /^<[^>\s]+>\s+<[^>\s]+>\s+/.test(start)) return 'turtle'
  if (/^(%.*\n|\s)*\*(network|vertices)\b/i.test(start)) return 'pajek'
  if (/^DL\b[\s\S]*\bdata\s*:/i.test(trimmed.slice(0, 100_000))) return 'ucinet'
  const known = foreignTexts.find(([, pattern]) => pattern.test(start))
  if (known) throw new ReadFailure('unknown_format', { file, detail: known[0] })
  if (/\0/.test(start)) throw new ReadFailure('not_text', { file })
  return 'csv'
}

function xmlFormat(start: string, file: string): SourceFormat | 'html' {
  if (/^<https?:\/\/[^>]+>\s+</.test(start)) return 'turtle'
  if (/<gexf[\s>]/i.test(start)) return 'gexf'
  if (/<graphml[\s>]/i.test(start)) return 'graphml'
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start))
    throw new ReadFailure('unknown_format', { file, detail: 'Excel 2003 XML' })
  if (/<html[\s>]|<!DOCTYPE html|<table[\s>]/i.test(start))
    throw new ReadFailure('unknown_format', { file, detail: 'HTML' })
  if (/<!ENTITY/i.test(start)) throw new ReadFailure('entities', { file })
  const root = /<([A-Za-z][\w:.-]*)/.exec(start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, ''))?.[1]
  throw new ReadFailure('unknown_format', { file, detail: `XML${root ? `, <${root.slice(0, 60)}>` : ''}` })
}

/** What a parsed JSON is. */
export function recogniseJson(value: unknown): SourceFormat {
  const one = Array.isArray(value) ? value.find(isObject) : value
  if (!isObject(one)) return 'json'
  if (Array.isArray(one.elements) && (Array.isArray(one.connections) || one.version !== undefined)) return 'kumu'
  if (
    isObject(one.elements) ||
    (Array.isArray(one.elements) && one.elements.some((part) => isObject(part) && isObject(part.data)))
  )
    return 'cytoscape'
  if (Array.isArray(one.elements)) return 'kumu'
  if (one.linked_schemas !== undefined) return 'murmurations'
  if (one['@context'] !== undefined || one['@graph'] !== undefined || one['@id'] !== undefined) return 'json-ld'
  return 'json'
}
