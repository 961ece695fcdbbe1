import { storeZip } from './zip.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const formats = 'http://schemas.openxmlformats.org'
const main = `${formats}/spreadsheetml/2006/main`
const office = `${formats}/officeDocument/2006/relationships`
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Text as XML holds it, without what XML has no sign for. */
const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')

const cell = (value: string | number): string =>
  typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`

const sheetXml = ({ rows }: Sheet): string =>
  `${head}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="70" customWidth="1"/></cols><sheetData>${rows
    .map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join('')}</row>`)
    .join('')}</sheetData></worksheet>`

const relations = (list: readonly string[]): string =>
  `${head}<Relationships xmlns="${formats}/package/2006/relationships">${list.join('')}</Relationships>`

/** A workbook (ECMA-376) of the figures: numbers as numbers, texts as texts, so that none is run as a formula. */
export const toXlsx = (sheets: readonly Sheet[]): Blob => {
  const numbered = sheets.map((sheet, at) => ({ sheet, id: at + 1 }))
  const parts = numbered.map(
    ({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  )
  const listed = numbered.map(
    ({ sheet, id }) => `<sheet name="${xmlText(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`,
  )
  const files = [
    {
      name: '[Content_Types].xml',
      text: `${head}<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${parts.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: relations([`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`]),
    },
    {
      name: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(
        numbered.map(
          ({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
        ),
      ),
    },
    ...numbered.map(({ sheet, id }) => ({ name: `xl/worksheets/sheet${id}.xml`, text: sheetXml(sheet) })),
  ]
  return new Blob([storeZip(files)], { type: `${spreadsheet}.sheet` })
}
