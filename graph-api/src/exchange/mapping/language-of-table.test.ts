import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { languageOfTable } from './language-of-table.ts'

async function languageOf(content: string) {
  const file = await readFile({ name: 'fil.csv', bytes: new Uint8Array(Buffer.from(content)) })
  const [table] = file.tables
  if (!table) throw new Error('The file has no table')
  return languageOfTable(table)
}

describe('the language of a table', () => {
  it.each([
    [
      'en',
      'Tenant name;Line of business;Move-in date\nNorthern Batteries Ltd;Cell recycling;2023-04-01\nClean Co;Filters;',
    ],
    [
      'en',
      'Action;Delivery lead;Completion date\nRetrofit 900 flats;Better Homes;31/03/2028\nTree nurseries;Oak Trust;',
    ],
    ['sv', 'Namn;Bransch;Kontakt\nNorrskog AB;Skogsbruk;Eva Dahl\nLundbergs Bageri;Livsmedel;Bo Frisk'],
    // Headings of a program in English above texts in Swedish.
    ['sv', 'Project;Lead;Partners\nSkogsprojektet i Åsele;Åsele kommun;Norrskog'],
  ])('is told where hardly a short word stands in it: %s', async (language, content) => {
    expect(await languageOf(content)).toBe(language)
  })

  it('is told by its short words, whatever the headings are in', async () => {
    expect(await languageOf('Namn;Beskrivning\nSharing hub;Tools and bikes for all of the town')).toBe('en')
    expect(await languageOf('Title;Description\nBytesdag;En dag med verktyg och cyklar')).toBe('sv')
  })

  it('is not told where there is too little', async () => {
    expect(await languageOf('a;b\n1;2')).toBeNull()
  })
})
