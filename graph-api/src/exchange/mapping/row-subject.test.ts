import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { guessMapping } from './guess-mapping.ts'

async function guessed(content: string, name = 'fil') {
  const file = await readFile({ name, bytes: new Uint8Array(Buffer.from(content)) })
  const [table] = guessMapping([file]).tables
  const columns = Object.fromEntries((table?.columns ?? []).map(({ column, target }) => [column, target]))
  return { rows: table?.rows, columns }
}

describe('headings that stand together', () => {
  it.each([
    ['Namn;Organisation;E-post', 'Anna Ek;Granlunda kommun;a@b.example'],
    ['Name;Company;Phone', 'Bo von Prov;Alfa Ltd;070-1'],
    ['Namn;Arbetsgivare;Startdatum', 'Cia Li-Alm;Granlunda kommun;2024-01-01'],
  ])('make persons of names beside organisations: %s', async (heading, row) => {
    expect((await guessed(`${heading}\n${row}\n`, 'medlemmar.csv')).rows).toBe('person')
  })

  it.each([
    ['Namn;Organisation;Startdatum;Status', 'Bron över ån;Granlunda kommun;2026-01-01;Pågår'],
    ['Namn;Organisation;Startdatum;Samordnare', 'Gröna Vägen;Granlunda kommun;2026-01-01;Alfa AB'],
    ['Diarienummer;Projekttitel;Sökande;Org.nr;Slutdatum', 'D-1;Bron;Alfa AB;556000-0001;2026-12-31'],
    ['Initiativ;Beskrivning;Drivs av;Behöver;Erbjuder', 'Bron;En bro;Granlunda kommun;Virke;Kunskap'],
  ])('make initiatives of what has a status, partners or a lead: %s', async (heading, row) => {
    expect((await guessed(`${heading}\n${row}\n`)).rows).toBe('initiative')
  })

  it('leave it to the person where a name beside an organisation is nobody’s', async () => {
    expect((await guessed('Namn;Organisation\nBron över ån;Granlunda kommun')).rows).toBe('undecided')
  })

  it('keep needs and offers of an initiative as text', async () => {
    const { columns } = await guessed('Initiativ;Drivs av;Behöver;Erbjuder\nBron;Granlunda kommun;Virke;Kunskap')
    expect(columns).toEqual({ Initiativ: 'name', 'Drivs av': 'leads', Behöver: 'text', Erbjuder: 'text' })
  })

  it('of nothing but projects make initiatives in a file of members', async () => {
    expect((await guessed('Id;Projekt;Beskrivning\n7;Pärlfisket;Prov', 'medlemmar.csv')).rows).toBe('initiative')
  })

  it('let organisations have needs, offers and a project', async () => {
    expect((await guessed('Organisation;Projekt;Status;Behov;Erbjudanden\nA;Bron;ja;Tak;Ved')).rows).toBe(
      'organisation',
    )
  })
})

describe('a column of words for what is sought and offered', () => {
  it('says of each row which of them it is', async () => {
    const { rows, columns } = await guessed(
      'Vad;Söker/Erbjuder;Vem\nLokal för möten;Söker;Granlunda kommun\nLastbil;Erbjuder;Alfa AB',
    )
    expect(rows).toBe('by_word')
    expect(columns).toMatchObject({ Vad: 'name', Vem: 'organisation' })
  })
})

describe('from and to', () => {
  it('are a period where they hold days or years', async () => {
    const rows = 'Anna Ek;Granlunda kommun;VD;2020;2024-06\nBo Prov;Bergs Åkeri AB;Förare;2019-01-01;'
    const { rows: kind, columns } = await guessed(`Namn;Organisation;Roll;Från;Till\n${rows}`)
    expect(kind).toBe('person')
    expect(columns).toMatchObject({ Från: 'since', Till: 'until', Roll: 'role' })
  })

  it.each(['Från;Till\nAlfa;Beta', 'From;To\n1;2', 'From;To\n40001;40002'])(
    'are ends where they hold names or ids',
    async (text) => {
      expect((await guessed(text)).rows).toBe('link')
    },
  )
})

describe('answers to a form', () => {
  const head = 'Id;Starttid;Slutförandetid;E-post;Namn'
  it('are of the organisations that the answers name', async () => {
    const questions = 'Vilken organisation representerar du?;Vad behöver ni hjälp med?;Vad kan ni bidra med?'
    const { rows, columns } = await guessed(
      `${head};${questions}\n1;2026-01-01 10:00;2026-01-01 10:05;anonymous;;Granlunda kommun;Virke;Lokaler`,
    )
    expect(rows).toBe('organisation')
    expect(Object.values(columns)).toEqual([null, null, null, 'email', null, 'name', 'needs', 'offers'])
  })

  it('name who answered as a contact', async () => {
    const text = `ID,Start time,Completion time,Email,Name,What is the name of your organisation?,What do you need?\n1,1/2/26 10:00,1/2/26 10:05,a@b.example,Anna Ek,Alfa Ltd,Timber`
    expect((await guessed(text)).columns).toMatchObject({
      Name: 'contact',
      'What is the name of your organisation?': 'name',
    })
  })

  it('are of the organisation that stands beside who answered', async () => {
    const { rows, columns } = await guessed(
      'Tidstämpel;Namn;Organisation;Vad kan din organisation bidra med?\n2026-01-01;Anna Ek;Alfa AB;Lokaler',
    )
    expect(rows).toBe('organisation')
    expect(Object.values(columns)).toEqual([null, 'contact', 'name', 'offers'])
  })

  it.each([
    ['Vad skulle ni behöva?', 'needs'],
    ['Vad söker ni samarbete om?', 'needs'],
    ['Vilken hjälp behöver er organisation?', 'needs'],
    ['What are you looking for?', 'needs'],
    ['What can you offer?', 'offers'],
    ['Hur kan ni hjälpa andra?', 'offers'],
    ['Vilken typ av organisation representerar ni?', 'kind'],
    ['I vilken kommun är ni verksamma?', 'place'],
    ['Hur många i organisationen behöver hjälp?', null],
    ['Hur viktigt är det att ni kan bidra?', null],
  ])('go where the question asks: %s', async (question, target) => {
    const { columns } = await guessed(`Organisation;${question}\nAlfa AB;Virke och spik`)
    expect(columns[question]).toBe(target)
  })

  it('are no meetings', async () => {
    expect((await guessed(`${head};Vad tyckte du?\n1;2026-01-01;2026-01-01;a@b.example;Anna Ek;Bra`)).rows).toBe(
      'undecided',
    )
  })

  it('that are anonymous have no address', async () => {
    const file = await readFile({ name: 'f', bytes: Buffer.from('Organisation;E-post\nAlfa AB;anonymous') })
    expect(guessMapping([file]).tables[0]?.emptyWords).toEqual(['anonymous'])
  })
})
