import { describe, expect, it } from 'vitest'
import { accountRows, isWhole } from './account-rows.ts'
import { collaborationKey, type KnownNetwork, type KnownNode, linkKey } from './plan/known.ts'
import type { Plan } from './plan/model.ts'
import { type GivenBytes, prepareImport } from './prepare-import.ts'

const file = (name: string, content: string): GivenBytes => ({ name, bytes: new Uint8Array(Buffer.from(content)) })

const nothing: KnownNetwork = { things: [], links: new Set() }

function planned(files: readonly GivenBytes[], today = '2026-11-27', known = nothing, importId = 'i') {
  return prepareImport({ importId, files, mapping: null, decisions: [], known, today })
}

/** The network as it is when a plan was carried out. */
function withPlanned(known: KnownNetwork, { things, links }: Plan): KnownNetwork {
  const made = things.flatMap(({ id, kind, action, input, keys, marks }): KnownNode[] => {
    if (kind === 'collaboration' || action !== 'create') return []
    const text = (name: string) => [input[name] ?? []].flat().map(String)
    const [name = '', ...otherNames] = ['name', 'title', 'labelSv', 'text', 'labelEn', 'shortNames'].flatMap(text)
    const at = links.filter(({ type, from }) => from === id && (type === 'LOCATED_IN' || type === 'ALSO_IN'))
    const placeIds = at.map(({ to }) => to)
    return [{ id, kind, name, otherNames, values: input, placeIds, placeName: null, keys, marks }]
  })
  const pairs = things.flatMap(({ kind, input }) => {
    const ids = (input.parties as { organisationId: string }[] | undefined)?.map((party) => party.organisationId)
    return kind === 'collaboration' && ids ? [collaborationKey(ids[0] ?? '', ids[1] ?? '')] : []
  })
  const joined = links.map(({ type, from, to }) => linkKey(type, from, to))
  return { things: [...known.things, ...made], links: new Set([...known.links, ...joined, ...pairs]) }
}

const event = (uid: string, title: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260501\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`

/** Of each kind a small file with rows that are good, empty, said twice, broken or dangling, and how many rows it has. */
const given: readonly [string, string, number][] = [
  [
    'csv',
    'Namn;Typ;Favoritfärg\nProvköpings kommun;Kommun;blå\n;Företag;\nProvköpings kommun;Kommun;blå\n"öppen;x;y',
    4,
  ],
  ['tsv', 'name\ttype\nProvby Energi AB\tcompany\nProvby förening\tförening', 2],
  [
    'kumu.json',
    JSON.stringify({
      elements: [
        { _id: 'a', attributes: { label: 'Provby kommun', 'element type': 'Kommun', färg: 'blå' } },
        { _id: 'b', attributes: { label: 'Provbolaget', 'element type': 'Något okänt' } },
      ],
      connections: [
        { _id: 'c', from: 'a', to: 'b', attributes: { 'connection type': 'knows' } },
        { _id: 'd', from: 'a', to: 'saknas', attributes: {} },
        { _id: 'e', from: 'a', to: 'a', attributes: {} },
      ],
    }),
    5,
  ],
  [
    'graphml',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="n">Prov A</data></node><node id="b"><data key="n">Prov B</data></node><edge source="a" target="b"/><edge source="a" target="z"/></graph></graphml>',
    4,
  ],
  [
    'gexf',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="Prov A"/><node id="b" label="Prov B"/></nodes><edges><edge id="0" source="a" target="b"/></edges></graph></gexf>',
    3,
  ],
  [
    'ttl',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:a> a skos:Concept ; skos:prefLabel "Vatten"@sv ; skos:broader <urn:b> .\n<urn:b> a skos:Concept ; skos:prefLabel "Natur"@sv .',
    2,
  ],
  [
    'ics',
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${event('1', 'Provmöte')}${event('2', '')}END:VCALENDAR\r\n`,
    2,
  ],
  [
    'json',
    JSON.stringify([
      { name: 'Provby', type: 'kommun' },
      { name: '', type: 'kommun' },
    ]),
    2,
  ],
]

describe('every row and column of a file', () => {
  it.each(given)('%s', async (kind, content, rows) => {
    const worked = await planned([file(`prov.${kind}`, content)])
    expect(worked.unreadable).toEqual([])
    const accounts = accountRows(worked)
    expect(accounts.filter((account) => !isWhole(account))).toEqual([])
    expect(accounts.reduce((sum, account) => sum + account.rows, 0)).toBe(rows)
    expect(worked.plan.rows).toHaveLength(rows)
    const silent = worked.plan.rows.filter(({ outcome, reason }) => outcome !== 'new' && reason === null)
    expect(silent).toEqual([])
  })

  it('are counted beside a file that is empty, which is named', async () => {
    const worked = await planned([file('tom.csv', ''), file('full.csv', 'Namn;Typ\nProvby kommun;Kommun')])
    expect(worked.unreadable).toMatchObject([{ file: 'tom.csv', code: 'empty' }])
    expect(worked.plan.rows).toHaveLength(1)
  })

  it('has an initiative end by the day where the partnership lives', async () => {
    const files = [file('p.csv', 'Projekt;Startdatum;Slutdatum\nProvprojektet;2026-01-01;2026-11-27')]
    const statusOn = async (today: string) => (await planned(files, today)).plan.things[0]?.input.status
    expect([await statusOn('2026-11-27'), await statusOn('2026-11-28')]).toEqual(['ongoing', 'completed'])
  })
})

describe('the same file a second time', () => {
  const changed = ({ rows }: Plan) => rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')

  it.each(given)('changes nothing: %s', async (kind, content) => {
    const files = [file(`prov.${kind}`, content)]
    const first = await planned(files)
    const again = await planned(files, undefined, withPlanned(nothing, first.plan), 'j')
    expect(changed(again.plan)).toEqual([])
    expect(again.plan.links).toEqual([])
  })

  it('asks about the same rows, also where what it brought has the rarer words of a name', async () => {
    const zamudio = (id: string) => ({ name: `Ayuntamiento de Zamudio ${id}`, id: `org_${id}`.padEnd(30, '0') })
    const there = ['Ett', 'Två'].map(zamudio).map(({ name, id }): KnownNode => {
      const empty = { otherNames: [], placeIds: [], placeName: null, keys: [], marks: {} }
      return { ...empty, id, kind: 'organisation', name, values: { name, kind: 'municipality' } }
    })
    const files = [
      file('organisationer.csv', 'id;namn;typ\na;Ayuntamiento de Zamudia Ett;kommun\nb;Zamudia Film;förening'),
      file('initiativ.csv', 'id;titel;beskrivning\nx;Provprojekt;Prov'),
      file('deltar.csv', 'organisation_id;initiative_id;roll\na;x;deltar\nb;x;deltar'),
    ]
    const known = { things: there, links: new Set<string>() }
    const first = await planned(files, undefined, known)
    const doubtful = ({ rows }: Plan) => rows.filter(({ outcome }) => outcome === 'doubtful').map(({ label }) => label)
    expect(doubtful(first.plan)).toContain('Ayuntamiento de Zamudia Ett')
    const again = await planned(files, undefined, withPlanned(known, first.plan), 'j')
    expect(doubtful(again.plan)).toEqual(doubtful(first.plan))
    expect(changed(again.plan)).toEqual([])
  })
})
