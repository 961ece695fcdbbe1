import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'

async function planned(given: Readonly<Record<string, string>>) {
  const files = Object.entries(given).map(([name, text]) => ({ name, bytes: new Uint8Array(Buffer.from(text)) }))
  const known = { things: [], links: new Set<string>() }
  const { plan } = await prepareImport({
    importId: 'i',
    files,
    mapping: null,
    decisions: [],
    known,
    today: '2026-11-29',
  })
  return {
    things: plan.things.map(({ kind, label }) => `${kind} ${label}`),
    types: plan.links.map(({ type }) => type),
    rows: plan.rows.map(({ row, outcome, reason }) => [row, outcome, reason]),
  }
}

it('connections alone bring the organisations that they join, once each', async () => {
  const text = 'Från;Till;Typ\nBergs Åkeri AB;Granlunda kommun;samarbetar\nBergs Åkeri AB;Klubben;avtal'
  const { things, rows } = await planned({ 'kanter.csv': text })
  expect(things).toEqual([
    'organisation Bergs Åkeri AB',
    'organisation Granlunda kommun',
    'organisation Klubben',
    'collaboration Bergs Åkeri AB – Granlunda kommun',
    'collaboration Bergs Åkeri AB – Klubben',
  ])
  expect(rows.map(([, outcome]) => outcome)).toEqual(['new', 'new'])
})

it('what a connection means, or its heading, tells what its ends are', async () => {
  const leads = await planned({ 'a.csv': 'Från;Till;Relation\nBergs Åkeri AB;Bron;leder' })
  expect([leads.things, leads.types]).toEqual([['organisation Bergs Åkeri AB', 'initiative Bron'], ['LEADS']])
  const works = await planned({ 'b.csv': 'Från;Till;Relation\nÅsa Prov;Bergs Åkeri AB;arbetar på' })
  expect([works.things, works.types]).toEqual([['person Åsa Prov', 'organisation Bergs Åkeri AB'], ['WORKS_AT']])
})

it('one that is turned, whose ends are people or ids, or that comes with a table of what it joins, makes nothing up', async () => {
  const refused = [[2, 'refused', 'dangling']]
  expect((await planned({ 'a.csv': 'Från;Till;Relation\nBron;Bergs Åkeri AB;leds av' })).rows).toEqual(refused)
  expect((await planned({ 'b.csv': 'Från;Till;Relation\nÅsa Prov;Bo Test;samarbetar' })).rows).toEqual(refused)
  expect((await planned({ 'c.csv': 'Från;Till;Relation\nnod_1;nod_2;samarbetar' })).things).toEqual([])
  const two = await planned({
    'noder.csv': 'Namn;Organisationstyp\nBergs Åkeri AB;Företag\nKlubben;Förening',
    'kanter.csv': 'Från;Till\nBergs Åkeri AB;Klubbn',
  })
  expect(two.rows).toContainEqual([2, 'refused', 'dangling'])
})
