import { describe, expect, it } from 'vitest'
import { folded, holdsWords } from './fold.ts'

describe('folding', () => {
  it('takes accents, rings and dots off, and spells out what has none to take', () => {
    expect(folded('ÄNGSBÄCKENS Énergi, Søren Ößvik, Łódź')).toBe('angsbackens energi, soren ossvik, lodz')
  })

  it.each([
    ['Ängsbäckens Energi AB', 'angsbackens'],
    ['Angsbackens Energi AB', 'ängsbäckens'],
    ['Ängsbäckens Energi AB', 'energi ängs'],
    ['Café Société', 'cafe SOCIETE'],
    ['A\u0308ngsba\u0308cken', 'ängsbäcken'],
    ['Umeå', ''],
  ])('finds %s by %s', (text, typed) => expect(holdsWords(text, typed)).toBe(true))

  it('does not find what lacks one of the words', () => expect(holdsWords('Ängsbäckens Energi', 'ang sol')).toBe(false))
})
