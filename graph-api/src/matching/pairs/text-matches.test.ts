import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import { filedWorlds } from '../testing/some-texts.ts'
import { matchesOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'
import { chanceOf, featuresOf, type PairFeatures } from './pair-odds.ts'
import type { TextMatch, TextMatches } from './text-matches.ts'

const themes = ['food', 'energy'].map((id) => ({ id, broaderIds: [] }))
const byId = (matches: readonly TextMatch[]) => [...matches].sort((x, y) => (x.text.id < y.text.id ? -1 : 1))

describe('texts that meet', () => {
  it('meet as surely from either side, and are the ones whose chance is asked for', () => {
    fc.assert(
      fc.property(filedWorlds, ({ texts, vectors }) => {
        const matches = matchesOf(texts, { vectors, themes })
        for (const { id } of texts) {
          const found = matchKinds.flatMap((kind) => matches.of(id, kind))
          for (const { text, chance, whole } of found) {
            expect(chance).toBeCloseTo(matches.chance(id, text.id), 6)
            expect(chance).toBeCloseTo(matches.chance(text.id, id), 6)
            expect(whole === null).toBe(vectors.length === 0)
          }
          const others = texts.filter((one) => !found.some(({ text }) => text.id === one.id))
          expect(others.map((one) => matches.chance(id, one.id))).toEqual(others.map(() => 0))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('are of one kind, those alone that are wanted, and none for what is not known', () => {
    const texts = ['a', 'b', 'c'].map((id) => sampleText(id, id === 'a' ? 'need' : 'offer', { text: 'cykel lokal' }))
    const matches = matchesOf(texts)
    const ids = (...asked: Parameters<TextMatches['of']>) => byId(matches.of(...asked)).map(({ text }) => text.id)
    expect(ids('a', 'offer')).toEqual(['b', 'c'])
    expect(ids('a', 'offer', ({ id }) => id === 'c')).toEqual(['c'])
    expect([ids('a', 'need'), ids('x', 'offer')]).toEqual([[], []])
    expect([matches.chance('a', 'x'), matches.chance('x', 'a'), matches.chance('a', 'a')]).toEqual([0, 0, 0])
  })

  it('are judged by all that is known of them, with the need as the one that asks', () => {
    const of = (id: string, kind: MatchKind, text: string) => sampleText(id, kind, { text, themeIds: ['food'] })
    const relations = [
      ['need', 'offer', 'answer'],
      ['initiative', 'initiative', 'sameWork'],
      ['need', 'need', 'sameThing'],
      ['offer', 'initiative', 'sameThing'],
    ] as const
    for (const [left, right, relation] of relations) {
      const [a, b] = [of('a', left, 'cykel lokal'), of('b', right, 'cykel lokal hus')]
      // Better ones, so that neither stands first in the other's list.
      const better = [of('c', right, 'cykel lokal'), of('d', left, 'cykel lokal hus'), of('e', left, 'lokal hus')]
      const texts = [a, b, ...better]
      const matches = matchesOf(texts, { vectors: texts, themes })
      const near = matches.nearest.between('a', 'b')
      if (!near) throw new Error('the two are near')
      const expected = chanceOf(featuresOf([a, b], near, matches), relation)
      expect(matches.chance('a', 'b')).toBeCloseTo(expected, 9)
      expect(matches.chance('b', 'a')).toBeCloseTo(expected, 9)
      expect(matches.of('b', left).find(({ text }) => text.id === 'a')?.chance).toBeCloseTo(expected, 6)
    }
  })
})

describe('what is known of two texts', () => {
  it('is their likeness, their places in each other’s lists, and what both are about', () => {
    const of = (id: string, kind: MatchKind, text: string, more: Partial<MatchText> = {}) =>
      sampleText(id, kind, { text, themeIds: ['food'], resource: 'venue', ...more })
    const [need, offer] = [of('a', 'need', 'cykel lokal'), of('b', 'offer', 'Vi köper cykel lokal')]
    const texts = [need, offer, of('c', 'offer', 'cykel lokal'), of('d', 'offer', 'cykel lokal')]
    const matches = matchesOf(texts, { themes })
    const near = matches.nearest.between('a', 'b')
    if (!near) throw new Error('the two are near')
    const expected: PairFeatures = {
      ...{ words: null, whole: null, text: near.text, rank: Math.log(3), reverseRank: 0 },
      ...{ theme: expect.closeTo(1, 9), resource: expect.closeTo(1, 9), direction: -1 },
    }
    expect(featuresOf([need, offer], near, matches)).toEqual(expected)
    const turned = { ...expected, rank: 0, reverseRank: Math.log(3) }
    expect(featuresOf([offer, need], { ...near, id: 'a' }, matches)).toEqual(turned)
  })
})

describe('the words that made two texts meet', () => {
  const texts = ['cykel till jobbet', 'jobbet och cykel', 'statistik om hus'].map((text, at) =>
    sampleText(`t${at}`, 'need', { text }),
  )
  const wordsOf = (matches: TextMatches, left: string, right: string, limit?: number) =>
    matches.words(left, right, limit).map(({ word }) => word)

  it('are told by vectors where both have them, else by what they have in common', () => {
    for (const vectors of [texts, texts.slice(0, 1), []]) {
      const matches = matchesOf(texts, { vectors })
      expect(wordsOf(matches, 't0', 't1').sort()).toEqual(expect.arrayContaining(['cykel', 'jobbet']))
      expect(wordsOf(matches, 't0', 't1', 1)).toHaveLength(1)
      expect([wordsOf(matches, 't0', 'x'), wordsOf(matches, 'x', 't0')]).toEqual([[], []])
    }
  })
})

describe('a network that changes', () => {
  it('takes texts in and out, and knows themes where they stand now', () => {
    const [a, b] = ['a', 'b'].map((id) => sampleText(id, 'need', { text: 'cykel lokal', themeIds: [id] }))
    if (!a || !b) throw new Error('two are made')
    const matches = matchesOf([a], { known: [b], themes: ['a', 'b', 'both'].map((id) => ({ id, broaderIds: [] })) })
    expect(matches.of('a', 'need')).toEqual([])
    matches.put(b)
    const apart = matches.chance('a', 'b')
    expect(apart).toBeGreaterThan(0)
    matches.rearrange(['a', 'b', 'both'].map((id) => ({ id, broaderIds: id === 'both' ? [] : ['both'] })))
    for (const text of [a, b]) matches.put({ ...text })
    expect(matches.chance('a', 'b')).toBeGreaterThan(apart)
    matches.remove('b')
    expect(matches.of('a', 'need')).toEqual([])
  })
})
