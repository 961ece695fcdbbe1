import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import type { ReportBlock, ReportTable, ReportText } from './write-report.ts'

const { resolve } = createRequire(import.meta.url)
const fonts = {
  body: resolve('@expo-google-fonts/schibsted-grotesk/400Regular/SchibstedGrotesk_400Regular.ttf'),
  strong: resolve('@expo-google-fonts/schibsted-grotesk/600SemiBold/SchibstedGrotesk_600SemiBold.ttf'),
}

/** In points: A4 with margins, and what must have room below a heading for it to stand there. */
const margin = 52
const roomBelowHeading = 110
const sizes = { H1: 22, H2: 14, H3: 11, body: 10.5, small: 9, narrow: 8, narrowHead: 7 }
const ink = '#1b1f1d'
const quiet = '#55605b'
const hairline = '#b9c2bd'
/** So many columns still fit at the size of the running text. */
const columnsAtFullSize = 4

/** What the library knows and its types do not yet. */
type Table = PDFKit.Mixins.TableOptionsWithData & { structParent: PDFKit.PDFStructureElement }
type Cell = PDFKit.Mixins.CellOptions & { scope?: 'Row' | 'Column' }

interface Setting {
  readonly document: PDFKit.PDFDocument
  /** What the whole text hangs under in the tree that is read aloud. */
  readonly root: PDFKit.PDFStructureElement
  readonly font: Font
}

/**
 * Sets a report as an A4 PDF in the form of PDF/UA-1 (ISO 14289-1): every heading, paragraph and table is tagged, its language and
 * title are told, and its fonts are part of it.
 */
export async function renderReportPdf(report: ReportText): Promise<Buffer> {
  // Read when they are needed: few ask for a report.
  const [{ default: Document }, { openSync }] = await Promise.all([import('pdfkit'), import('fontkit')])
  const document = new Document({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: report.language === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: fonts.body,
    info: { Title: report.title, Creator: 'Mellanrum', Producer: 'PDFKit' },
    ...({ subset: 'PDF/UA' } as object),
  })
  document.registerFont('body', fonts.body).registerFont('strong', fonts.strong)
  escapeMetadata(document, report.title)
  const root = document.struct('Document')
  document.addStructure(root)
  const setting: Setting = { document, root, font: openSync(fonts.body) as Font }
  setHeading(setting, 'H1', report.title)
  setParagraph(setting, report.lead)
  for (const { title, blocks } of report.sections) {
    setHeading(setting, 'H2', title)
    document.outline.addItem(title)
    for (const block of blocks) setBlock(setting, block)
  }
  root.end()
  setFooters(document, report.title)
  leaveOutCharacterSets(document)
  document.end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The library writes the title into the metadata's XML as it is, after it has written it where it need not be escaped. */
function escapeMetadata(document: PDFKit.PDFDocument, title: string): void {
  const end = document.endMetadata.bind(document)
  document.endMetadata = () => {
    document.info.Title = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    end()
  }
}

/**
 * The library lists which characters of a font are used where the standard's part is the number 1, which PDF/A-1 asks for and PDF/UA
 * does not, and leaves one out, which PDF/UA forbids (7.21.4.2). The metadata takes the part as text just as well.
 */
function leaveOutCharacterSets(document: PDFKit.PDFDocument): void {
  Object.assign(document, { subset: '1' })
}

/** What the font has no sign for would be an empty box that nobody can read, nor a program read aloud. */
function withKnownSigns(font: Font, text: string): string {
  return [...text.normalize('NFC').replace(/\s/gu, (space) => (space === '\u00a0' ? space : ' '))]
    .map((sign) => (font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : '?'))
    .join('')
}

function setBlock(setting: Setting, block: ReportBlock): void {
  if ('table' in block) setTable(setting, block.table)
  else if ('heading' in block) setHeading(setting, 'H3', block.heading)
  else setParagraph(setting, block.paragraph, block.isSmall)
}

/** A heading goes to the next page rather than stand alone at the foot of one. */
function setHeading({ document, root, font }: Setting, level: 'H1' | 'H2' | 'H3', text: string): void {
  if (document.y + roomBelowHeading > document.page.maxY()) document.addPage()
  else if (level !== 'H1') document.y += level === 'H2' ? 16 : 6
  document.x = margin
  const set = () => document.font('strong').fontSize(sizes[level]).fillColor(ink).text(withKnownSigns(font, text))
  root.add(document.struct(level, {}, set))
  document.y += 4
}

function setParagraph({ document, root, font }: Setting, text: string, isSmall = false): void {
  document.x = margin
  const known = withKnownSigns(font, text)
  const set = () =>
    document
      .font('body')
      .fontSize(isSmall ? sizes.small : sizes.body)
      .fillColor(isSmall ? quiet : ink)
      .text(known, { lineGap: 2.5 })
  // Where a sign is missing on paper, what stands there is still read aloud.
  root.add(document.struct('P', known.includes('?') ? { actual: text } : {}, set))
  document.y += 6
}

function setTable({ document, root, font }: Setting, { head, rows }: ReportTable): void {
  document.x = margin
  const isNarrow = head.length > columnsAtFullSize
  document
    .font('body')
    .fontSize(isNarrow ? sizes.narrow : sizes.body)
    .fillColor(ink)
  const headFont = { src: 'strong', size: isNarrow ? sizes.narrowHead : sizes.body }
  const cellOf = (text: string, at: number, isHead: boolean): Cell => ({
    text: withKnownSigns(font, text),
    type: isHead || at === 0 ? 'TH' : 'TD',
    ...(isHead ? { scope: 'Column', font: headFont } : at === 0 ? { scope: 'Row' } : {}),
    align: { x: at === 0 ? 'left' : 'right', y: 'top' },
  })
  const table: Table = {
    structParent: root,
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: hairline,
      padding: isNarrow ? 2 : 3,
    } as PDFKit.Mixins.CellStyle,
    columnStyles: (at) => ({ width: at === 0 ? (isNarrow ? 76 : '*') : isNarrow ? '*' : 80 }),
    data: [
      head.map((text, at) => cellOf(text, at, true)),
      ...rows.map((row) => row.map((text, at) => cellOf(text, at, false))),
    ],
  }
  document.table(table)
  document.y += 6
}

/** The title and the number of each page, which belong to the paper and are not read aloud. */
function setFooters(document: PDFKit.PDFDocument, title: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    document.switchToPage(at)
    const { page } = document
    // Below the margin, where text would else begin a page.
    page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    document
      .font('body')
      .fontSize(sizes.small)
      .fillColor(quiet)
      .text(`${title} · ${at + 1} (${count})`, margin, page.height - 34, { lineBreak: false })
    document.endMarkedContent()
  }
}
