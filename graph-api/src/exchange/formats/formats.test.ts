import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { readJsonLd } from '../read/read-rdf.ts'
import type { ExportNetwork, ExportThing } from '../read-network.ts'
import { writeCsv } from './csv.ts'
import { writeIcalendar } from './icalendar.ts'
import { writeJsonLd } from './json-ld.ts'
import { writeCytoscape, writeGexf, writeGraphml, writeKumu } from './networks.ts'
import { tableOf } from './tables.ts'
import { writeXlsx } from './xlsx.ts'

const thing = (id: string, label: string, name: string, more: Record<string, unknown> = {}): ExportThing => ({
  id,
  label,
  name,
  properties: { id, ...more },
})

const organisation = thing('org_01', 'Organisation', '=1+1; "Åkeri" & <b>', {
  name: '=1+1; "Åkeri" & <b>',
  kind: 'company',
  shortNames: ['Å', 'Ä'],
  description: 'Två\nrader',
})
const theme = thing('thm_01', 'Theme', 'Resor', { labelSv: 'Resor', labelEn: 'Travel', synonymsSv: [], synonymsEn: [] })
const initiative = thing('ini_01', 'Initiative', 'Cykla', { title: 'Cykla', summary: 'Text', startsOn: '2024-02-01' })
const gathering = thing('gat_01', 'Gathering', 'Möte, dag 1', {
  title: 'Möte, dag 1',
  startsAt: '2024-07-01T13:00',
  endsAt: '2024-07-02T15:00',
})
const things = [organisation, theme, initiative, gathering]
const network: ExportNetwork = {
  things,
  links: [
    { type: 'LEADS', from: 'org_01', to: 'ini_01', properties: { since: '2024-02-01', source: 'import' } },
    { type: 'ABOUT', from: 'ini_01', to: 'thm_01', properties: {} },
  ],
  byId: new Map(things.map((one) => [one.id, one])),
  today: '2026-06-15',
}

const back = (text: string | Buffer, name = 'fil') => readFile({ name, bytes: new Uint8Array(Buffer.from(text)) })

/** The day of the export, one before it and one after it. */
const days = ['2026-06-15', '2026-06-14', '2026-06-16'] as const

describe('an export', () => {
  it.each([
    ['organisations', 'Organisation', 'endedOn'],
    ['needs', 'Need', 'closedOn'],
    ['offers', 'Offer', 'closedOn'],
    ['themes', 'Theme', 'endedOn'],
  ])('as a table of %s leaves out what is over, and keeps what will be', (table, label, property) => {
    const things = [thing('open', label, '', {}), ...days.map((day) => thing(day, label, '', { [property]: day }))]
    const { rows = [] } = tableOf({ ...network, things }, table) ?? {}
    expect(rows.map(([id]) => id)).toEqual(['open', '2026-06-16'])
    expect(
      tableOf({ ...network, byId: new Map([['2026-06-14', things[2] as ExportThing]]) }, table, ['2026-06-14'])?.rows,
    ).toHaveLength(1)
  })

  it('as a table names what a thing is joined to while that lasts, and no need that is closed', () => {
    const needs = ['open', ...days].map((day) =>
      thing(day, 'Need', `behov ${day}`, day === 'open' ? {} : { closedOn: day }),
    )
    const places = ['open', ...days].map((day) => thing(`ort ${day}`, 'Place', `ort ${day}`, {}))
    const all = [organisation, ...needs, ...places]
    const links = [
      ...needs.map(({ id }) => ({ type: 'SEEKS', from: 'org_01', to: id, properties: {} })),
      ...places.map(({ id }) => ({
        ...{ type: 'LOCATED_IN', from: 'org_01', to: id },
        properties: id === 'ort open' ? {} : { until: id.slice(4) },
      })),
    ]
    const joined = { ...network, things: all, links, byId: new Map(all.map((one) => [one.id, one])) }
    const { heading = [], rows = [] } = tableOf(joined, 'organisations') ?? {}
    expect(rows[0]?.[heading.indexOf('behov')]).toBe('behov open|behov 2026-06-16')
    expect(rows[0]?.[heading.indexOf('ort')]).toBe('ort open|ort 2026-06-16')
  })

  it('as a calendar has what is called off later', () => {
    const things = days.map((day) => thing(day, 'Gathering', `Träff ${day}`, { startsOn: '2026-07-01', endedOn: day }))
    const text = writeIcalendar({ ...network, things }, 'Europe/Stockholm')
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Träff 2026-06-16'])
  })

  it('as CSV opens in a Swedish Excel, runs no formula, and reads back as it was', async () => {
    const table = tableOf(network, 'organisations')
    const csv = writeCsv(table ?? { name: '', heading: [], rows: [] })
    expect(csv.startsWith('\uFEFFid;namn;')).toBe(true)
    expect(csv).toContain(`"'=1+1; ""Åkeri"" & <b>"`)
    const read = await back(csv)
    expect(read.tables[0]?.rows[0]?.cells[1]).toEqual(['=1+1; "Åkeri" & <b>'])
    expect(read.tables[0]?.rows[0]?.cells[3]).toEqual(['Två\nrader'])
  })

  it('as a workbook reads back with its sheets', async () => {
    const tables = ['organisations', 'links'].flatMap((name) => tableOf(network, name) ?? [])
    const read = await back(writeXlsx(tables))
    expect(read.format).toBe('xlsx')
    expect(read.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['organisations', 1],
      ['links', 2],
    ])
    expect(read.tables[0]?.rows[0]?.cells[1]).toEqual(['=1+1; "Åkeri" & <b>'])
  })

  it.each([
    ['kumu', writeKumu],
    ['gexf', writeGexf],
    ['graphml', writeGraphml],
    ['cytoscape', writeCytoscape],
  ] as const)('as %s reads back with all things and links', async (format, write) => {
    const read = await back(write(network))
    expect(read.format).toBe(format)
    expect(read.tables.map(({ rows }) => rows.length)).toEqual([4, 2])
    expect(JSON.stringify(read.tables)).toContain('=1+1; \\"Åkeri\\" & <b>')
  })

  it('as JSON-LD is valid in a second parser, without fetching anything', async () => {
    const text = writeJsonLd(network)
    expect((await back(text)).format).toBe('json-ld')
    // As somebody else's, without the records that are ours.
    const read = await readJsonLd(JSON.parse(text), 'fil')
    expect(read.notes).toEqual([])
    expect(read.tables.map(({ name, hint }) => [name, hint])).toContainEqual(['Concept', 'theme'])
  })

  it('as a calendar has its times in UTC and reads back in local time', async () => {
    const text = writeIcalendar(network, 'Europe/Stockholm')
    expect(text).toContain('DTSTART:20240701T110000Z')
    expect(text).toContain('SUMMARY:Möte\\, dag 1')
    const read = await back(text)
    const columns = read.tables[0]?.columns.map(({ name }) => name) ?? []
    const cell = (name: string) => read.tables[0]?.rows[0]?.cells[columns.indexOf(name)]?.[0]
    expect([cell('dtstart'), cell('dtend'), cell('summary')]).toEqual([
      '2024-07-01T13:00',
      '2024-07-02T15:00',
      'Möte, dag 1',
    ])
  })

  it('as a calendar goes by the clocks of the partnership, there and back', async () => {
    const text = writeIcalendar(network, 'Europe/Helsinki')
    expect(text).toContain('DTSTART:20240701T100000Z')
    const bytes = new Uint8Array(Buffer.from(text))
    const read = await readFile({ name: 'fil', bytes, timeZone: 'Europe/Helsinki' })
    expect(read.tables[0]?.rows[0]?.cells.flat()).toContain('2024-07-01T13:00')
  })

  it('as a calendar keeps the last of several whole days', async () => {
    const properties = { title: 'Läger', startsOn: '2026-05-30', endsOn: '2026-06-01' }
    const things = [{ id: 'g', label: 'Gathering', name: 'Läger', properties }] as unknown as typeof network.things
    const text = writeIcalendar({ ...network, things }, 'Europe/Stockholm')
    expect(text).toContain('DTSTART;VALUE=DATE:20260530\r\nDTEND;VALUE=DATE:20260602\r\n')
    const read = await back(text)
    expect(read.tables[0]?.rows[0]?.cells.flat()).toEqual(expect.arrayContaining(['2026-05-30', '2026-06-01']))
  })
})
