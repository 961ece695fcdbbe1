import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'
import { firstImport } from './testing/first-import.ts'

async function read(...texts: string[]) {
  const files = texts.map((text, at) => ({ name: `tabell-${at}.csv`, bytes: Buffer.from(text) }))
  const { mapping, plan } = await prepareImport({ ...firstImport, files })
  const labels = new Map(plan.things.map(({ id, label }) => [id, label]))
  return {
    rows: mapping.tables.map((table) => table.rows),
    targets: mapping.tables.map(({ columns }) => columns.map(({ target }) => target)),
    inputs: plan.things.map(({ input }) => input),
    labels: [...labels.values()],
    links: plan.links.map(({ type, from, to, role }) =>
      [labels.get(from), role ? `${type} (${role})` : type, labels.get(to)].join(' '),
    ),
  }
}

it('reads grants beneath the names of their parts: who got them leads, what they are for is done, and a day of decision is no start', async () => {
  const { targets, links, labels } = await read(
    'Stödmottagare;Bidragets ändamål;Belopp;Beslutsdatum\nVatten;;;\nByalaget Ån;Fiskväg;20,5;2026-02-01\nSumma vatten;;20,5;\nSkog;;;\nSkogsklubben;Stigar;9,0;2026-03-01\nSumma skog;;9,0;\n',
  )
  expect(targets).toEqual([['leads', 'name', null, null, 'themes']])
  expect(links).toContain('Byalaget Ån LEADS Fiskväg')
  expect(links).toContain('Stigar ABOUT Skog')
  expect(labels).not.toContain('Summa skog')
})

it('gives organisations beneath words for their kind that kind', async () => {
  const { inputs } = await read(
    'Namn;Ort;Webb\nIdeell förening;;\nKlubben;Umeå;a.example\nStigen;Umeå;b.example\nFöretag;;\nLasten;Luleå;c.example\n',
  )
  const kinds = inputs.filter(({ kind }) => kind !== undefined).map(({ name, kind }) => [name, kind])
  expect(kinds).toContainEqual(['Lasten', 'company'])
})

it('reads what minutes say is to be done, by whom, until when and whether it is', async () => {
  const { rows, targets, inputs } = await read(
    'Ärende;Att göra;Vem;Organisation;Till när;Klart?\nTak;Mäta upp taken;Åsa Prov;Norrby kommun;2027-01-15;Nej\nMat;Boka kocken;Bo Test;Köket AB;2027-02-01;Ja\n',
  )
  expect(rows).toEqual(['initiative'])
  expect(targets[0]?.slice(1)).toEqual(['name', 'contact', 'leads', 'endsOn', 'status'])
  expect(inputs.flatMap(({ title, status }) => (title ? [[title, status]] : []))).toEqual([
    ['Mäta upp taken', 'ongoing'],
    ['Boka kocken', 'completed'],
  ])
})

it('lets whoever signs a pledge lead it, and reads when it is to be done', async () => {
  const { targets } = await read(
    'Part;Åtagande;Utsläppssektor;Ska vara klart\nHamnen AB;Landström till alla kajer;Sjöfart;2028\nSkolan;Vegetarisk mat;Mat;2027\n',
  )
  expect(targets).toEqual([['leads', 'name', 'themes', 'endsOn']])
})

it('takes the parties of a project for partners, and beneath a group the heading by itself', async () => {
  const { targets } = await read(
    'Projektnamn;Projektparter;Status\nSkogsbadet;Norrby kommun, Badet AB;Pågår\nVinterbadet;Badet AB;Planeras\n',
    ';Ansvar;;Tid;\nÅtgärd;Ansvarig nämnd;Samverkan med;Start;Slut\nStig;Parknämnden;Klubben;2026;2027\nBro;Gatunämnden;Laget;2026;2028\n',
  )
  expect(targets).toEqual([
    ['name', 'partners', 'status'],
    ['name', 'leads', 'partners', 'startsOn', 'endsOn'],
  ])
})

it('calls municipalities by the column that is theirs, and whoever stands below a post has it there', async () => {
  const { rows, inputs, links } = await read(
    'Kommun;Miljöstrateg;Kundansvarig;Uppdaterad\nNorrby;Åsa Prov;Siv Ek;2026-01-01\nSöderby;vakant;Siv Ek;2026-01-01\nVästerby;Bo Test;Siv Ek;2026-01-01\n',
  )
  expect(rows).toEqual(['organisation'])
  expect(inputs[0]).toMatchObject({ name: 'Norrby', kind: 'municipality' })
  expect(links).toEqual(['Åsa Prov WORKS_AT (Miljöstrateg) Norrby', 'Bo Test WORKS_AT (Miljöstrateg) Västerby'])
  const alone = await read('Kommun;Län;Folkmängd\nNorrby;Norrlän;900\nSöderby;Söderlän;800\n')
  expect(alone.rows).not.toEqual(['organisation'])
})

it('reads partners of a consortium, whose part in it is no post of their contact', async () => {
  const { rows, targets, links } = await read(
    'Nr;Role;Legal name;PIC;Type;Main contact\n1;COO;Delta Institute;999;RTO;Ada Berg\n2;BEN;Echo Town;998;PUB;Jon Lund\n',
  )
  expect(rows).toEqual(['organisation'])
  expect(targets[0]?.slice(1)).toEqual([null, 'name', null, 'kind', 'contact'])
  expect(links).toEqual(['Ada Berg WORKS_AT Delta Institute', 'Jon Lund WORKS_AT Echo Town'])
})

it('reads person and deal columns of a CRM beside the organisation', async () => {
  const { targets } = await read(
    'Deal - Title,Organization - Name,Organization - Website,Person - Name,Person - Job title\nRoof,Alpha Oy,https://a.example,Ada Berg,CEO\nBus,Beta Ab,https://b.example,Jon Lund,CTO\n',
  )
  expect(targets).toEqual([[null, 'name', 'website', 'contact', 'contactRole']])
})

it('reads typed names and dotted parts of an extract of organisations, and no day of its register', async () => {
  const { rows, targets } = await read(
    'id,admin.created.date,links.type.website,locations.geonames_details.name,names.types.acronym,names.types.ror_display,status,types\nr1,2018-01-01,https://a.example,Umeå,AI,Alpha Institute,active,education; funder\nr2,2018-01-01,https://b.example,Luleå,BI,Beta Institute,active,government\n',
  )
  expect(rows).toEqual(['organisation'])
  expect(targets).toEqual([['key', null, 'website', 'place', 'shortNames', 'name', null, 'kind']])
})

it('reads groups with what they do, could use and share', async () => {
  const { targets } = await read(
    'Club name,What we do,Could do with,Willing to lend,Secretary\nThe Looms,Weaving,A dry cellar,Two looms,Ada Berg\nRiver Row,Rowing,More oars,A trailer,Jon Lund\n',
  )
  expect(targets).toEqual([['name', 'description', 'needs', 'offers', 'contact']])
})

it('calls nodes by their labels where nothing else names them', async () => {
  const { targets } = await read(
    'id,etikett,typ\n1,Norrby kommun,organisation\n2,Solbyn,projekt\n3,Åsa Prov,person\n',
    'Titel;Etikett;Startdatum\nSolbyn;energi;2026-01-01\nLånebilar;resor;2026-02-01\n',
  )
  expect(targets).toEqual([
    ['key', 'name', 'kind'],
    ['name', 'themes', 'startsOn'],
  ])
})

it('keeps what matters to whom as a line of its text, and no grade of power', async () => {
  const { targets } = await read(
    'Intressent;Makt;Vad är viktigast för dem?\nHamnen;H;Trygg el\nByn;L;Lugna nätter\nSkolan;M;Säkra vägar\n',
  )
  expect(targets).toEqual([['name', null, 'text']])
})

it('reads what a board has charged others with, and names nobody for all of them', async () => {
  const { rows, targets, links } = await read(
    'Uppdrag;Ansvariga;Medverkar;Läge\nUtreda bad;Badet AB;Norrby kommun;Pågår\nVäxla resor;Parknämnden;Alla nämnder;Ej påbörjat\n',
  )
  expect(rows).toEqual(['initiative'])
  expect(targets).toEqual([['name', 'leads', 'partners', 'status']])
  expect(links.filter((link) => link.includes('TAKES_PART_IN'))).toEqual(['Norrby kommun TAKES_PART_IN Utreda bad'])
})

it('reads agreements with their parties and whether they hold', async () => {
  const { targets, inputs } = await read(
    'Avtalsnr;Avtalsnamn;Part 1;Part 2;Övriga parter;Avtalsstart;Avtalsslut;Avtalsansvarig;Status\nA-1;Avtal om värme;Badet AB;Verket;;2024-01-01;2028-12-31;Siv Ek;Gällande\nA-2;Avtal om mat;Byn;Laget;Klubben;2020-01-01;2022-12-31;Siv Ek;Avslutat\n',
  )
  expect(targets).toEqual([['key', 'name', 'partners', 'partners', 'partners', 'startsOn', 'endsOn', null, 'status']])
  expect(inputs[0]).toMatchObject({ status: 'ongoing' })
})

it('reads published grants whose headings are parted by colons', async () => {
  const { rows, targets } = await read(
    'Identifier,Title,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name\ng-1,Warm halls,10,2026-01-01,2026-02-01,2026-12-31,o-1,Hall Trust,Norrby Fund\ng-2,Dry cellars,20,2026-01-01,2026-03-01,2027-12-31,o-2,Cellar Trust,Norrby Fund\n',
  )
  expect(rows).toEqual(['initiative'])
  expect(targets).toEqual([['key', 'name', null, null, 'startsOn', 'endsOn', null, 'leads', 'partners']])
})

it('keeps what people know as a line of their text, by crosses and not by hours', async () => {
  const { targets } = await read(
    'Namn;Arbetsgivare;LCA;Juridik;Snickeri;Timmar\nÅsa Prov;Badet AB;x;;;8\nBo Test;Byn;;x;;4\nSiv Ek;Laget;;;x;10\n',
  )
  expect(targets).toEqual([['name', 'organisation', 'text', 'text', 'text', null]])
})

it('takes the program of a day for what happens in it, and for no initiatives', async () => {
  const files = [
    {
      name: 'program.csv',
      bytes: Buffer.from(
        'Tid;Punkt;Talare;Organisation\n09.00–09.30;Start;Åsa Prov;Badet AB\n09.30–10.00;Vatten;Bo Test;Laget\n',
      ),
    },
  ]
  const { mapping } = await prepareImport({ ...firstImport, files })
  expect(mapping.tables[0]?.rows).toBe('gathering')
  expect(mapping.tables[0]?.columns.map(({ target }) => target)).toEqual([null, 'name', null, 'partners'])
})
