import { describe, expect, it } from 'vitest'
import { headingAt, lacksHeading } from './find-heading.ts'

const rowsOf = (...lines: string[]) => lines.map((line) => line.split(','))

describe('the heading of a table', () => {
  it.each([
    [
      'above data that holds a word which tables use as a heading',
      0,
      ['Who are you?,What kind?,From where?', 'Skomakeriet Läst,Company,Vännäs', 'Skräddaren Saxen,NGO,Sävar'],
    ],
    [
      'of a survey in which a question comes again',
      0,
      ['Vilka är ni?,Förklara,Vad söker ni?,Motivera', 'Läst,Företag,Partner,Tema', 'Saxen,Förening,Lokal,Hus'],
    ],
    ['beside numbers of rows', 0, [',Who are you?,What kind?', '0,Läst,Company', '1,Saxen,Company']],
    [
      'below a narrower title',
      1,
      ['Partner 2026,,', 'Vilka är ni?,Vad för slags?,Varifrån?', 'Läst,Företag,Vännäs', 'Saxen,Företag,Sävar'],
    ],
    [
      'below two titles as wide as it is, where it holds nothing but headings',
      1,
      ['Mall för listan,Fyll i nedan', 'Namn,Typ', 'Läst,Bolag', 'Saxen,Lag'],
    ],
  ] as const)('stands %s', (_name, at, lines) => {
    expect(headingAt(rowsOf(...lines))).toBe(at)
  })
})

it('stands above crosses and numbers, also where it names bodies', () => {
  expect(lacksHeading(rowsOf(',Åkeriet AB,Bageriet AB', 'Bron,X,', 'Vägen,,x'))).toBe(false)
  expect(lacksHeading(rowsOf('Åkeriet AB,Umeå', 'Bageriet AB,Umeå'))).toBe(true)
})
