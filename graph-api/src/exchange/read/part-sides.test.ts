import { expect, it } from 'vitest'
import { partSides } from './part-sides.ts'
import { readDelimited } from './read-delimited.ts'

it('parts two tables side by side, each called as what stands above it', () => {
  const text =
    'Behov;;;;Resurser;;\nAktör;Vad;När;;Aktör;Vad;Ort\nNorrby kommun;Scen;maj;;Laget;Tält;Umeå\n;;;;Badet AB;Handdukar;\n'
  const [left, right] = partSides(readDelimited(text, 'blad')) ?? []
  expect([left?.name, left?.columns.map(({ name }) => name)]).toEqual(['blad: Behov', ['Aktör', 'Vad', 'När']])
  expect(left?.rows.map(({ cells }) => cells.flat())).toEqual([['Norrby kommun', 'Scen', 'maj']])
  expect([right?.name, right?.columns.map(({ name }) => name)]).toEqual(['blad: Resurser', ['Aktör', 'Vad', 'Ort']])
  expect(right?.rows.map(({ row, cells }) => [row, cells.flat()])).toEqual([
    [3, ['Laget', 'Tält', 'Umeå']],
    [4, ['Badet AB', 'Handdukar']],
  ])
})

it('leaves a table with an empty column and different headings on its sides as one', () => {
  expect(partSides(readDelimited('Aktör;Vad;;Ort;Kontakt\nLaget;Tält;;Umeå;Lo Ek\n', 'blad'))).toBe(null)
  expect(partSides(readDelimited('Aktör;Vad;Aktör;Vad\nLaget;Tält;Badet;Is\n', 'blad'))).toBe(null)
})
