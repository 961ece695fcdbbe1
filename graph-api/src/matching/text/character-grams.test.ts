import { describe, expect, it } from 'vitest'
import { characterGrams, openingOf } from './character-grams.ts'

describe('the pieces of a word', () => {
  it('are four letters with its edges marked, k written c', () => {
    expect(characterGrams('mål')).toEqual(['_mål', 'mål_'])
    expect(characterGrams('ek')).toEqual(['_ec_'])
    expect(characterGrams('kick')).toEqual(['_cic', 'cicc', 'icc_'])
  })

  it('open with its first five', () => {
    expect([openingOf('återbruk'), openingOf('ek')]).toEqual(['återb', 'ek'])
  })
})
