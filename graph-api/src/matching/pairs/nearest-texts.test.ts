import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import { someTexts as texts } from '../testing/some-texts.ts'
import { indexOf, partsOf, vectorsOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'
import { byNearness, nearnessOf, type TextNearness } from './near-entries.ts'
import { NearestTexts } from './nearest-texts.ts'
import { listLengths } from './weights.ts'

function nearestOf(listed: readonly MatchText[], of: { known?: readonly MatchText[]; hasVectors?: boolean } = {}) {
  const known = of.known ?? listed
  const sources = { vectors: vectorsOf(of.hasVectors === false ? [] : known), index: indexOf(known) }
  return { ...sources, nearest: new NearestTexts(new Map(listed.map((text) => [text.id, text])), sources).makeAll() }
}

/** How near each text of a kind is to one of them that is not of the same holders alone, by trying all. */
function byTrying(all: readonly MatchText[], of: MatchText, kind: MatchKind, sources: ReturnType<typeof nearestOf>) {
  const { vectors, index } = sources
  const isNews = (one: MatchText) =>
    one.holderIds.some((id) => !of.holderIds.includes(id)) && of.holderIds.some((id) => !one.holderIds.includes(id))
  return all
    .filter((one) => one.kind === kind && one.id !== of.id && isNews(one))
    .map(({ id }) => {
      const [words, whole] = vectors.size ? [vectors.wordLikeness(of.id, id), vectors.cosine(of.id, id)] : [null, null]
      return nearnessOf(id, { words, whole, text: index.compare(of.id).cosine(id) })
    })
    .filter(({ nearness }) => nearness > 0)
}

/** Near texts in order of id, since of equals the last digit decides who is first; what is hardly near at all left out. */
const byId = (list: readonly TextNearness[]) =>
  list.filter(({ nearness }) => nearness > 0.001).sort((x, y) => (x.id < y.id ? -1 : 1))
const closeTo = (value: number | null) => (value === null ? null : expect.closeTo(value, 4))
/** The same with room for the last digits. */
const about = (list: readonly TextNearness[]) =>
  byId(list).map(({ id, words, whole, text, nearness }) => {
    return { id, words: closeTo(words), whole: closeTo(whole), text: closeTo(text), nearness: closeTo(nearness) }
  })

describe('the nearest texts', () => {
  it('are all that are near at all and held by somebody else, best first, with vectors and without', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (all, hasVectors) => {
        const sources = nearestOf(all, { hasVectors })
        for (const text of all)
          for (const kind of matchKinds) {
            const list = sources.nearest.list(text.id, kind)
            expect(byId(list)).toEqual(about(byTrying(all, text, kind, sources)))
            expect(list).toEqual([...list].sort(byNearness))
          }
      }),
      { numRuns: 25 },
    )
  })

  it('are the same whether a text was there from the beginning, came later or was somebody else’s before', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (all, wasThere) => {
        const [first, ...others] = all
        if (!first) return
        const whole = nearestOf(all).nearest
        const before = { ...first, holderIds: ['z'] }
        const patched = nearestOf(wasThere ? [before, ...others] : others, { known: all }).nearest
        patched.put(first)
        for (const { id } of all)
          for (const kind of matchKinds) expect(byId(patched.list(id, kind))).toEqual(about(whole.list(id, kind)))
      }),
      { numRuns: 20 },
    )
  })

  it('forget a text that is taken out, everywhere', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { nearest } = nearestOf(all)
        const gone = all[0]?.id ?? ''
        nearest.remove(gone)
        const left = all.flatMap(({ id }) =>
          matchKinds.flatMap((kind) => nearest.around(id, kind).map((near) => near.id)),
        )
        expect(left).not.toContain(gone)
        expect(nearest.texts.has(gone)).toBe(false)
        expect(all.map(({ id }) => nearest.between(gone, id))).toEqual(all.map(() => undefined))
      }),
      { numRuns: 15 },
    )
  })

  it('are known from either side', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { nearest } = nearestOf(all)
        for (const text of all)
          for (const kind of matchKinds)
            nearest.list(text.id, kind).forEach((near, place) => {
              expect(nearest.between(text.id, near.id)).toEqual(near)
              expect(nearest.between(near.id, text.id)?.nearness).toBeCloseTo(near.nearness, 5)
              expect(nearest.rank(text, { id: near.id, kind }, near.nearness)).toBe(place)
            })
      }),
      { numRuns: 10 },
    )
  })
})

describe('the lists', () => {
  const more = listLengths.motivation.need + 4
  const words = ['cykel', 'lokal', 'statistik', 'hus']
  const hope = sampleText('hope', 'motivation', { text: words.join(' ') })
  /** The first says all that is hoped for, the others a word of it each: one that all have would tell nothing. */
  const needs = Array.from({ length: more }, (_, at) => {
    const text = at === 0 ? hope.text : [words[at % words.length], ...'abcdefghijklmn'.slice(0, at)].join(' ost')
    return sampleText(`n${String(at).padStart(2, '0')}`, 'need', { text })
  })

  it.each([true, false])('are as long as they may be, of the nearest (with vectors: %s)', (hasVectors) => {
    const known = [hope, ...needs]
    const all = nearestOf(known, { hasVectors })
    const expected = byTrying(known, hope, 'need', all).sort(byNearness)
    const list = all.nearest.list(hope.id, 'need')
    expect(list.map(({ id }) => id)).toEqual(expected.slice(0, listLengths.motivation.need).map(({ id }) => id))
    const late = nearestOf(needs, { known, hasVectors }).nearest
    late.put(hope)
    expect(late.list(hope.id, 'need').map(({ id }) => id)).toEqual(list.map(({ id }) => id))
    // A need has room for the hope, though the hope has none for it.
    expect(
      all.nearest
        .around(hope.id, 'need')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(needs.map(({ id }) => id))
  })

  it('of a text that is asked about hold so many of each kind, whoever holds them, but never itself', () => {
    const known = [hope, ...needs, sampleText('mine', 'offer', { text: hope.text, holderIds: hope.holderIds })]
    for (const hasVectors of [true, false]) {
      const { nearest } = nearestOf(known, { hasVectors })
      const asked = { id: hope.id, parts: partsOf(hope), themeIds: [] }
      const found = nearest.lookUp(asked, 3)
      expect(found.get('need')).toHaveLength(3)
      expect(found.get('need')?.[0]?.id).toBe('n00')
      expect(found.get('offer')?.map(({ id }) => id)).toEqual(['mine'])
      expect(found.get('motivation')).toEqual([])
      const other = nearest.lookUp({ ...asked, id: 'somebody else’s' }, more)
      expect(other.get('need')).toHaveLength(more)
      expect(other.get('motivation')?.map(({ id, words }) => [id, words])).toEqual([['hope', null]])
    }
  })

  it('hold what is known by its vectors alone, or by its words alone', () => {
    const [a, b] = [sampleText('a', 'need', { text: 'cykel lokal' }), sampleText('b', 'offer', { text: 'cykel lokal' })]
    const texts = () => new Map([a, b].map((text) => [text.id, text]))
    const index = indexOf([a, b])
    const byVectors = new NearestTexts(texts(), { vectors: vectorsOf([a, b]), index: indexOf([]) }).makeAll()
    expect(byVectors.list('a', 'offer')).toMatchObject([{ id: 'b', text: 0, words: expect.any(Number) }])
    expect(byVectors.lookUp({ id: 'a', parts: partsOf(a), themeIds: [] }, 9).get('offer')).toMatchObject([{ text: 0 }])
    const halfKnown = new NearestTexts(texts(), { vectors: vectorsOf([a]), index }).makeAll()
    expect(halfKnown.list('a', 'offer')).toMatchObject([{ id: 'b', words: null, whole: null }])
    expect(halfKnown.list('b', 'need')).toMatchObject([{ id: 'a', words: null, whole: null }])
    const unknown = new NearestTexts(texts(), { vectors: vectorsOf([a]), index: indexOf([a]) }).makeAll()
    expect([unknown.list('a', 'offer'), unknown.list('b', 'need')]).toEqual([[], []])
  })
})
