import { describe, expect, it } from 'vitest'
import { stemWord } from '../matching/text/stem.ts'
import { fold } from '../shared/fold.ts'
import { luceneQueries } from './lucene-query.ts'
import { fitOf, isOneEditApart, searchWords } from './words.ts'

const word = (typed: string) => {
  const [only] = searchWords(typed)
  if (!only) throw new Error(`No word in ${typed}`)
  return only
}

const indexesFor = (sought: string) => luceneQueries([word(sought)], null).strict.map(([index]) => index)

describe('the words of a query', () => {
  it('are folded and have a stem that their endings share', () => {
    expect(word('Bostäder')).toMatchObject({ folded: 'bostader', stem: 'bostad' })
    expect(fold('Smørrebrød é ß')).toBe('smorrebrod e ss')
  })

  it('need their dots where their stem is short', () => {
    expect(['råttor', 'äpplen', 'väg', 'bostäder', 'vag', 'energi'].map((typed) => word(typed).needsDots)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(fitOf(word('råttor'), 'Råttan')).toBe(2)
    expect(fitOf(word('råttor'), 'rättvisa')).toBe(0)
    expect(fitOf(word('älv'), 'Älvkustens')).toBe(2)
    expect(fitOf(word('rattor'), 'Råttor')).toBe(3)
  })

  it('are not small words, where others remain', () => {
    expect(searchWords('hur kan vi minska matsvinnet i skolan').map((one) => one.folded)).toEqual([
      'minska',
      'matsvinnet',
      'skolan',
    ])
    expect(searchWords('vi och ni').map((one) => one.folded)).toEqual(['vi', 'och', 'ni'])
  })

  it('are bounded, and signs are none', () => {
    expect(searchWords('+-&|!(){}[]^"~*?:\\/')).toEqual([])
    expect(searchWords('   ')).toEqual([])
    expect(searchWords(Array.from({ length: 50 }, (_, at) => `ord${at}`).join(' '))).toHaveLength(8)
  })

  it('steer nothing in the query that is made of them', () => {
    const ways = Object.values(luceneQueries(searchWords('hus" OR name:* ) NOT [a TO b]'), null)).flat()
    expect(ways.length).toBeGreaterThan(3)
    for (const [, query] of ways) expect(query).not.toMatch(/["[\]\\]|OR|NOT|TO/)
  })

  it('are sought only where the kinds that are asked for have theirs', () => {
    expect(luceneQueries(searchWords('bostad'), ['Need']).strict).toEqual([
      ['words_folded', '+(text:bostad^4 text:bost*^2)', 1],
    ])
    const [folded, otherNames] = luceneQueries(searchWords('bostad'), ['Need', 'Organisation']).strict
    expect(folded?.[1]).toContain('name:bostad^10')
    expect(otherNames?.[0]).toBe('other_names')
  })

  it('are sought in each step without what the one before finds, where there is one alone', () => {
    const queries = (sought: string, step: 'compounds' | 'slips') =>
      luceneQueries(searchWords(sought), ['Need'])[step].map(([, query]) => query)
    expect(queries('bostad', 'compounds')).toEqual(['text:*bost*'])
    expect(queries('bostad', 'slips')[0]).toBe('text:bostad~1')
    expect(queries('bostad energi', 'compounds')[0]).toBe(
      '+(text:bostad^4 text:bost*^2 text:*bost*) +(text:energi^4 text:energi*^2 text:*energi*)',
    )
    expect(queries('bostad energi', 'slips')[0]).toMatch(/^\+\(text:bostad\^4 .*text:\*bost\* text:bostad~1\) \+\(/)
    expect(queries('el', 'compounds')).toEqual([])
  })

  it.each([
    ['city', 'cities'],
    ['energy', 'energies'],
    ['possible', 'possibility'],
    ['cycling', 'cycle'],
    ['solceller', 'solcells'],
    ['bostäder', 'bostad'],
    ['climate', 'climates'],
    ['running', 'run'],
    ['el', 'els'],
  ])('of %s and %s leave out an index only where the folded one finds the same', (...pair) => {
    const stems = [
      ['words_swedish', 'sv'],
      ['words_english', 'en'],
    ] as const
    for (const [sought, said] of [pair, [...pair].reverse()] as [string, string][]) {
      const { stem } = word(sought)
      const asked = indexesFor(sought)
      for (const [index, language] of stems) {
        const isSame = stemWord(sought, language) === stemWord(said, language)
        if (isSame && !asked.includes(index)) expect(fold(said).startsWith(stem)).toBe(true)
      }
    }
    expect(indexesFor('klimat')).toEqual(['words_folded', 'other_names'])
    expect(indexesFor('cities')).toContain('words_english')
  })
})

describe('how well a word fits', () => {
  it.each([
    ['bostad', 'Bostad', 3],
    ['bostad', 'bostäder', 2],
    ['bostäder', 'bostadsbolag', 2],
    ['bostad', 'hyresbostäder', 1],
    ['biodlign', 'biodlingens', 1],
    ['solecller', 'solceller', 1],
    ['umea', 'Umeå', 3],
    ['el', 'elever', 0],
    ['hus', 'hur', 0],
  ])('%s for %s', (sought, found, fit) => expect(fitOf(word(sought), found)).toBe(fit))

  it('knows one slip from two', () => {
    expect(isOneEditApart('abcd', 'abdc')).toBe(true)
    expect(isOneEditApart('abcd', 'abxcd')).toBe(true)
    expect(isOneEditApart('abcd', 'axcd')).toBe(true)
    expect(isOneEditApart('abcd', 'axxd')).toBe(false)
    expect(isOneEditApart('abcd', 'abcdef')).toBe(false)
  })
})
