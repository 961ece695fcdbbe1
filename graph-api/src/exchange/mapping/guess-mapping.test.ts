import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { guessMapping } from './guess-mapping.ts'

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
})
