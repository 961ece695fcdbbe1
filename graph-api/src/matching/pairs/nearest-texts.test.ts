import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EncodedText } from '../meaning/model.ts'
import { NetworkVectors } from '../meaning/network-vectors.ts'
import { groupOf, type MatchText } from '../network/match-text.ts'
import { createTextIndex } from '../text/text-index.ts'
import { NearestTexts } from './nearest-texts.ts'

const size = 8

/** Vectors that follow from the words alone: like texts are near. */
function encode(text: string): EncodedText {
  const words = [...text.matchAll(/\p{L}+/gu)]
  const of = (word: string) =>
    Int8Array.from({ length: size }, (_, at) => ((word.charCodeAt(at % word.length) * (at + 3)) % 255) - 127)
  const vectors = words.map(([word]) => of(word))
  const pooled = Int8Array.from({ length: size }, (_, at) =>
    Math.round(vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / Math.max(1, vectors.length)),
  )
  return {
    pooled,
    words: Int8Array.from(vectors.flatMap((vector) => [...vector])),
    spans: Uint16Array.from(words.flatMap(({ 0: word, index }) => [index, index + word.length])),
  }
}

const word = fc.constantFrom('mäta', 'elanvändning', 'hus', 'matsvinn', 'spillvärme', 'cykel', 'statistik', 'lokal')
const texts = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghijkl'),
      kind: fc.constantFrom('need' as const, 'offer' as const, 'initiative' as const, 'motivation' as const),
      holderIds: fc.constantFrom(['x'], ['y'], ['z'], ['x', 'y']),
      text: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    }),
    { minLength: 2, maxLength: 12, selector: ({ id }) => id },
  )
  .map((list): MatchText[] => list.map((one) => ({ ...one, themeIds: [], resource: null })))

function tablesOf(all: readonly MatchText[], listed: readonly MatchText[]) {
  const vectors = new NetworkVectors(
    all.map(({ id, text, kind }) => [id, { text, encoded: encode(text), group: groupOf(kind) }] as const),
  )
  const index = createTextIndex(all.map(({ id, text }) => ({ id, parts: [{ text, language: 'sv' as const }] })))
  return { vectors, nearest: new NearestTexts(new Map(listed.map((text) => [text.id, text])), { vectors, index }) }
}

const kinds = ['need', 'offer', 'initiative', 'motivation'] as const

describe('the nearest texts', () => {
  it('are the same whether a text was there from the beginning or came later', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const whole = tablesOf(all, all).nearest
        const patched = tablesOf(all, all.slice(1)).nearest
        if (all[0]) patched.put(all[0])
        const said = (nearest: NearestTexts, id: string) =>
          kinds.flatMap((kind) => nearest.list(id, kind).map((near) => `${near.id} ${near.nearness.toFixed(4)}`)).sort()
        for (const { id } of all) expect(said(patched, id)).toEqual(said(whole, id))
      }),
    )
  })

  it('forget a text that is taken out, everywhere', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { nearest } = tablesOf(all, all)
        const gone = all[0]?.id ?? ''
        nearest.remove(gone)
        const left = all.flatMap(({ id }) => kinds.flatMap((kind) => nearest.around(id, kind).map((near) => near.id)))
        expect(left).not.toContain(gone)
      }),
    )
  })

  it('are never of the same holder alone', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { nearest } = tablesOf(all, all)
        for (const { id, holderIds } of all)
          for (const kind of kinds)
            for (const near of nearest.list(id, kind)) {
              const theirs = nearest.texts.get(near.id)?.holderIds ?? []
              expect(theirs.some((holder) => !holderIds.includes(holder))).toBe(true)
            }
      }),
    )
  })
})

describe('vectors of a network', () => {
  it('compare alike both ways, within −1 and 1, and find a text like itself', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { vectors } = tablesOf(all, all)
        const [left, right] = [all[0]?.id ?? '', all[1]?.id ?? '']
        for (const of of [vectors.cosine, vectors.wordLikeness].map((one) => one.bind(vectors))) {
          expect(of(left, right)).toBeCloseTo(of(right, left), 5)
          expect(Math.abs(of(left, right))).toBeLessThanOrEqual(1.00001)
        }
        expect(vectors.wordLikeness(left, left)).toBeCloseTo(1, 4)
      }),
    )
  })

  it('mark the words that met where they stand', () => {
    const all = ['cykel till jobbet', 'jobbet och cykel'].map((text, at): MatchText => {
      return { id: `t${at}`, kind: 'need', holderIds: [`h${at}`], text, themeIds: [], resource: null }
    })
    const { vectors } = tablesOf(all, all)
    const words = vectors.meetings('t0', 't1', 6).map(({ word, right }) => {
      const [{ start, end } = { start: 0, end: 0 }] = right
      return [word, all[1]?.text.slice(start, end)]
    })
    expect(words).toContainEqual(['cykel', 'cykel'])
    expect(words).toContainEqual(['jobbet', 'jobbet'])
  })
})
