import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { renderReportPdf } from './render-report-pdf.ts'
import type { ReportText } from './write-report.ts'

const report: ReportText = {
  language: 'sv',
  title: 'Norra <klimat> & mer: året 2026',
  lead: 'Från årets början.',
  sections: [
    {
      title: 'Kontakter',
      blocks: [
        { paragraph: 'Ubmejen tjïelte, Жёлтый и Sábme.' },
        { heading: 'Sedan förra året' },
        {
          table: { head: ['Siffra', 'Antal'], rows: Array.from({ length: 80 }, (_, at) => [`Rad ${at}`, String(at)]) },
        },
      ],
    },
  ],
}

/** The file as text, with its packed parts unpacked. */
function read(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const unpacked = [...text.matchAll(/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    },
  )
  return [text, ...unpacked].join('\n')
}

describe('a report that is set', async () => {
  const pdf = await renderReportPdf(report)
  const text = read(pdf)
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0

  it('says that it is PDF/UA, in which language it is, and what it is called', () => {
    expect(text).toMatch(/^%PDF-1\.7/)
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('/Lang (sv-SE)')
    expect(text).toContain('/DisplayDocTitle true')
    // The metadata is UTF-8, and XML whatever the partnership is called.
    expect(pdf.toString('utf8')).toContain('>Norra &lt;klimat&gt; &amp; mer: året 2026</rdf:li>')
  })

  it('tags headings, paragraphs and tables, whose headings say which cells they are of', () => {
    expect([times(/\/S \/H1\b/g), times(/\/S \/H2\b/g), times(/\/S \/H3\b/g)]).toEqual([1, 1, 1])
    expect(times(/\/S \/TR\b/g)).toBe(81)
    expect([times(/\/S \/TH\b/g), times(/\/S \/TD\b/g)]).toEqual([82, 80])
    expect([times(/\/Scope \/Column\b/g), times(/\/Scope \/Row\b/g)]).toEqual([2, 80])
  })

  it('goes on over pages, with its fonts in the file and page numbers that are not read aloud', () => {
    const pages = times(/\/Type \/Page\b(?!s)/g)
    expect(pages).toBeGreaterThan(1)
    expect(times(/\/Artifact <</g)).toBe(pages)
    expect(times(/\/FontFile2\b/g)).toBe(2)
    expect(text).not.toContain('/BaseFont /Helvetica')
  })

  it('reads aloud what the font has no signs for', () => {
    // Text strings of other alphabets are UTF-16 with a mark before them.
    const asStored = Buffer.from('\ufeffЖёлтый', 'utf16le').swap16().subarray(2)
    expect(pdf.includes(asStored)).toBe(true)
  })
})
