import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { guessMapping } from './guess-mapping.ts'

async function guessed(content: string) {
  const file = await readFile({ name: 'fil', bytes: new Uint8Array(Buffer.from(content)) })
  const [table] = guessMapping([file]).tables
  return { rows: table?.rows, name: table?.columns.find(({ target }) => target === 'name')?.column }
}

describe('the name of a row', () => {
  it.each([
    ['Förening;Medlem;Ort', 'Tavelgruppen;Ja;Umeå\nRödå väl;Nej;Umeå', 'Förening'],
    ['Beteckning;Medlem;Org.nr', 'Tavelgruppen;Ja;802400-0000\nRödå väl;Nej;802400-0018', 'Beteckning'],
    [
      'Beteckning;Medlem;Org.nr',
      Array.from({ length: 8 }, (_, at) => `Gruppen ${'ABCDEFGH'[at]};Guld;1`).join('\n'),
      'Beteckning',
    ],
    ['Föreningsnamn;Ort', 'Tavelgruppen;Umeå', 'Föreningsnamn'],
    ['Company name;City', 'Alfa Prov;Umeå', 'Company name'],
  ])('is no answer to whether it is a member, nor a word that stands in all rows: %s', async (heading, rows, name) => {
    expect(await guessed(`${heading}\n${rows}\n`)).toEqual({ rows: 'organisation', name })
  })

  it('is no number of a register', async () => {
    const rows = 'NV-01234-25;Bergs Åkeri AB;556000-0001;Umeå\nNV-01235-25;Granlunda kommun;212000-0001;Granlunda'
    expect((await guessed(`Ärendenummer;Sökande;Org.nr;Kommun\n${rows}`)).name).toBe('Sökande')
    expect((await guessed(`Handling;Den det gäller;Org.nr;Kommun\n${rows}`)).name).toBe('Den det gäller')
  })

  it('may stand in each row of a table with one row for each partner', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `Bron;Partner ${'ABCDEFGH'[at]}`).join('\n')
    expect((await guessed(`Projekt;Partner\n${rows}`)).name).toBe('Projekt')
  })
})
