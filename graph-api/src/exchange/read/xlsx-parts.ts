import type { Zip } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import { ReadFailure } from './read-failure.ts'

export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: readonly string[]
  /** True for each cell style, by its number, that shows a number as a day or time. */
  readonly dateStyles: readonly boolean[]
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
}

/** The sheets of a workbook (ECMA-376), its texts and which of its styles show dates. */
export function readWorkbookParts(zip: Zip, file: string): WorkbookParts {
  const workbookPath = mainPart(zip, file)
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)
  const relations = relationsOf(zip, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`, file)
  const sheets: SheetPart[] = []
  let from1904 = false
  const xml = zip.read(workbookPath)
  if (xml === null) throw new ReadFailure('unknown_format', { file, detail: 'ZIP' })
  parseXml(xml, file, {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const target = relations.get(attributes.id ?? '')?.target
      if (!target) return
      const path = target.startsWith('/') ? target.slice(1) : folder + target
      sheets.push({ name: attributes.name ?? '', path, hidden: (attributes.state ?? 'visible') !== 'visible' })
    },
  })
  const partOf = (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target
    if (!found) return null
    return zip.read(found.startsWith('/') ? found.slice(1) : folder + found)
  }
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheets,
    sharedStrings: strings ? readSharedStrings(strings, file) : [],
    dateStyles: styles ? readDateStyles(styles, file) : [],
    from1904,
  }
}

function mainPart(zip: Zip, file: string): string {
  const relations = relationsOf(zip, '_rels/.rels', file)
  const main = [...relations.values()].find((relation) => relation.type.endsWith('/officeDocument'))
  return main?.target.replace(/^\//, '') ?? 'xl/workbook.xml'
}

function relationsOf(zip: Zip, path: string, file: string): Map<string, { type: string; target: string }> {
  const relations = new Map<string, { type: string; target: string }>()
  const xml = zip.read(path)
  if (!xml) return relations
  parseXml(xml, file, {
    open({ name, attributes }) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return
      relations.set(attributes.Id ?? '', { type: attributes.Type ?? '', target: attributes.Target ?? '' })
    },
  })
  return relations
}

function readSharedStrings(xml: string, file: string): string[] {
  const strings: string[] = []
  let current = ''
  parseXml(xml, file, {
    open({ name }) {
      if (name === 'si') current = ''
    },
    close(name, text, path) {
      // Phonetic readings (rPh) stand beside the text and are none of it.
      if (name === 't' && !path.includes('rPh')) current += withoutEscapes(text)
      if (name === 'si') strings.push(current)
    },
  })
  return strings
}

/** `_x000D_` as the letter that it stands for (ECMA-376, ST_Xstring); `_x005F_` is the low line of one that is none. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_found, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16))
    // What is neither a letter nor a line break says nothing to anybody.
    return /[\t\n\r]|[^\p{C}]/u.test(letter) ? letter : ''
  })
}

/** The built-in number formats that show dates and times. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

function readDateStyles(xml: string, file: string): boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  parseXml(xml, file, {
    open({ name, attributes }, path) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name !== 'xf' || !path.includes('cellXfs')) return
      const id = Number(attributes.numFmtId ?? 0)
      const code = (formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
      styles.push(builtInDates.has(id) || /[yd]|h+:|m{3,}/i.test(code))
    },
  })
  return styles
}
