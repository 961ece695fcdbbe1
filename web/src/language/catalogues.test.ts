import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { formatsOf } from './format.ts'
import { addressIn, langAttribute, languageOf } from './language.ts'
import { sv } from './sv.ts'

/** Every message with its path: a text, or `ƒn` for one that takes n arguments. */
const leaves = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, `ƒ${value.length}`]]
  if (typeof value !== 'object' || value === null) return [[path, '']]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

const shape = (value: unknown) => leaves(value).map(([path, text]) => (text.startsWith('ƒ') ? `${path}${text}` : path))

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(shape(en).sort()).toEqual(shape(sv).sort())
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ])('leave no text empty (%s)', (_language, catalogue) => {
    expect(leaves(catalogue).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ])('do not shout (%s)', (_language, catalogue) => {
    expect(leaves(catalogue).filter(([, text]) => text.includes('!'))).toEqual([])
  })
})

describe('the language in the address', () => {
  it('is Swedish without a prefix and English under /en', () => {
    expect(languageOf('/')).toBe('sv')
    expect(languageOf('/energi')).toBe('sv')
    expect(languageOf('/en')).toBe('en')
    expect(languageOf('/en/traffar')).toBe('en')
  })

  it('changes and keeps the rest', () => {
    expect(addressIn('en', '/traffar', '?sidor=2')).toBe('/en/traffar?sidor=2')
    expect(addressIn('sv', '/en/traffar', '?sidor=2')).toBe('/traffar?sidor=2')
    expect(addressIn('en', '/')).toBe('/en')
    expect(addressIn('sv', '/en')).toBe('/')
  })

  it('marks a text only where its language differs from the page', () => {
    expect(langAttribute('sv', 'EN')).toBe('en')
    expect(langAttribute('sv', 'SV')).toBeUndefined()
    expect(langAttribute('en', 'OTHER')).toBeUndefined()
  })
})

describe('formats', () => {
  it('write days in the calendar, not moments in Greenwich', () => {
    expect(formatsOf('sv').date('2024-02-07')).toBe('7 februari 2024')
    expect(formatsOf('en').date('2024-02-07')).toBe('7 February 2024')
    expect(formatsOf('sv').date('i vår')).toBe('i vår')
  })

  it('put å, ä and ö last in Swedish', () => {
    const words = ['Öbacka', 'Ålidhem', 'Zink', 'Ängen', 'Aska']
    expect([...words].sort(formatsOf('sv').compare)).toEqual(['Aska', 'Zink', 'Ålidhem', 'Ängen', 'Öbacka'])
    expect([...words].sort(formatsOf('en').compare)).toEqual(['Ålidhem', 'Ängen', 'Aska', 'Öbacka', 'Zink'])
  })
})
