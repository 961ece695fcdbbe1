import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'
import { firstImport } from './testing/first-import.ts'

async function read(text: string, name = 'a.csv') {
  const { mapping, plan } = await prepareImport({ ...firstImport, files: [{ name, bytes: Buffer.from(text) }] })
  const labels = new Map(plan.things.map(({ id, label }) => [id, label]))
  const [table] = mapping.tables
  return {
    rows: table?.rows,
    targets: table?.columns.map(({ target }) => target),
    inputs: plan.things.map(({ input }) => input),
    links: plan.links.map(({ type, from, to, role }) =>
      [labels.get(from), role ? `${type} (${role})` : type, labels.get(to)].join(' '),
    ),
  }
}

it('reads who works where of an export of contacts, however the organisation is called, and never calls a person as it', async () => {
  const { rows, targets, links } = await read(
    'Title,First Name,Last Name,Associated Company,Contact owner,Job Title\nDr,Ada,Berg,Norrbygg AB,Jon Lund,Manager\n',
  )
  expect(rows).toBe('person')
  expect(targets).toEqual([null, 'givenName', 'familyName', 'organisation', null, 'role'])
  expect(links).toEqual(['Ada Berg WORKS_AT (Manager) Norrbygg AB'])
  const swedish = await read('Fullständigt namn;Företagsnamn;Befattning\nElin Sjö;Vattenbolaget Syd;Chef\n')
  expect(swedish.targets).toEqual(['name', 'organisation', 'role'])
})

it('leaves whoever keeps a register out of it, and reads places behind words that only say which', async () => {
  const { rows, targets } = await read(
    'Account Name,Parent Account,Billing City,Company Domain Name,Account Owner\nLabs AB,Group AB,Lund,labs.example,Eva Dahl\n',
  )
  expect(rows).toBe('organisation')
  expect(targets).toEqual(['name', 'parent', 'place', 'website', null])
})

it('reads who leads and takes part by what headings are put together of', async () => {
  const { rows, links } = await read(
    'Dnr;Upphandling;Upphandlande enhet;Antagen leverantör;Avtalsstart;Avtalsslut\n1;Bilpool;Norrby kommun;Bilar AB;2026-04-01;2029-03-31\n',
  )
  expect(rows).toBe('initiative')
  expect(links).toEqual(['Norrby kommun LEADS Bilpool', 'Bilar AB TAKES_PART_IN Bilpool'])
})

it('takes one of two columns that say the same in two languages', async () => {
  const { targets } = await read(
    'ProjectTitleSv;ProjectTitleEn;CoordinatingOrganisationNameSv;CoordinatingOrganisationNameEn;ProjectStartDate\nVatten;Water;Norrby universitet;Norrby University;2025-01-01\n',
  )
  expect(targets).toEqual(['name', 'titleOther', 'leads', null, 'startsOn'])
})

it('lets ids of a first column be what other sheets point at, and makes no organisation of an id that nothing has', async () => {
  const actors = 'AktörID;Aktör;Typ\nA1;Norrby kommun;Kommun\nA2;Verken;Företag\n'
  const deeds = 'InsatsID;Benämning;Huvudaktör;Deltagande aktörer\nI1;Värmelager;A2;A1;\nI2;Solpark;A9;A1\n'
  const { plan } = await prepareImport({
    ...firstImport,
    files: [
      { name: 'a.csv', bytes: Buffer.from(actors) },
      { name: 'b.csv', bytes: Buffer.from(deeds.replace('A1;\n', 'A1\n')) },
    ],
  })
  expect(plan.things.filter(({ kind }) => kind === 'organisation').map(({ label }) => label)).toEqual([
    'Norrby kommun',
    'Verken',
  ])
  expect(plan.links.map(({ type }) => type)).toEqual(['LEADS', 'TAKES_PART_IN', 'TAKES_PART_IN'])
  expect(plan.problems.map(({ code, value }) => [code, value])).toEqual([['not_found', 'A9']])
})

it('finds the status in whichever column has words for it, such as the lists of a board', async () => {
  const { targets, inputs } = await read(
    'Task Name,Section/Column,Assignee,Due Date\nRetrofit,In Progress,Karin Ek,2026-12-31\nGarden,Backlog,,\nBuses,Done,,\n',
  )
  expect(targets).toEqual(['name', 'status', 'contact', 'endsOn'])
  expect(inputs.flatMap(({ status }) => status ?? [])).toEqual(['ongoing', 'idea', 'completed'])
})

it('keeps a trade as text where it tells no kind, and the kind that a name tells', async () => {
  const { targets, inputs } = await read(
    'Företag;Bransch\nNorrbygg AB;Byggindustri\nFöreningen Ö;Ideell\nBo Väst;Fastigheter\n',
  )
  expect(targets).toEqual(['name', 'text'])
  expect(inputs[1]).toMatchObject({ kind: 'association', description: 'Bransch: Ideell' })
})

it('tells by the places that columns would have what the rows are where no heading says it', async () => {
  const plan = await read(
    'Fokus;Det vi gör;Vem ansvarar?;Tillsammans med;När\nSol;Karta;Norrby kommun;Söderby kommun;Q1–Q2 2027\n',
  )
  expect(plan.rows).toBe('undecided')
  const named = await read(
    'Aktivitet;Vem ansvarar?;Tillsammans med;När\nSolkarta;Norrby kommun;Söderby kommun;Q1–Q2 2027\n',
  )
  expect(named.rows).toBe('initiative')
  expect(named.inputs[0]).toMatchObject({ startsOn: '2027-01-01', endsOn: '2027-06-30' })
  const units = await read('Enhet;Tillhör;Chef;Uppdrag\nMiljö;Norrby stad;Ada Ek;Tillsyn\nPark;Norrby stad;;Grönt\n')
  expect([units.rows, units.targets]).toEqual(['organisation', ['name', 'parent', 'contact', 'description']])
})

it('lets whoever pledges something lead it', async () => {
  const { rows, links } = await read(
    'Organisation name,Pledge,Target year,Progress\nAvon Ltd,Electric ovens,2028,On track\n',
  )
  expect([rows, links]).toEqual(['initiative', ['Avon Ltd LEADS Electric ovens']])
})

it('puts times beside days, and calls a meeting by its title and not by its theme', async () => {
  const { inputs } = await read(
    'Datum;Tid;Möte;Tema;Arrangör\n2026-03-12;09.00-11.30;Frukost;Energi;Norrby Energi\n5 maj 2026;kl 18;Forum;;\n',
    'möten.csv',
  )
  expect(inputs[0]).toMatchObject({ title: 'Frukost', startsAt: '2026-03-12T09:00', endsAt: '2026-03-12T11:30' })
  expect(inputs.find(({ title }) => title === 'Forum')).toMatchObject({ startsAt: '2026-05-05T18:00' })
})

it('takes which comes first in a day with slashes from the other columns', async () => {
  const { inputs } = await read('Task Name,Start date,Due date\nSolar,01/10/2026,06/30/2026\n')
  expect(inputs[0]).toMatchObject({ startsOn: '2026-01-10', endsOn: '2026-06-30' })
})

it('reads what a form asks for in other words, and keeps what drives somebody as text', async () => {
  const { targets } = await read(
    'Tidstämpel,Vad heter din organisation?,Vilka frågor är viktigast för er?,Beskriv vad ni skulle behöva hjälp med,Finns det något ni kan dela med er av?,Vad oroar er?\n2026-01-12,Norrby kommun,Energi,Lokaler,Bussar,Hettan\n',
  )
  expect(targets).toEqual([null, 'name', 'text', 'needs', 'offers', 'text'])
})

it('finds whose a need is in its text where no column says it', async () => {
  const { inputs } = await read(
    'Behov;Område\nRegion Halland söker lokaler;Mat\nFler cyklar (Norrby cykelförening);Transport\nTrä till slöjd;Mat\n',
  )
  const names = inputs.flatMap(({ name }) => name ?? [])
  expect(names).toEqual(['Region Halland', 'Norrby cykelförening'])
})

it('reads whoever does something from a verb, by what the rows are', async () => {
  const sought = await read(
    'Vad söks?;Vem söker?;Behövs senast\nPallkragar;Norrby kommun;2027-03-01\n',
    'efterfrågan.csv',
  )
  expect(sought.rows).toBe('need')
  expect(sought.inputs.find(({ text }) => text)).toMatchObject({ text: 'Pallkragar', validUntil: '2027-03-01' })
  const led = await read(
    'Name of project,Led by,Working with,Begins\nCargo bikes,Sustrans Ltd,Cycling Group Ltd,Spring 2026\n',
  )
  expect(led.targets).toEqual(['name', 'leads', 'partners', 'startsOn'])
})

it('takes no names for days: whoever comes from somewhere works there', async () => {
  const { rows, links } = await read('Deltagarens namn;Från;Titel\nKarin Alm;Gävle kommun;Chef\n', 'deltagarlista.csv')
  expect([rows, links]).toEqual(['person', ['Karin Alm WORKS_AT (Chef) Gävle kommun']])
})

it('takes what has a time on a day for a meeting, whatever the table is called', async () => {
  const { rows, inputs } = await read('När;Klockslag;Aktivitet;Värd\n2027-01-18;8.30–10.00;Frukost;Norrby Energi\n')
  expect(rows).toBe('gathering')
  expect(inputs[0]).toMatchObject({ startsAt: '2027-01-18T08:30', endsAt: '2027-01-18T10:00' })
})

it('lets an organisation take part in the project that its row names, which is no short name of its own', async () => {
  const { links } = await read(
    'Participant organisation name,Short name,Role,Project acronym\nNorrby University,NU,Coordinator,NEWTOWN\nBergs AB,BE,Partner,NEWTOWN\n',
  )
  expect(links).toEqual(['Norrby University LEADS NEWTOWN', 'Bergs AB TAKES_PART_IN NEWTOWN'])
})

it('reads a heading by its last word where the cells say the same, and by the verb of what is sought or offered', async () => {
  const { rows, targets } = await read(
    'Verksamhetens namn|Driftsform|Kommun|Det här behöver vi|Det här kan andra få av oss\nUlls Mejeri|Privat företag|Heby|Transporter|Vassle\nHeby kommun|Offentlig|Heby|Lådor|\n',
  )
  expect(rows).toBe('organisation')
  expect(targets).toEqual(['name', 'kind', 'place', 'needs', 'offers'])
  const other = await read(
    'Organisation;Avtalsform;Kontaktdatum\nUlls Mejeri;Stor;2026-01-01\nBergs AB;Liten;2026-01-02\n',
  )
  expect(other.targets).toEqual(['name', null, null])
})

it('puts the times of a meeting on its day, also where they are called a start and an end', async () => {
  const { inputs } = await read(
    'Mötesdatum;Starttid;Sluttid;Mötets namn;Lokal\n2027-02-03;13:00;15:00;Styrgrupp;Stadshuset\n2027-03-10;09:30;12:00;Temamöte;Villan\n',
  )
  expect(inputs[0]).toMatchObject({ startsAt: '2027-02-03T13:00', endsAt: '2027-02-03T15:00' })
})

it('calls an organisation as the form says, and whoever answered for it is its contact', async () => {
  const { rows, inputs, links } = await read(
    'Startad;Ert företags namn;Er roll;Ditt namn;Får vi kontakta er?\n2026-09-25;Plåt AB;VD;Ulf Lindberg;Ja\n',
    'företag.csv',
  )
  expect([rows, inputs[0]?.name, links]).toEqual(['organisation', 'Plåt AB', ['Ulf Lindberg WORKS_AT (VD) Plåt AB']])
})

it('takes people beside whom they represent for people, and what is sought from somewhere for none', async () => {
  const board = await read(
    'Uppdrag;Person;Representerar\nOrdförande;Lena Kvist;Norrby kommun\nLedamot;Amir Sadeghi;Bergs AB\n',
  )
  expect(board.links).toEqual([
    'Lena Kvist WORKS_AT (Ordförande) Norrby kommun',
    'Amir Sadeghi WORKS_AT (Ledamot) Bergs AB',
  ])
  const sought = await read(
    'Från;Efterlysning;Kontakta\nNorrby kommun;Lånemöbler till festivalen;Moa Ek\n',
    'behov.csv',
  )
  expect(sought.rows).toBe('need')
})

it('lets an office of a body be no contact person', async () => {
  const { links } = await read(
    'Organisation;Ort;Kontaktperson\nNorrby kommun;Norrby;Miljöenheten\nPlåt AB;Norrby;Ada Ek\n',
  )
  expect(links.filter((link) => link.includes('WORKS_AT'))).toEqual(['Ada Ek WORKS_AT Plåt AB'])
})
