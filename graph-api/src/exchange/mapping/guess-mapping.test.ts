import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { guessMapping, withRows } from './guess-mapping.ts'
import { mapping } from './model.ts'

async function guessed(content: string) {
  const file = await readFile({ name: 'fil', bytes: new Uint8Array(Buffer.from(content)) })
  const [table] = guessMapping([file]).tables
  const columns = Object.fromEntries((table?.columns ?? []).map(({ column, target }) => [column, target]))
  return { rows: table?.rows, columns }
}

describe('where columns go by themselves', () => {
  it('puts a person’s name together, and takes a title for what they are', async () => {
    const { rows, columns } = await guessed('Förnamn;Efternamn;Titel;Organisation\nÅsa;Prov;VD;Norrskog AB')
    expect(rows).toBe('person')
    expect(columns).toEqual({
      Förnamn: 'givenName',
      Efternamn: 'familyName',
      Titel: 'role',
      Organisation: 'organisation',
    })
  })

  it('takes a table of needs and offers for one of those who have them', async () => {
    const { rows, columns } = await guessed('Organisation;Behov;Erbjudanden\nNorrskog AB;Tak;Ved')
    expect([rows, columns]).toEqual(['organisation', { Organisation: 'name', Behov: 'needs', Erbjudanden: 'offers' }])
  })

  it('gives the label of a concept in each language its own place', async () => {
    const skos = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:a> a skos:Concept ;'
    const labels = ' skos:prefLabel "Vatten"@sv, "Water"@en ; skos:altLabel "H2O"@sv .'
    expect((await guessed(skos + labels)).columns).toMatchObject({
      'prefLabel@sv': 'labelSv',
      'prefLabel@en': 'labelEn',
      'altLabel@sv': 'synonymsSv',
    })
  })

  it('prefers a column with values to one that a format always has', async () => {
    const xml =
      '<gexf version="1.3"><graph><attributes class="edge"><attribute id="r" title="relation"/></attributes><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge source="a" target="b"><attvalues><attvalue for="r" value="leder"/></attvalues></edge></edges></graph></gexf>'
    const file = await readFile({ name: 'fil', bytes: new Uint8Array(Buffer.from(xml)) })
    const edges = guessMapping([file]).tables.find(({ table }) => table === 'edges')
    expect(edges?.columns.find(({ target }) => target === 'relation')?.column).toBe('relation')
  })

  it.each([
    [
      'Projekt;Partner;Partner e-post;Partner roll',
      'Bron;Åkeriet;a@b.example;koordinator',
      { Partner: 'partners', 'Partner e-post': null, 'Partner roll': null },
    ],
    ['Organisation;Behov;Behov prioritet', 'Åkeriet;Tak;hög', { Behov: 'needs', 'Behov prioritet': null }],
    ['Organisation;Erbjudande;Erbjudande giltigt till', 'Åkeriet;Ved;2026-12-31', { 'Erbjudande giltigt till': null }],
    ['Projekt;Partner;Antal deltagare', 'Bron;Åkeriet;25', { 'Antal deltagare': null }],
    [
      'Organisation;Behov av lokaler;Beskrivning (högst 500 tecken)',
      'Åkeriet;Tak;Vi kör',
      { 'Behov av lokaler': 'needs', 'Beskrivning (högst 500 tecken)': 'description' },
    ],
    ['Organisation;Organisationens hemsida', 'Åkeriet;a.se', { 'Organisationens hemsida': 'website' }],
  ])('lets what follows a known word say what the column is: %s', async (heading, row, expected) => {
    expect((await guessed(`${heading}\n${row}\n`)).columns).toMatchObject(expected)
  })

  it.each([
    ['Organisation;Tema (flera val)', 'Åkeriet;Vatten', { 'Tema (flera val)': 'text' }],
    [
      'Projekt;Tema (flera val);Start (år)',
      'Bron;Vatten;2026',
      { 'Tema (flera val)': 'themes', 'Start (år)': 'startsOn' },
    ],
    ['Projekt;Partner (antal)', 'Bron;3', { 'Partner (antal)': null }],
    ['Organisation;Önskemål;Kan bidra med', 'Åkeriet;Tak;Ved', { Önskemål: 'needs', 'Kan bidra med': 'offers' }],
  ])('lets a bracket tell more of a known heading, and not another thing: %s', async (heading, row, expected) => {
    expect((await guessed(`${heading}\n${row}\n`)).columns).toMatchObject(expected)
  })

  it('takes the measures of a plan for initiatives, with who answers for them and when', async () => {
    const { rows, columns } = await guessed(
      'Nr;Åtgärd;Ansvarig aktör;Medverkande;Tidplan\n1.1;Bron;Åkeriet AB;Umeå kommun;2024–2027\n',
    )
    expect([rows, columns]).toEqual([
      'initiative',
      { Nr: 'key', Åtgärd: 'name', 'Ansvarig aktör': 'leads', Medverkande: 'partners', Tidplan: 'startsOn' },
    ])
  })

  it('takes a list of contacts for one of organisations where it has a column for each', async () => {
    const bytes = Buffer.from('Organisation;Typ;Kontaktperson\nÅkeriet AB;Företag;Åsa Prov\nKlubben;Förening;Bo Test')
    const [table] = guessMapping([await readFile({ name: 'kontakter.csv', bytes })]).tables
    expect([table?.rows, table?.columns.map(({ target }) => target)]).toEqual([
      'organisation',
      ['name', 'kind', 'contact'],
    ])
  })

  it('knows addresses, numbers and people of a table without headings by themselves', async () => {
    const rows =
      'Åkeriet AB;Umeå;Åsa Prov;a@b.example\nBageriet AB;Umeå;Bo Test;c@d.example\nKlubben;Umeå;Eva Prov;e@f.example'
    const file = await readFile({ name: 'fil.csv', bytes: Buffer.from(rows) })
    const chosen = { file: 'fil.csv', headingRow: null, rows: 'organisation' as const, kindColumn: null, kindWords: [] }
    const [table] = file.tables
    if (!table) throw new Error('No table.')
    expect(withRows(table, chosen).columns.map(({ target }) => target)).toEqual(['name', null, 'contact', 'email'])
  })

  it('takes whole names for persons, whatever their table is called', async () => {
    const file = await readFile({
      name: 'members.csv',
      bytes: Buffer.from('Full name;Username\nÅsa Prov;asa\nBo Test;bo'),
    })
    expect(guessMapping([file]).tables[0]?.rows).toBe('person')
  })

  it('leaves the role of each of a list of partners to the person', async () => {
    const partners = [{ name: 'Åkeriet', role: 'lead' }]
    const { columns } = await guessed(JSON.stringify([{ title: 'Bron', startDate: '2026-01-01', partners }]))
    expect(columns['partners.role'] ?? null).toBe(null)
  })

  it.each(['Ägare', 'Owner', 'Huvudman'])(
    'takes who owns an initiative for who leads it, not for its whole: %s',
    async (heading) => {
      expect((await guessed(`Projekt;${heading}\nBron;Umeå kommun`)).columns).toMatchObject({ [heading]: 'leads' })
      expect((await guessed(`Företag;${heading}\nVatten AB;Umeå kommun`)).columns).toMatchObject({
        [heading]: 'parent',
      })
    },
  )

  it('takes the whole of an organisation for none of an initiative, nor the other way about', async () => {
    expect((await guessed('Projekt;Moderbolag\nBron;Vatten AB')).columns).toMatchObject({ Moderbolag: null })
    expect((await guessed('Företag;Program\nVatten AB;Älven')).columns).toMatchObject({ Program: null })
  })

  it('takes the ids of a network for its names where it has no others', async () => {
    const node = (id: string) => `<node id="${id}"><data key="k">Person</data></node>`
    const network = (...ids: string[]) =>
      `<graphml><key id="k" for="node" attr.name="type"/><graph>${ids.map(node).join('')}<edge source="${ids[0]}" target="${ids[1]}"/></graph></graphml>`
    expect((await guessed(network('Trollsländan Mygg', 'Ugglan Natt'))).columns.id).toBe('name')
    expect((await guessed(network('1', '2'))).columns.id).toBe('key')
  })
})

describe('words', () => {
  it('that say only that something is an organisation say nothing of its kind', async () => {
    const file = await readFile({
      name: 'fil',
      bytes: Buffer.from('Namn;Organisationstyp\nA;Organisation\nB;organization\nC;Medlem\nD;Förening\nE;Övrigt'),
    })
    const column = guessMapping([file]).tables[0]?.columns.find(({ target }) => target === 'kind')
    expect(column?.words.map(({ becomes }) => becomes).sort()).toEqual(['association', null, null, null, 'other'])
  })

  it('and headings that are long go to the page and come back', async () => {
    const question = 'Vad söker ni? '.repeat(50)
    const status = 'Vi börjar när snön har gått. '.repeat(40)
    const file = await readFile({
      name: 'fil',
      bytes: Buffer.from(`Projekt;Status;${question}ett;${question}två\nBron;${status}ett;a;b\nVägen;${status}två;c;d`),
    })
    const guess = guessMapping([file])
    expect(mapping.safeParse(guess).error).toBeUndefined()
    expect(new Set(guess.tables[0]?.columns.map(({ column }) => column)).size).toBe(4)
    expect(guess.tables[0]?.columns[1]?.words).toHaveLength(1)
  })
})
