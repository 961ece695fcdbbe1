import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import type { Plan } from './model.ts'

async function planned(text: string, name = 'projekt.csv'): Promise<Plan> {
  const files = [{ name, bytes: new Uint8Array(Buffer.from(text)) }]
  const known = { things: [], links: new Set<string>() }
  return (await prepareImport({ importId: 'i', files, mapping: null, decisions: [], known, today: '2026-11-28' })).plan
}

const named = ({ things }: Plan, wanted: string) =>
  things.flatMap(({ kind, label }) => (kind === wanted ? [label] : []))
const codes = ({ problems }: Plan) => problems.map(({ code }) => code)

it.each([
  ['vakant', [], ['nobody_named']],
  ['alla', [], ['nobody_named']],
  ['Granlunda kommun/RISE', ['Granlunda kommun', 'RISE'], ['parted_names']],
  ['Granlunda kommun & Region Norr', ['Granlunda kommun', 'Region Norr'], ['parted_names']],
  ['Granlunda kommun och Region Norr', ['Granlunda kommun', 'Region Norr'], ['parted_names']],
  ['Umeå universitet m.fl.', ['Umeå universitet'], ['nobody_named']],
  ['Byn/Gården', ['Byn/Gården'], ['perhaps_several']],
  ['Mat och Miljö AB', ['Mat och Miljö AB'], []],
])('a leader called %s is %j', async (leader, organisations, said) => {
  const plan = await planned(`Projekt;Leds av\nPärlfisket;${leader}`)
  expect([named(plan, 'organisation'), codes(plan)]).toEqual([organisations, said])
})

it('a cell that is the name of a row of its own is not parted', async () => {
  const files = [
    { name: 'm.csv', bytes: Buffer.from('Organisation;Typ\nAlm kommun och Ek kommun;Förening\n') },
    { name: 'p.csv', bytes: Buffer.from('Projekt;Leds av\nPärlfisket;Alm kommun och Ek kommun\n') },
  ]
  const known = { things: [], links: new Set<string>() }
  const { plan } = await prepareImport({
    importId: 'i',
    files,
    mapping: null,
    decisions: [],
    known,
    today: '2026-11-28',
  })
  expect(named(plan, 'organisation')).toEqual(['Alm kommun och Ek kommun'])
})

it.each([
  ['Anna Ek, Bo Nord och Cia Ros', ['Anna Ek', 'Bo Nord', 'Cia Ros'], []],
  ['Granlunda kommun', [], ['organisation_as_contact']],
  ['Norrvind', [], ['organisation_as_contact']],
  ['vakant', [], ['nobody_named']],
  ['Andersson, Anna', ['Anna Andersson'], []],
])('a contact called %s is %j', async (contact, people, said) => {
  const plan = await planned(`Projekt;Leds av;Kontaktperson\nPärlfisket;Norrvind;${contact}`)
  expect([named(plan, 'person'), codes(plan)]).toEqual([people, said])
})

it('who stands beside another organisation in brackets works there', async () => {
  const plan = await planned('Projekt;Leds av;Kontaktperson\nPärlfisket;Norrvind;Anna Ek (Granlunda kommun)')
  expect(named(plan, 'organisation')).toEqual(['Norrvind', 'Granlunda kommun'])
  expect(plan.links.map(({ type }) => type).sort()).toEqual(['CONTACT_FOR', 'LEADS', 'WORKS_AT'])
})

it('a role in brackets is what that one is', async () => {
  const plan = await planned(
    'Organisation;Typ;Kontaktperson\nNorrvind;Förening;"Dan Lid (ordf), Eli Mo (kassör)"',
    'medlemmar.csv',
  )
  expect(plan.links.map(({ type, role }) => [type, role])).toEqual([
    ['WORKS_AT', 'ordf'],
    ['WORKS_AT', 'kassör'],
  ])
})

it('a person who stands twice is one where the organisation is, however it is written', async () => {
  const people = (...organisations: string[]) =>
    planned(`Förnamn;Efternamn;Organisation\n${organisations.map((at) => `Anna;Ek;${at}`).join('\n')}`, 'personer.csv')
  expect(named(await people('Bygg i Norr AB', 'Bygg i norr'), 'person')).toEqual(['Anna Ek'])
  expect(named(await people('Bygg i Norr AB', 'Bygg i Syd AB'), 'person')).toEqual(['Anna Ek', 'Anna Ek'])
})

it('partners in a cell of lines or with quoted names are each one', async () => {
  const plan = await planned(
    'Projekt;Partner\nPärlfisket;"• Byar i Samverkan\n• Norrvind"\nAlgerna;"Stadsmissionen Norr,""Ängs, Lada & Co"",Norrvind"\nTången;"Norrvind, Algbygget"',
  )
  expect(named(plan, 'organisation')).toEqual([
    'Byar i Samverkan',
    'Norrvind',
    'Stadsmissionen Norr',
    'Ängs, Lada & Co',
    'Algbygget',
  ])
})

it.each([
  ['Umeå/Vännäs', ['Umeå', 'Vännäs'], []],
  ['Digitalt', [], ['no_such_place']],
  ['Teams', [], ['no_such_place']],
  ['Hela länet', [], ['no_such_place']],
  ['Umeå / Teams', ['Umeå'], ['no_such_place']],
])('the place %s is %j', async (place, places, said) => {
  const plan = await planned(`Organisation;Typ;Ort\nNorrvind;Förening;${place}`, 'medlemmar.csv')
  expect([named(plan, 'place'), codes(plan)]).toEqual([places, said])
})

it('a period in the column of the start is both its days', async () => {
  const plan = await planned('Projekt;Start\nPärlfisket;2024–2026\nTången;17 november 2026 → 20 december 2026')
  expect(plan.things.map(({ input }) => [input.startsOn, input.endsOn])).toEqual([
    ['2024-01-01', '2026-12-31'],
    ['2026-11-17', '2026-12-20'],
  ])
})

it('of two e-mail addresses the first is kept and the other named', async () => {
  const plan = await planned('Organisation;Typ;E-post\nNorrvind;Förening;a@x.example, b@x.example', 'medlemmar.csv')
  expect([plan.things[0]?.input.email, plan.problems.map(({ code, value }) => [code, value])]).toEqual([
    'a@x.example',
    [['further_emails', 'b@x.example']],
  ])
})

it('a row without a name that has contacts goes on with the row above', async () => {
  const plan = await planned(
    'Organisation;Typ;Kontaktperson;Kontaktpersonens roll\nVarvet;Företag;Rut Ask;VD\n;;Kim Lod;Miljöchef\nHampan;Företag;Bo Al;\n;Förening;Cia Ek;',
    'medlemmar.csv',
  )
  const inOrder = [...plan.rows].sort((a, b) => a.row - b.row)
  expect(inOrder.map(({ outcome, reason, detail }) => [outcome, reason, detail])).toEqual([
    ['new', null, null],
    ['same', 'details', 'Varvet'],
    ['new', null, null],
    ['refused', 'no_name', null],
  ])
  expect(named(plan, 'person')).toEqual(['Rut Ask', 'Kim Lod', 'Bo Al'])
  const varvet = plan.things.find(({ label }) => label === 'Varvet')?.id
  expect(plan.links.filter(({ to }) => to === varvet).map(({ role }) => role)).toEqual(['VD', 'Miljöchef'])
})

it.each(['Förnamn;Efternamn;Organisation\nvakant;;Norrvind', 'Organisation;Typ\nAlla partner;Förening'])(
  'a row that names nobody is refused: %s',
  async (text) => {
    const plan = await planned(text, 'lista.csv')
    expect([plan.rows.map(({ reason }) => reason), named(plan, 'person')]).toEqual([['no_name'], []])
  },
)
