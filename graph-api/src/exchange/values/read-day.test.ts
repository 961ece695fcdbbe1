import { describe, expect, it } from 'vitest'
import { furtherAddresses, webAddressOf } from './read-address.ts'
import { areSixDigits, fromSixDigits, readDay } from './read-day.ts'

describe('a day', () => {
  it.each([
    ['5/3 2026', '2026-03-05'],
    ['5/3-26', '2026-03-05'],
    ['5/3-98', '1998-03-05'],
    ['31/12 -26', undefined],
    ['31/12 - 26', '2026-12-31'],
    ['5/13 2026', undefined],
  ])('as it is written in Swedish: %s', (text, day) => {
    const read = readDay(text)
    expect('day' in read ? read.day : undefined).toBe(day)
  })
})

describe('six digits', () => {
  it.each([
    [['260305', '981231'], true],
    [['260305', '261305'], false],
    [['260305', '2026-03-05'], false],
    [['202603', '202612'], false],
    [['201203'], false],
    [[], false],
  ])('are days where the whole column is, and can be nothing else: %s', (values, expected) => {
    expect(areSixDigits(values)).toBe(expected)
  })

  it('have the year first', () => {
    expect(['260305', '981231'].map(fromSixDigits)).toEqual(['2026-03-05', '1998-12-31'])
  })
})

describe('an address', () => {
  it('may have letters of any alphabet, and further ones beside it', () => {
    expect(webAddressOf('www.älven.se')).toBe('https://www.älven.se')
    expect(webAddressOf('nej, ingen')).toBe(null)
    expect(furtherAddresses('www.ett.se, www.tva.se')).toEqual(['www.tva.se'])
    expect(furtherAddresses('www.ett.se (under arbete)')).toEqual([])
  })
})
