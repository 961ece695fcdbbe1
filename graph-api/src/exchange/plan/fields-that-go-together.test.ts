import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import { markOf } from './entities.ts'
import type { KnownNode } from './known.ts'
import type { CreatedKind } from './model.ts'

async function planned(text: string, known: Partial<KnownNode> & { kind: CreatedKind; name: string }) {
  const thing = { id: 'x_1', otherNames: [], values: {}, placeIds: [], placeName: null, keys: [], marks: {}, ...known }
  const network = { things: [thing], links: new Set<string>() }
  const files = [{ name: 'rader.csv', bytes: Buffer.from(text) }]
  const input = { importId: 'i', files, mapping: null, decisions: [], known: network, today: '2026-12-01' }
  const { plan } = await prepareImport(input)
  return [plan.things.map(({ input: written }) => written), plan.problems.map(({ code, value }) => [code, value])]
}

it('a new latitude is sent with the longitude that stays', async () => {
  const text = 'Organisation;Typ;Latitud;Longitud\nKlang;Företag;63,5;20,1'
  const values = { kind: 'company', latitude: 63.4, longitude: 20.1 }
  const marks = { latitude: markOf(63.4) }
  const klang = { kind: 'organisation', name: 'Klang', values, marks } as const
  expect(await planned(text, klang)).toEqual([[{ latitude: 63.5, longitude: 20.1 }], []])
})

it('an end before the start that is there is left out and named, and the rest is taken', async () => {
  const values = { title: 'Loopen', startsOn: '2026-06-01', description: null }
  const text = 'Projekt;Slutdatum;Beskrivning\nLoopen;2026-01-31;Vi lånar ut'
  expect(await planned(text, { kind: 'initiative', name: 'Loopen', values })).toEqual([
    [{ language: 'sv', summary: 'Vi lånar ut' }],
    [['end_before_start', '2026-01-31']],
  ])
})

it('each date of a meeting that comes again ends as long after it as the first does', async () => {
  const calendar = [
    'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x\nBEGIN:VEVENT\nUID:a\nSUMMARY:Läger\nDTSTART;VALUE=DATE:20270501',
    'DTEND;VALUE=DATE:20270503\nRRULE:FREQ=MONTHLY;COUNT=3\nEND:VEVENT\nEND:VCALENDAR\n',
  ].join('\n')
  const files = [{ name: 'a.ics', bytes: Buffer.from(calendar.replaceAll('\n', '\r\n')) }]
  const given = {
    importId: 'i',
    files,
    decisions: [],
    known: { things: [], links: new Set<string>() },
    today: '2026-12-01',
  }
  const { mapping } = await prepareImport({ ...given, mapping: null })
  const tables = mapping.tables.map((table) => ({ ...table, recurring: 'each' as const }))
  const { plan } = await prepareImport({ ...given, mapping: { ...mapping, tables } })
  expect(plan.things.map(({ input }) => [input.startsOn, input.endsOn])).toEqual([
    ['2027-05-01', '2027-05-02'],
    ['2027-06-01', '2027-06-02'],
    ['2027-07-01', '2027-07-02'],
  ])
})
