import { describe, expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'
import { ReadFailure } from './read-failure.ts'
import { limits } from './source.ts'

describe('what holds nothing', () => {
  it('counts for no column and no row', () => {
    const wide = ';'.repeat(limits.columns + 100)
    const blank = `${';'.repeat(3)}\n`.repeat(limits.rows + 100)
    const { columns, rows, notes } = readDelimited(
      `Namn;Typ${wide}\nA AB;Företag${wide}\nB AB;Företag\n${blank}`,
      'fil',
    )
    expect(columns.map(({ name }) => name)).toEqual(['Namn', 'Typ'])
    expect(rows.map(({ row }) => row)).toEqual([2, 3])
    expect(notes).toEqual([])
  })

  it('keeps no table above what it may hold', () => {
    const wide = `Namn${';x'.repeat(limits.columns)}\nA`
    expect(() => readDelimited(wide, 'fil')).toThrow(ReadFailure)
    expect(() => readDelimited(`Namn;Typ\n${'a;b\n'.repeat(limits.rows)}`, 'fil')).toThrow(ReadFailure)
  })
})

describe('a row that sums up others', () => {
  it.each([
    ['Totalt antal medlemmar;;412', 'sum'],
    ['Antal föreningar: 2;;', 'sum'],
    ['Summa:;;', 'sum'],
    ['Total;3;4', 'sum'],
    ['Total Energi AB;Företag;412', undefined],
    ['Summa Equity;;', undefined],
    ['Summa Entreprenad AB;5560000001;', undefined],
    // Padded text takes no longer than other text.
    [`a${' '.repeat(100_000)}b;;`, undefined],
    ['Totalförsvaret;;3', undefined],
  ])('%s', (line, aside) => {
    const { rows } = readDelimited(`Namn;Typ;Medlemmar\nA AB;Företag;2\nB AB;Företag;3\n${line}\n`, 'fil')
    expect(rows.at(-1)?.aside).toBe(aside)
  })
})
