import { describe, expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'

/** What a plan makes of one table: the fields of its rows, what is said of cells, and what becomes of each row. */
async function planned(name: string, text: string) {
  const { plan } = await prepareImport({
    importId: 'i',
    files: [{ name, bytes: new Uint8Array(Buffer.from(text)) }],
    mapping: null,
    decisions: [],
    known: { things: [], links: new Set() },
    today: '2026-11-27',
  })
  return {
    inputs: plan.things.filter(({ mentioned }) => !mentioned).map(({ input }) => input),
    problems: plan.problems.map(({ row, code, column }) => [row, code, column]),
    refused: plan.rows.flatMap(({ row, outcome, reason }) => (outcome === 'refused' ? [[row, reason]] : [])),
  }
}

const initiatives = (row: string) =>
  planned('initiatives.csv', `id,title,summary,language,starts_on,ends_on,place,themes\n${row}`)
const organisations = (...rows: string[]) =>
  planned('organisations.csv', ['id,name,kind,place,country', ...rows].join('\n'))

describe('a cell that cannot be held does not keep its row out', () => {
  it('an end before the start is left empty', async () => {
    const { inputs, problems } = await initiatives('a,Cykel,Text,sv,2019-09-22,2019-09-21,,')
    expect(inputs).toMatchObject([{ title: 'Cykel', startsOn: '2019-09-22' }])
    expect(inputs[0]).not.toHaveProperty('endsOn')
    expect(problems).toEqual([[2, 'end_before_start', 'ends_on']])
  })

  it('a day that no calendar has is left empty', async () => {
    const { inputs, problems } = await initiatives('a,Cykel,Text,sv,2019-02-30,,,')
    expect(inputs[0]).not.toHaveProperty('startsOn')
    expect(problems).toEqual([[2, 'impossible_day', 'starts_on']])
  })

  it('a long title is cut, and stands whole before the text', async () => {
    const title = 'lång '.repeat(80).trim()
    const { inputs, problems } = await initiatives(`a,${title},Text,sv,,,,`)
    expect(String(inputs[0]?.title).length).toBeLessThanOrEqual(300)
    expect(inputs[0]?.summary).toBe(`${title}\nText`)
    expect(problems).toEqual([[2, 'cut', 'title']])
  })

  it('a long name is cut, and a country that is none is left out', async () => {
    const { inputs, problems } = await organisations(`o,${'x'.repeat(400)},public,Vännäs,Ingenstans`)
    expect(inputs).toMatchObject([{ name: 'x'.repeat(300), kind: 'authority' }])
    expect(problems).toContainEqual([2, 'unknown_word', 'country'])
    expect(problems).toContainEqual([2, 'cut', 'name'])
  })

  it('nothing is said of rows that can be held', async () => {
    const { problems, refused } = await initiatives('a,Cykel,Text,sv,2019-01-01,2019-02-01,Umeå,Resor|Mat')
    expect([problems, refused]).toEqual([[], []])
  })
})

describe('a row that cannot be taken', () => {
  it('is named by its number in the spreadsheet, also after rows that are empty or have several lines', async () => {
    const rows = ['o1,"a\nb\nc",,,', '', 'o2,,,,', 'o3,x,,,', 'o1,y,,,', 'o4,a,b,c,d,e']
    const { inputs, refused } = await organisations(...rows)
    expect(inputs.map(({ name }) => name)).toEqual(['a b c', 'x'])
    expect(refused.sort()).toEqual([
      [4, 'no_name'],
      [6, 'key_twice'],
      [7, 'too_many_cells'],
    ])
  })
})

describe('what is longer than can be held', () => {
  it('is cut, and that is said, wherever it stands', async () => {
    const long = 'x'.repeat(400)
    const { inputs, problems } = await planned(
      'organisationer.csv',
      `Organisation;Typ;Postnummer;Adress;Kortnamn;Behov\nÅkeriet;Företag;Box 12, 903 26 Umeå Sverige;${long};${long};Bil ${'y'.repeat(20_000)}\n`,
    )
    expect(inputs[0]).toMatchObject({ postalCode: 'Box 12, 903 26 Umeå', address: 'x'.repeat(300) })
    expect(problems).toEqual(
      expect.arrayContaining(['Postnummer', 'Adress', 'Kortnamn', 'Behov'].map((column) => [2, 'cut', column])),
    )
  })
})
