import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'
import { firstImport } from './testing/first-import.ts'

async function read(text: string, name = 'tabell.csv') {
  const { mapping, plan } = await prepareImport({ ...firstImport, files: [{ name, bytes: Buffer.from(text) }] })
  const labels = new Map(plan.things.map(({ id, label }) => [id, label]))
  const [table] = mapping.tables
  return {
    rows: table?.rows,
    targets: table?.columns.map(({ target }) => target),
    things: plan.things.map(({ kind, label }) => `${kind} ${label}`),
    inputs: plan.things.map(({ input }) => input),
    links: plan.links.map(({ type, from, to, role }) =>
      [labels.get(from), role ? `${type} (${role})` : type, labels.get(to)].join(' '),
    ),
  }
}

it('reads companies beside what they live by, who owns them and who sits in their boards', async () => {
  const { targets, links } = await read(
    'Bolag;Ägs av;Ägarandel (%);Styrelsens ordförande;Verksamhet\nBadet AB;Norrby kommun;100;Åsa Prov;Simhall\nLaget AB;Badet AB;51;Bo Test;Kiosker\n',
  )
  expect(targets).toEqual(['name', 'parent', null, 'contact', 'description'])
  expect(links).toContain('Badet AB SUB_ORGANISATION_OF Norrby kommun')
  expect(links).toContain('Bo Test WORKS_AT (Styrelsens ordförande) Laget AB')
})

it('makes whoever is owned a part of the owner in a list of connections, whichever way it is told', async () => {
  const { links } = await read('Från;Till;Relation\nNorrby kommun;Badet AB;äger\nBadet AB;Laget AB;moderbolag till\n')
  expect(links).toEqual(['Badet AB SUB_ORGANISATION_OF Norrby kommun', 'Laget AB SUB_ORGANISATION_OF Badet AB'])
})

it('reads a selection of a CRM in which some words for the kind are not known, without whom the register has for each', async () => {
  const { rows, targets, links } = await read(
    'Företag;Kategori;Vår kontakt;Kontaktperson;Titel;Intresseområden\nLasten AB;Partner;Siv Ek;Åsa Prov;VD;Resor\n;;;Bo Test;Chef;\nBadet AB;Blivande;Siv Ek;;;Mat\n',
  )
  expect(rows).toBe('organisation')
  expect(targets).toEqual(['name', 'kind', null, 'contact', 'contactRole', 'text'])
  expect(links).toEqual(['Åsa Prov WORKS_AT (VD) Lasten AB', 'Bo Test WORKS_AT (Chef) Lasten AB'])
})

it('reads answers in English, whose first column of words is an address and names nobody', async () => {
  const { rows, targets } = await read(
    'Timestamp,Email Address,Name of your organisation or business,Your name and position,Which of these describes your group best?,What kind of help would move you forward?,What could you offer to other members?\n2026-01-01,a@x.example,Loom Ltd,"Ada Berg, chair",Company,Legal advice,Looms\n2026-01-02,b@x.example,River Row,Jon Lund,Charity,More oars,A shed\n',
  )
  expect(rows).toBe('organisation')
  expect(targets).toEqual([null, 'email', 'name', 'contact', 'kind', 'needs', 'offers'])
})

it('takes no grade below the name of a body for a place or a role', async () => {
  const { things } = await read('Åtgärd;Norrby kommun;Söderby stad;Badet AB\nStig;L;M;H\nBro;H;;M\nBrygga;M;H;\n')
  expect(things).toEqual(['initiative Stig', 'initiative Bro', 'initiative Brygga'])
})

it('reads a template of actions whose headings stand beneath groups, with a year as its period', async () => {
  const { rows, targets, inputs } = await read(
    ';Action;;Implementation;;Others\nFields of action;Action name;Action type;Responsible bodies;Timeframe;Involved stakeholders\nWater;Clean the river;Technical;River Trust;2027;Norrby Council\nForest;Plant oaks;Social;Oak Trust;2028;\n',
  )
  expect(rows).toBe('initiative')
  expect(targets).toEqual(['themes', 'name', null, 'leads', 'startsOn', 'partners'])
  expect(inputs[0]).toMatchObject({ startsOn: '2027-01-01', endsOn: '2027-12-31' })
})

it('reads parts of projects that are objects with names of their own', async () => {
  const { links, inputs } = await read(
    JSON.stringify([
      {
        headline: 'Warm barns',
        from: '2027-02',
        until: '2028-01',
        coordinated_by: { legal_name: 'Barn Trust' },
        consortium: [{ legal_name: 'Norrby Council' }],
        contact_point: { full_name: 'Ada Berg' },
      },
      {
        headline: 'Cool barns',
        from: '2027-02',
        until: '2028-01',
        coordinated_by: { legal_name: 'Norrby Council' },
        consortium: [],
        contact_point: { full_name: 'Jon Lund' },
      },
    ]),
    'api.json',
  )
  expect(links).toContain('Barn Trust LEADS Warm barns')
  expect(links).toContain('Norrby Council TAKES_PART_IN Warm barns')
  expect(links).toContain('Ada Berg CONTACT_FOR Warm barns')
  expect(inputs[0]).toMatchObject({ endsOn: '2028-01-31' })
})

it('takes the name of the host of an event, and no address for one', async () => {
  const event = (organizer: string) =>
    `BEGIN:VEVENT\r\nUID:${organizer.length}\r\nDTSTART:20270114T080000Z\r\nSUMMARY:Frukost ${organizer.length}\r\n${organizer}\r\nEND:VEVENT\r\n`
  const { links, things } = await read(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('ORGANIZER;CN=Norrby kommun:mailto:a@x.example')}${event('ORGANIZER:mailto:b@x.example')}END:VCALENDAR\r\n`,
    'kalender.ics',
  )
  expect(links).toEqual(['Norrby kommun TAKES_PART Frukost 45'])
  expect(things.filter((thing) => thing.startsWith('organisation'))).toEqual(['organisation Norrby kommun'])
})

it('lets each connection have the word of its own row, also where several words mean the same', async () => {
  const { inputs, links } = await read(
    'Från;Till;Relation\nAlfa AB;Beta AB;samarbetar med\nAlfa AB;Gamma AB;partner till\nAlfa AB;Solparken;leder\nBadet AB;Vattenlyftet;leds av\n',
  )
  expect(inputs.flatMap(({ description }) => description ?? [])).toEqual(['samarbetar med', 'partner till'])
  expect(links).toEqual(['Alfa AB LEADS Solparken'])
})

it('reads who chairs, who signed and what hinders, whatever stands behind the post', async () => {
  const { targets, links } = await read(
    'Förening;Ordförande - Namn;Ordförande - Ålder;Undertecknat av;Hinder;Befintliga samarbeten\nKlubben;Åsa Prov;50;Bo Test (kassör);Tid;Laget\nByn;Siv Ek;60;Lo Alm, sekreterare;Pengar;\n',
  )
  expect(targets).toEqual(['name', 'contact', null, 'contact', 'text', 'text'])
  expect(links).toContain('Åsa Prov WORKS_AT (Ordförande) Klubben')
  expect(links).toContain('Bo Test WORKS_AT (kassör) Klubben')
})

it('reads what is sought and what is offered side by side as two tables', async () => {
  const { things } = await read(
    'Vi söker;;;;Vi erbjuder;;\nOrganisation;Vad;Senast;;Organisation;Vad;Till och med\nNorrby kommun;En scen;2027-04-15;;Laget;Tält;2027-06-30\nBadet AB;Råd om solceller;;;Byn;En lada;\n',
  )
  expect(things.filter((thing) => /^(need|offer)/.test(thing))).toEqual([
    'need En scen',
    'need Råd om solceller',
    'offer Tält',
    'offer En lada',
  ])
})
