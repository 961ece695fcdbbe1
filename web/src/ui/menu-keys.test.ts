import { describe, expect, it } from 'vitest'
import { placeAfterKey } from './menu-keys.ts'

const words = ['Ändra', 'Dra tillbaka', 'Dölj', 'Öppna']

describe('a key in a menu', () => {
  it('leads to the one beside, and round the ends', () => {
    expect(placeAfterKey('ArrowDown', 0, words)).toBe(1)
    expect(placeAfterKey('ArrowDown', 3, words)).toBe(0)
    expect(placeAfterKey('ArrowUp', 1, words)).toBe(0)
    expect(placeAfterKey('ArrowUp', 0, words)).toBe(3)
  })

  it('leads to an end from where nothing has the focus', () => {
    expect(placeAfterKey('ArrowDown', -1, words)).toBe(0)
    expect(placeAfterKey('ArrowUp', -1, words)).toBe(3)
  })

  it('leads to the first and the last', () => {
    expect(placeAfterKey('Home', 2, words)).toBe(0)
    expect(placeAfterKey('End', 1, words)).toBe(3)
  })

  it('leads to the next that begins with a letter, in either case', () => {
    expect(placeAfterKey('d', 0, words)).toBe(1)
    expect(placeAfterKey('d', 1, words)).toBe(2)
    expect(placeAfterKey('D', 2, words)).toBe(1)
    expect(placeAfterKey('ö', -1, words)).toBe(3)
    expect(placeAfterKey('ä', 0, words)).toBe(0)
  })

  it('leads nowhere by another key, and in an empty menu', () => {
    for (const key of ['Enter', ' ', 'Shift', 'x']) expect(placeAfterKey(key, 1, words), key).toBeNull()
    expect(placeAfterKey('ArrowDown', -1, [])).toBeNull()
  })
})
