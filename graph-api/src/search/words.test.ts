import { describe, expect, it } from 'vitest'
import { fold } from '../shared/fold.ts'
import { luceneQueries } from './lucene-query.ts'
import { fitOf, oneSlipApart, searchWords } from './words.ts'

const word = (typed: string) => {
  const [only] = searchWords(typed)
  if (!only) throw new Error(`No word in ${typed}`)
  return only
}

describe('the words of a query', () => {
  it('are folded and have a stem that their endings share', () => {
    expect(word('Bostäder')).toMatchObject({ folded: 'bostader', stem: 'bostad' })
    expect(fold('Smørrebrød é ß')).toBe('smorrebrod e ss')
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
    const { folded, swedish, english } = luceneQueries(searchWords('hus" OR name:* ) NOT [a TO b]'))
    for (const query of [folded, swedish, english]) expect(query).not.toMatch(/["[\]\\]|OR|NOT|TO/)
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
    expect(oneSlipApart('abcd', 'abdc')).toBe(true)
    expect(oneSlipApart('abcd', 'abxcd')).toBe(true)
    expect(oneSlipApart('abcd', 'axcd')).toBe(true)
    expect(oneSlipApart('abcd', 'axxd')).toBe(false)
    expect(oneSlipApart('abcd', 'abcdef')).toBe(false)
  })
})
