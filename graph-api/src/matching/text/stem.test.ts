import { describe, expect, it } from 'vitest'
import { stemWord } from './stem.ts'

describe('a Swedish word', () => {
  it.each([
    ['riket', 'rik'],
    ['målet', 'mål'],
    ['målets', 'mål'],
    ['biblioteket', 'bibliotek'],
    ['landstinget', 'landsting'],
    ['rådets', 'råd'],
    ['köpet', 'köp'],
    ['syftet', 'syft'],
  ])('%s loses its neuter ending, as %s', (word, bare) => {
    expect(stemWord(word, 'sv')).toBe(stemWord(bare, 'sv'))
  })

  it.each([
    'paket',
    'raket',
    'staket',
    'alfabet',
    'komet',
    'universitet',
    'kvalitet',
    'stabilitet',
    'aktivitet',
    'antikvitet',
    'societet',
    'elektricitet',
    'kapacitet',
    'identitet',
    'densitet',
    'komplexitet',
    'planet',
    'internet',
  ])('%s keeps what is no ending', (word) => {
    expect(stemWord(word, 'sv')).toBe(word)
    expect(stemWord(`${word}s`, 'sv')).toBe(word)
  })

  it.each([
    ['möjlighet', 'möjligheten'],
    ['museet', 'museets'],
  ])('%s has the stem of %s', (one, other) => {
    expect(stemWord(one, 'sv')).toBe(stemWord(other, 'sv'))
    expect(stemWord(one, 'sv')).not.toBe(stemWord(one.slice(0, -2), 'sv'))
  })

  it('is left alone where less than three letters or no vowel would remain', () => {
    expect([stemWord('bet', 'sv'), stemWord('öret', 'sv')]).toEqual(['bet', 'öret'])
    expect(stemWord('djet', 'sv')).toBe('djet')
    expect(stemWord('brdet', 'sv')).not.toBe(stemWord('brd', 'sv'))
  })

  it('has its other endings taken too', () => {
    for (const form of ['bostäder', 'bostäderna']) expect(stemWord(form, 'sv')).toBe('bostäd')
  })
})

it('an English word keeps -et, which is no ending there', () => {
  expect(stemWord('market', 'en')).toBe('market')
  expect(stemWord('cities', 'en')).toBe(stemWord('city', 'en'))
})

it('a word of another language is its own stem', () => {
  expect([stemWord('riket', 'other'), stemWord('networks', 'other')]).toEqual(['riket', 'networks'])
})
