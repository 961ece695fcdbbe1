import { writeCsv } from '@mellanrum/graph-api/exchange/formats/csv'
import { writeIcalendar } from '@mellanrum/graph-api/exchange/formats/icalendar'
import { writeJsonLd } from '@mellanrum/graph-api/exchange/formats/json-ld'
import { writeJsonLines } from '@mellanrum/graph-api/exchange/formats/json-lines'
import { writeCytoscape, writeGexf, writeGraphml, writeKumu } from '@mellanrum/graph-api/exchange/formats/networks'
import { tableNames, tableOf } from '@mellanrum/graph-api/exchange/formats/tables'
import { writeXlsx } from '@mellanrum/graph-api/exchange/formats/xlsx'
import { type KnownNetwork, linkKey } from '@mellanrum/graph-api/exchange/plan/known'
import type { CreatedKind } from '@mellanrum/graph-api/exchange/plan/model'
import { prepareImport } from '@mellanrum/graph-api/exchange/prepare-import'
import type { ExportNetwork } from '@mellanrum/graph-api/exchange/read-network'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomNetwork } from './random-network.ts'
import { sampleLinks, sampleThings } from './sample-network.ts'

/** Before anything of the sample ends. */
const today = '2024-06-15'
const nothing: KnownNetwork = { things: [], links: new Set<string>() }

/** What an import of files would write into a network, an empty one where none is given. */
const planned = async (files: Readonly<Record<string, string | Buffer>>, network = nothing) => {
  const given = Object.entries(files).map(([name, body]) => ({
    name,
    bytes: new Uint8Array(Buffer.from(body as string)),
  }))
  const known = { known: network, ownKnown: { things: [], links: [] } }
  const today = '2026-11-27'
  return (await prepareImport({ importId: 'x', files: given, mapping: null, decisions: [], ...known, today })).plan
}

type Restored = Awaited<ReturnType<typeof planned>>['restored']

/** Things and links with all that is stored of them, in an order of their own; an empty list says as much as none. */
const whole = ({ things, links }: Restored) => ({
  things: things.map(({ label, properties }) => `${label} ${written(properties)}`).sort(),
  links: links.map(({ type, from, to, properties }) => `${type} ${from} ${to} ${written(properties)}`).sort(),
})
const written = (properties: Readonly<Record<string, unknown>>) =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const writers = {
  kumu: writeKumu,
  gexf: writeGexf,
  graphml: writeGraphml,
  cytoscape: writeCytoscape,
  'json-ld': writeJsonLd,
}

describe('a network', () => {
  it.each(Object.keys(writers) as (keyof typeof writers)[])('survives there and back as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(randomNetwork, async ({ things, links }) => {
        const all = things.map(({ label, properties }) => {
          const { name, title, labelSv, text } = properties as Record<string, string | undefined>
          return { id: String(properties.id), label, name: name ?? title ?? labelSv ?? text ?? '', properties }
        })
        const network: ExportNetwork = { things: all, links, byId: new Map(all.map((one) => [one.id, one])), today }
        const there = await planned({ there: writers[format](network) })
        expect(there.problems).toEqual([])
        expect(whole(there.restored)).toEqual(whole((await planned({ own: writeJsonLines(network) })).restored))
        expect(there.restored.things.length).toBe(things.length)
      }),
      { numRuns: 30 },
    )
  })
})

const sample: ExportNetwork = {
  things: sampleThings,
  links: sampleLinks,
  byId: new Map(sampleThings.map((one) => [one.id, one])),
  today,
}
const tables = tableNames.flatMap((name) => tableOf(sample, name) ?? [])

describe('what tables carry', () => {
  it.each([
    ['CSV', Object.fromEntries(tables.map((table) => [`${table.name}.csv`, writeCsv(table)]))],
    ['XLSX', { 'bok.xlsx': writeXlsx(tables) }],
  ])('survives there and back as %s: each property, each link, with its time and role', async (_format, files) => {
    const { things, links, rows, problems } = await planned(files)
    const before = new Map(things.map(({ id, label }) => [id, label]))
    const holder = (input: Readonly<Record<string, unknown>>) =>
      before.get(String(input.organisationId ?? input.personId))
    expect(rows.filter(({ outcome }) => outcome === 'refused' || outcome === 'doubtful')).toEqual([])
    expect(problems).toEqual([])
    const held = new Map(sampleLinks.map(({ type, from, to }) => [`${type} ${to}`, sample.byId.get(from)?.name]))
    const expected = sampleThings.map(({ id, name, properties: { id: _id, ...own } }) => {
      const of = held.get(`SEEKS ${id}`) ?? held.get(`MAKES_OFFER ${id}`)
      return `${name} ${of ?? ''} ${written(own)}`
    })
    const found = things.map(({ label, input }) => {
      const { organisationId: _organisation, personId: _person, ...own } = input
      return `${label} ${holder(input) ?? ''} ${written(own)}`
    })
    expect(found.sort()).toEqual(expected.sort())
    const name = (id: string) => sample.byId.get(id)?.name
    const joined = sampleLinks
      .filter(({ type }) => type !== 'SEEKS' && type !== 'MAKES_OFFER')
      .map(({ type, from, to, properties: { role = null, since = null, until = null } }) =>
        JSON.stringify([type, name(from), name(to), role, since, until]),
      )
    const again = links.map(({ type, from, to, role, since, until }) =>
      JSON.stringify([type, before.get(from), before.get(to), role, since, until]),
    )
    expect(again.sort()).toEqual(joined.sort())
  })
})

/** A network as an import finds it where people have written all of it. */
const foundOf = ({ things, links }: ExportNetwork): KnownNetwork => ({
  things: things.map(({ id, label, name, properties }) => {
    const at = (type: string) => links.filter((link) => link.type === type && link.from === id).map(({ to }) => to)
    const placeIds = [...at('LOCATED_IN'), ...at('ALSO_IN')]
    return {
      id,
      kind: label.toLowerCase() as CreatedKind,
      name,
      otherNames: [],
      values: { ...properties, placeId: placeIds[0] ?? null },
      placeIds,
      placeName: null,
      keys: [],
      marks: {},
    }
  }),
  links: new Set(links.map(({ type, from, to }) => linkKey(type, from, to))),
})

/** The sample with signs in all that things are called and have as lists, by which other files part values. */
const withSigns = (): ExportNetwork => {
  // With ids as ours are: by them a table is known to be of ours.
  const long = <Part>(part: Part): Part =>
    JSON.parse(
      JSON.stringify(part).replace(/"([a-z]{3})_([A-Z0-9]+)"/g, (_, kind, of) => `"${kind}_${of.padStart(26, '0')}"`),
    )
  const things = long(sampleThings).map((thing) => {
    const field = ['name', 'title', 'labelSv', 'text'].find((one) => one in thing.properties) ?? ''
    // What a contact is called is read as people write it, with what stands beside the name.
    const line = thing.label === 'Person' ? thing.name : `${thing.name}, "a|b" & c; d`
    const name = field === 'text' ? `"Vi" söker:\n- ${line}\n- e` : line
    const lists = Object.entries(thing.properties).filter(([, value]) => Array.isArray(value))
    const signed = lists.map(([key, value]) => [key, (value as string[]).map((one) => `${one}, x; "y"|z`)])
    return { ...thing, name, properties: { ...thing.properties, ...Object.fromEntries(signed), [field]: name } }
  })
  return { today, things, links: long(sampleLinks), byId: new Map(things.map((one) => [one.id, one])) }
}

async function changesNothing(files: Parameters<typeof planned>[0], network: ExportNetwork): Promise<void> {
  const { rows, things, links } = await planned(files, foundOf(network))
  expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
  expect(things.filter(({ input }) => Object.keys(input).length > 0)).toEqual([])
  expect(links).toEqual([])
}

describe('one of our files, read into the network it came from,', () => {
  const files: readonly [string, string][] = [
    ...tables.map((table): [string, string] => [`${table.name}.csv`, writeCsv(table)]),
    ['gatherings.ics', writeIcalendar(sample, 'Europe/Stockholm')],
  ]
  it.each(files)('changes nothing and asks nothing: %s', async (name, body) => {
    await changesNothing({ [name]: body }, sample)
  })

  const signed = withSigns()
  const signedTables = tableNames.flatMap((name) => tableOf(signed, name) ?? [])
  it.each([
    ...signedTables.map((table) => [`${table.name}.csv`, writeCsv(table)] as const),
    ['bok.xlsx', writeXlsx(signedTables)] as const,
  ])('changes nothing where names and texts hold the signs that part values: %s', async (name, body) => {
    await changesNothing({ [name]: body }, signed)
  })
})
