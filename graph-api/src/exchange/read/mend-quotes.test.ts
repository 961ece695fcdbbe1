import { expect, it } from 'vitest'
import { cellsOfStrayLine } from './mend-quotes.ts'
import { readDelimited } from './read-delimited.ts'

it('takes marks within a cell for a part of it', () => {
  expect(cellsOfStrayLine('"The "Blue" Barn",Lund,"a, b"', ',')).toEqual(['The "Blue" Barn', 'Lund', 'a, b'])
  expect(cellsOfStrayLine('"Alfa" och "Beta";Umeå', ';')).toEqual(['"Alfa" och "Beta"', 'Umeå'])
  expect(cellsOfStrayLine('"Ett ""rätt"" citat";"och "ett fel"";x', ';')).toEqual([
    'Ett "rätt" citat',
    'och "ett fel"',
    'x',
  ])
  expect(cellsOfStrayLine('Alfa;"aldrig "stängd', ';')).toBe(null)
})

it('mends a line that then has as many cells as the heading, says so, and refuses any other', () => {
  const { rows, unread, notes } = readDelimited(
    'Namn;Ort;Text\nAlfa;Umeå;x\n"Kaféet "Hörnan" på torget";Luleå;y\n"Laget "Ett"";Piteå\n',
    'fil',
  )
  expect(rows.map(({ cells }) => cells.flat())).toEqual([
    ['Alfa', 'Umeå', 'x'],
    ['Kaféet "Hörnan" på torget', 'Luleå', 'y'],
  ])
  expect(unread.map(({ row, code }) => [row, code])).toEqual([[4, 'quotation_stray']])
  expect(notes).toContainEqual(expect.objectContaining({ code: 'quotes_mended', count: 1, row: 3 }))
})
