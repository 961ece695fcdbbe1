import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import { filedWorlds } from '../testing/some-texts.ts'
import { matchesOf, partsOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'
import { chanceOf } from './pair-odds.ts'
import type { TextMatch } from './text-matches.ts'
import { listLengths } from './weights.ts'

const themes = ['food', 'energy'].map((id) => ({ id, broaderIds: [] }))
const byId = (matches: readonly TextMatch[]) => [...matches].sort((x, y) => (x.text.id < y.text.id ? -1 : 1))
const askedOf = (text: MatchText) => ({ id: text.id, parts: partsOf(text), themeIds: text.themeIds, kind: text.kind })

describe('a text that is not among those kept', () => {
  it('meets what it would meet were it kept, as surely', () => {
    fc.assert(
      fc.property(filedWorlds, ({ texts, vectors }) => {
        const [draft, ...kept] = texts
        if (!draft) return
        const whole = matchesOf(texts, { vectors, themes })
        const without = matchesOf(kept, { vectors, themes, known: [draft], filed: texts })
        const found = byId(without.ofDraft(draft, askedOf(draft)))
        const expected = byId(matchKinds.flatMap((kind) => whole.of(draft.id, kind)))
        expect(found.map(({ text }) => text.id)).toEqual(expected.map(({ text }) => text.id))
        found.forEach(({ chance, whole: asWhole }, at) => {
          expect(asWhole ?? 9).toBeCloseTo(expected[at]?.whole ?? 9, 4)
          expect(chance).toBeCloseTo(expected[at]?.chance ?? -1, 4)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('meets no more of each kind than a kept one', () => {
    const most = listLengths.motivation.need
    const hope = sampleText('hope', 'motivation', { text: 'cykel' })
    const needs = Array.from({ length: most + 1 }, (_, at) => sampleText(`n${at}`, 'need', { text: 'cykel' }))
    const matches = matchesOf(needs, { vectors: [hope, ...needs], known: [hope] })
    expect(matches.ofDraft(hope, askedOf(hope))).toHaveLength(most)
    expect(matches.about(askedOf(hope), most + 9).texts.get('need')).toHaveLength(most + 1)
    expect(matches.about(askedOf(hope), 2).texts.get('need')).toHaveLength(2)
  })
})

describe('what texts say to an asked one', () => {
  const of = (id: string, kind: MatchKind, text: string, themeIds: readonly string[] = []) =>
    sampleText(id, kind, { text, themeIds })
  const texts = [of('a', 'offer', 'cykel lokal hus', ['food']), of('b', 'offer', 'cykel lokal', ['food'])]
  const matches = matchesOf([...texts, of('c', 'offer', 'cykel lokal'), of('d', 'need', 'statistik')], { themes })
  const about = (kind?: MatchKind, themeIds: readonly string[] = ['food']) =>
    matches.about({ id: 'asked', parts: partsOf({ text: 'cykel lokal' }), themeIds, ...(kind && { kind }) }, 9)

  it('is the surest first of each kind, with what it is about, whoever holds it', () => {
    const { texts: found, themes: asked } = about()
    expect([...found.keys()].sort()).toEqual([...matchKinds].sort())
    expect(found.get('need')).toEqual([])
    expect(found.get('offer')?.map(({ text }) => text.id)).toEqual(['b', 'c', 'a'])
    const chances = found.get('offer')?.map(({ chance }) => chance) ?? []
    expect(chances).toEqual([...chances].sort((x, y) => y - x))
    expect([...asked.keys()]).toEqual(['food'])
    expect([...about(undefined, []).themes.keys()]).toEqual(['food'])
  })

  it('is judged by what it would be, where that is known, and by its place from both sides', () => {
    for (const [kind, relation] of [
      [undefined, 'sameThing'],
      ['offer', 'sameThing'],
      ['need', 'answer'],
    ] as const) {
      const first = about(kind).texts.get('offer')?.[1]
      const { text = 0 } =
        matches.nearest
          .lookUp({ id: 'asked', parts: partsOf({ text: 'cykel lokal' }), themeIds: [] }, 9)
          .get('offer')?.[1] ?? {}
      const rank = Math.log(2)
      const theme = first && matches.topics.themesOf(first.text.id).get('food')
      const features = {
        words: null,
        whole: null,
        text,
        rank,
        reverseRank: rank,
        theme: theme ?? 0,
        resource: 0,
        direction: 0,
      }
      expect(first?.chance).toBeCloseTo(chanceOf(features, relation), 6)
      expect(first?.whole).toBeNull()
    }
  })
})
