import { describe, expect, it } from 'vitest'
import { alikeNames } from './name-key.ts'

describe('names that may be of the same', () => {
  it.each([
    ['Älvkustens kommun', 'älvkustens  KOMMUN'],
    ['Älvkustens kommun', 'Alvkustens kommun'],
    ['Solkraft', 'Solkraft AB'],
    ['Solkraft A.B.', 'Solkraft aktiebolag'],
    ['Cykelköket', 'Cykelköket ek. för.'],
    ['Ängsbäckens Energi', 'Ängsbäckens Enregi'],
  ])('%s, %s', (a, b) => expect(alikeNames(a, b)).toBe(true))

  it.each([
    ['Älvkustens kommun', 'Älvkustens region'],
    ['Umeå', 'Luleå'],
    ['Sol AB', 'Sal AB'],
    ['', ''],
  ])('are not %s, %s', (a, b) => expect(alikeNames(a, b)).toBe(false))
})
