import { describe, expect, it } from 'vitest'
import { emailsOf, furtherAddresses, phoneOf, webAddressOf } from './read-address.ts'
import { areSixDigits, fromSixDigits, partsOfPeriod, readDay } from './read-day.ts'

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

describe('a period in one cell', () => {
  it.each([
    ['2024–2026', ['2024', '2026']],
    ['2024-2026', ['2024', '2026']],
    ['17 november 2026 → 20 december 2026', ['17 november 2026', '20 december 2026']],
    ['17–18 november 2026', ['17 november 2026', '18 november 2026']],
    ['2026-01-15 – 2026-02-01', ['2026-01-15', '2026-02-01']],
    ['2026-01-15 kl. 08.00-09.30', ['2026-01-15 08:00', '2026-01-15 09:30']],
    ['2026-01-15 08:00-05:00', null],
    ['2024-03', null],
    ['31/12 - 26', null],
    ['2026-01-15', null],
    ['vår – höst', null],
  ])('%s', (text, parts) => expect(partsOfPeriod(text)).toEqual(parts))
})

describe('what is cut nowhere', () => {
  it.each([
    ['beta.example/om oss', null],
    ['https://beta.example/om oss', null],
    ['beta.example/om (under arbete)', 'https://beta.example/om'],
    ['beta.example/om, gamma.example', 'https://beta.example/om'],
    ['https://beta.example/om https://gamma.example', 'https://beta.example/om'],
    ['www.beta.example under arbete', 'https://www.beta.example'],
  ])('the address %s is %s', (text, address) => expect(webAddressOf(text)).toBe(address))

  it('several e-mail addresses are told apart, and a number has its zero', () => {
    expect(emailsOf('a@x.example; b@x.example')).toEqual(['a@x.example', 'b@x.example'])
    expect(emailsOf('Anna <a@x.example>')).toEqual(['a@x.example'])
    expect(emailsOf('ring, b@x.example')).toEqual([])
    expect(['701112223', '090-123', '46701112223'].map(phoneOf)).toEqual(['0701112223', '090-123', '46701112223'])
  })
})
