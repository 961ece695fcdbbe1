import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'
import { firstImport } from './testing/first-import.ts'

async function read(files: Record<string, string>) {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const { mapping, plan } = await prepareImport({ ...firstImport, files: given })
  const labels = new Map(plan.things.map(({ id, label }) => [id, label]))
  return {
    rows: mapping.tables.map(({ rows }) => rows),
    targets: mapping.tables.map(({ columns }) => columns.map(({ target }) => target)),
    made: plan.things.map(({ kind, label }) => `${kind} ${label}`),
    links: plan.links.map(({ type, from, to }) => `${labels.get(from)} ${type} ${labels.get(to)}`),
    problems: plan.problems.map(({ code }) => code),
  }
}

const names = ['Norrby kommun', 'Åkeriet AB', 'Verkstaden']

it('makes a connection of each mark of a matrix, once where both halves say it, and keeps whoever has none', async () => {
  const text = `;${names.join(';')};Ensam\nNorrby kommun;0;1;0;0\nÅkeriet AB;1;0;2;0\nVerkstaden;0;2;0;\nEnsam;0;0;;0\n`
  const { rows, made } = await read({ 'a.csv': text })
  expect(rows).toEqual(['organisation', 'link'])
  expect(made).toEqual([
    ...[...names, 'Ensam'].map((name) => `organisation ${name}`),
    'collaboration Norrby kommun – Åkeriet AB',
    'collaboration Åkeriet AB – Verkstaden',
  ])
})

it('reads the networks of Pajek and UCINET', async () => {
  const pajek = '*Vertices 3\n1 "Norrby kommun" 0.1 0.2\n2 "Åkeriet AB"\n3 "Verkstaden"\n*Arcs\n1 2 1\n*Edges\n2 3 2\n'
  const matrix = `DL N = 3 FORMAT = FULLMATRIX\nLABELS:\n"${names.join('","')}"\nDATA:\n0 1 0\n1 0 1\n0 1 0\n`
  const edges =
    'dl n=3 format=edgelist1\nlabels embedded\ndata:\n"Norrby kommun" "Åkeriet AB"\n"Åkeriet AB" Verkstaden 2\n'
  const found = [
    ...names.map((name) => `organisation ${name}`),
    'collaboration Norrby kommun – Åkeriet AB',
    'collaboration Åkeriet AB – Verkstaden',
  ]
  for (const text of [pajek, matrix, edges]) expect((await read({ 'a.net': text })).made).toEqual(found)
})

it('lets organisations take part in what weights stand below, where the table says that those are initiatives', async () => {
  const text = 'Organisation;Solpark;Torget;Matlyftet\nNorrby kommun;3;0;1\nVerkstaden;0;2;0\n'
  const { rows, links } = await read({ 'initiativ.csv': text })
  expect(rows).toEqual(['organisation'])
  expect(links).toEqual([
    'Norrby kommun TAKES_PART_IN Solpark',
    'Norrby kommun TAKES_PART_IN Matlyftet',
    'Verkstaden TAKES_PART_IN Torget',
  ])
})

it('takes crosses for initiatives where another table describes what they are called, else for text', async () => {
  const crossed = 'Organisation;Solpark;Torget;Matlyftet\nNorrby kommun;x;;x\nVerkstaden;;x;\n'
  const described = 'Projekt;Startdatum\nSolpark;2026\nTorget;2026\nMatlyftet;2027\n'
  expect((await read({ 'a.csv': crossed })).targets).toEqual([['name', 'text', 'text', 'text']])
  const both = await read({ 'a.csv': crossed, 'b.csv': described })
  expect(both.targets[0]).toEqual(['name', 'initiatives', 'initiatives', 'initiatives'])
})

it('takes no answers of yes and no for crosses, and no counts for weights', async () => {
  const text = 'Organisation;Nyhetsbrev;Avtal;Betalt;Anställda\nNorrby kommun;Ja;Nej;Ja;12\nVerkstaden;Nej;Ja;Ja;0\n'
  expect((await read({ 'a.csv': text })).targets).toEqual([['name', null, null, null, null]])
})

it('reads letters for roles in a matrix of initiatives, and leaves its legend out', async () => {
  const text = 'Projekt;Norrby kommun;Volvo Norrby;Högskolan i Norrby\nVätgas;P;L;\nBiokol;L;;P\n'
  const { links } = await read({ 'a.csv': text })
  expect(links).toEqual([
    'Norrby kommun TAKES_PART_IN Vätgas',
    'Volvo Norrby LEADS Vätgas',
    'Norrby kommun LEADS Biokol',
    'Högskolan i Norrby TAKES_PART_IN Biokol',
  ])
})

it('takes grades for no roles, whatever letters they are written with', async () => {
  const partners = 'Partner;Projektvana;Kapacitet;Vilja\nNorrby kommun;L;M;\nVerkstaden;S;;M\nByalaget;;S;L\n'
  expect((await read({ 'projektpartner.csv': partners })).targets).toEqual([['name', null, null, null]])
  const projects = 'Projekt;Nytta för kommunen;Kostnad;Risk\nVätgas;L;M;\nBiokol;S;;M\nSolpark;;S;L\n'
  expect((await read({ 'a.csv': projects })).links).toEqual([])
  const actions = 'Åtgärd;Nytta;Kostnad\nByt lampor;A;C\nIsolera vindar;C;A\n'
  const { rows, made } = await read({ 'a.csv': actions })
  expect(rows).toEqual(['initiative'])
  expect(made).toEqual(['initiative Byt lampor', 'initiative Isolera vindar'])
})

it('takes letters for roles where a legend says so or another table describes what is above them', async () => {
  const text = 'Organisation;Solpark;Torget;Matlyftet\nNorrby kommun;L;;D\nVerkstaden;;L;\n'
  expect((await read({ 'initiativ.csv': text })).links).toEqual([])
  const legend = 'L = leder, D = deltar;;;\n'
  const links = ['Norrby kommun LEADS Solpark', 'Norrby kommun TAKES_PART_IN Matlyftet', 'Verkstaden LEADS Torget']
  expect((await read({ 'initiativ.csv': text + legend })).links).toEqual(links)
  const described = 'Projekt;Startdatum\nSolpark;2026\nTorget;2026\nMatlyftet;2027\n'
  expect((await read({ 'a.csv': text, 'b.csv': described })).links).toEqual(links)
})

it('reads who is responsible and consulted for what, where whoever is only informed takes no part', async () => {
  const text =
    'Aktivitet;Norrby kommun;Åkeriet AB;Länsstyrelsen\nLaddplan;A;R;I\nÅterbruk;I;A;C\nR = utför, A = ansvarar, C = rådfrågas, I = informeras;;;\n'
  const { rows, links } = await read({ 'ansvar.csv': text })
  expect(rows).toEqual(['initiative'])
  expect(links).toEqual([
    'Norrby kommun LEADS Laddplan',
    'Åkeriet AB TAKES_PART_IN Laddplan',
    'Åkeriet AB LEADS Återbruk',
    'Länsstyrelsen TAKES_PART_IN Återbruk',
  ])
})

it('joins the lists of a board by their ids, and leaves lists of words out', async () => {
  const board = {
    name: 'Plan',
    lists: [
      { id: 'l1', name: 'Idéer' },
      { id: 'l2', name: 'Klart' },
    ],
    members: [{ id: 'm1', fullName: 'Karin Ek' }],
    cards: [
      { id: 'c1', name: 'Cykelpool', idList: 'l1', idMembers: ['m1'], labels: [], due: '2026-05-01' },
      { id: 'c2', name: 'Klimatvecka', idList: 'l2', idMembers: [], labels: [], due: null },
    ],
    actions: [{ id: 'a1', type: 'createCard', date: '2026-01-01' }],
  }
  const { rows, made, links } = await read({ 'board.json': JSON.stringify(board) })
  expect(rows).toEqual([null, 'person', 'initiative', null])
  expect(made).toEqual(['person Karin Ek', 'initiative Cykelpool', 'initiative Klimatvecka'])
  expect(links).toEqual(['Karin Ek CONTACT_FOR Cykelpool'])
})

it('reads the features of GeoJSON as what they describe', async () => {
  const feature = {
    type: 'Feature',
    properties: { Namn: 'Parken', Typ: 'Kommunalt bolag', Webb: 'https://p.example' },
    geometry: { type: 'Point', coordinates: [12.02, 57.73] },
  }
  const { rows, targets } = await read({
    'a.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [feature, { ...feature, properties: { ...feature.properties, Namn: 'Köket', Typ: 'Förening' } }],
    }),
  })
  expect(rows).toEqual(['organisation'])
  expect(targets[0]).toEqual(['name', 'kind', 'website', 'latitude', 'longitude'])
})

it('takes two ends that are called alike for what the row says that joins them', async () => {
  const text =
    'Aktör 1;Typ av samverkan;Aktör 2\nNorrby kommun;Samarbetar med;Klimatsamverkan Norr\nNorrby kommun;Deltar i;Fossilfritt 2030\nEmma Lund;Arbetar på;Norrby kommun\n'
  const { made, links } = await read({ 'a.csv': text })
  expect(made).toContain('initiative Fossilfritt 2030')
  expect(made).toContain('collaboration Norrby kommun – Klimatsamverkan Norr')
  expect(links).toContain('Emma Lund WORKS_AT Norrby kommun')
})
