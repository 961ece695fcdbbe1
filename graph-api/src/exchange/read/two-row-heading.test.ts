import { describe, expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'

const headingsOf = (text: string) => readDelimited(text, 'fil').columns.map(({ name }) => name)

describe('headings in two rows of a text', () => {
  it('tell apart what is called the same, by what stands above', () => {
    const text = 'Organisation;Kontaktperson;;Mål;\nNamn;Namn;E-post;Nivå;Ort\nA AB;Åsa Prov;a@b.example;hög;Umeå'
    expect(headingsOf(text)).toEqual(['Organisation Namn', 'Kontaktperson Namn', 'E-post', 'Mål Nivå', 'Ort'])
    expect(readDelimited(text, 'fil').notes).toEqual([])
  })

  it('are put together where the lower row names only what is beneath a group', () => {
    const text =
      'Organisation;Kontaktperson;;Ort\n;Namn;E-post;\nA AB;Åsa Prov;a@b.example;Umeå\nB AB;Bo Prov;b@b.example;Umeå'
    expect(headingsOf(text)).toEqual(['Organisation', 'Namn', 'E-post', 'Ort'])
    expect(readDelimited(text, 'fil').rows.map(({ row }) => row)).toEqual([3, 4])
  })

  it.each([
    ['a title alone', 'Partnerlista;;\nNamn;Typ;Ort\nA AB;Företag;Umeå', 'title_rows'],
    ['a title with a day', 'Partnerlista;;2026-10-01\nNamn;Typ;Ort\nA AB;Företag;Umeå', 'title_rows'],
  ])('are none where the upper row is %s', (_what, text, code) => {
    expect(headingsOf(text)).toEqual(['Namn', 'Typ', 'Ort'])
    expect(readDelimited(text, 'fil').notes.map((note) => note.code)).toEqual([code])
  })

  it('are one row where the first row of the table leaves cells empty', () => {
    expect(headingsOf('Organisation;Typ;Ort\nA AB;;Umeå\nB AB;Företag;')).toEqual(['Organisation', 'Typ', 'Ort'])
  })
})

describe('the row of the heading', () => {
  const text = 'Lista;över;medlemmar\nNamn;Typ;Ort\nA AB;Företag;Umeå\n'

  it('is the one that the person chose', () => {
    const { columns, rows, begins } = readDelimited(text, 'fil', 1)
    expect(columns.map(({ name }) => name)).toEqual(['Lista', 'över', 'medlemmar'])
    expect(rows.map(({ row }) => row)).toEqual([2, 3])
    expect(begins?.heading).toBe(1)
    expect(begins?.rows.map(({ sample }) => sample)).toEqual([
      'Lista · över · medlemmar',
      'Namn · Typ · Ort',
      'A AB · Företag · Umeå',
    ])
  })

  it('is none where they say so', () => {
    const { columns, rows, begins } = readDelimited(text, 'fil', 0)
    expect(columns.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect([rows.length, begins?.heading]).toEqual([3, 0])
  })

  it('is missing beneath a title too', () => {
    const { columns, rows } = readDelimited(
      'Medlemmar\nFöretag;;\nA AB;Umeå;Åsa\nB AB;Umeå;Bo\nFöreningar;;\nKlubben;Umeå;Eva\n',
      'fil',
    )
    expect(columns.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'section'])
    expect(rows.map(({ cells, aside }) => [cells[0]?.[0], aside])).toEqual([
      ['A AB', undefined],
      ['B AB', undefined],
      ['Föreningar', 'section'],
      ['Klubben', undefined],
    ])
  })
})

describe('a table on its side', () => {
  it('has a row for each of its columns, and says so', () => {
    const text =
      'Organisation;Granlunda kommun;Bergs Åkeri AB\nTyp;Kommun;Företag\nKontaktperson;Åsa Prov;Bo Test\nWebb;a.example;\n'
    const { columns, rows, notes, begins } = readDelimited(text, 'fil')
    expect(columns.map(({ name }) => name)).toEqual(['Organisation', 'Typ', 'Kontaktperson', 'Webb'])
    expect(rows.map(({ row, cells }) => [row, cells.flat()])).toEqual([
      [2, ['Granlunda kommun', 'Kommun', 'Åsa Prov', 'a.example']],
      [3, ['Bergs Åkeri AB', 'Företag', 'Bo Test']],
    ])
    expect([notes.map(({ code }) => code), begins]).toEqual([['turned'], undefined])
  })

  it.each([
    'Typ;Antal\nKommun;3\nFöretag;5\nFörening;2\n',
    'Namn;Typ;Ort\nPartner;Företag;Umeå\nMedlem;Förening;Umeå\nAktör;Kommun;Umeå\n',
    'Organisation;Vad\nBergs Åkeri AB;kör\nCykelklubben;cyklar\n',
  ])('is none that counts, has headings above, or names in its first column: %s', (text) => {
    expect(readDelimited(text, 'fil').notes).toEqual([])
  })
})
