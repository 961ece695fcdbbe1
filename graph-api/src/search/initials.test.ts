import { expect, test } from 'vitest'
import { initialPatterns } from './initials.ts'
import { searchWords } from './words.ts'

/** The patterns hold no more of Java's than JavaScript knows, but for the flags, which it writes elsewhere. */
const finds = (sought: string, name: string): boolean =>
  initialPatterns(searchWords(sought)).some(([start, pattern]) => {
    const found = new RegExp(`^${pattern.replace('(?isuU)', '')}$`, 'isu')
    return name.toLowerCase().startsWith(start) && found.test(name)
  })

test('finds a name by the initials of its words, small words among them or aside', () => {
  expect(finds('KTH', 'Kustens tekniska högskola')).toBe(true)
  expect(finds('kth', 'Kustens tekniska högskola i Norrvik')).toBe(true)
  expect(finds('FFS', 'Föreningen för Skogsvik')).toBe(true)
  expect(finds('IGO', 'Institutet för grön omställning')).toBe(true)
})

test('finds a name by the initials of the parts of a compound', () => {
  expect(finds('brf', 'Bostadsrättsföreningen Granen')).toBe(true)
  expect(finds('kth', 'Kulturhuset Granen')).toBe(false)
})

test('takes neither part of a name nor letters inside of a word for initials', () => {
  expect(finds('kth', 'Nya kustens tekniska högskola')).toBe(false)
  expect(finds('slu', 'Skolan Lunden')).toBe(false)
})

test('asks for initials of a single short word of letters alone', () => {
  expect(initialPatterns(searchWords('KTH student'))).toEqual([])
  expect(initialPatterns(searchWords('solcell'))).toEqual([])
  expect(initialPatterns(searchWords('el'))).toEqual([])
  expect(initialPatterns(searchWords('k7h'))).toEqual([])
})

test('lets no part of a compound go on for ever: each could end anywhere', () => {
  expect(finds('brf', `Bostads${'x'.repeat(30)}rättsföreningen`)).toBe(false)
})
