import { describe, expect, it } from 'vitest'
import type { MatchKind } from '../network/match-text.ts'
import { sampleText } from '../testing/texts.ts'
import { areTwoEnds, directionOf, isTurnedRound } from './direction.ts'

const text = (kind: MatchKind, words: string, resource: string | null = null) =>
  sampleText(words, kind, { text: words, resource })

describe('who gives and who takes', () => {
  it.each([
    'Vi köper gärna begagnade pallar.',
    'Hämtar trädgårdsavfall på fredagar.',
    'Kan ta emot spillvärme året om.',
    'We collect used laptops every spring.',
    'Vi forslar bort grus och jord.',
  ])('an offer takes: %s', (words) => {
    expect(isTurnedRound(text('offer', words))).toBe(true)
  })

  it.each([
    'En hall som kan ta emot begagnat virke.',
    'Lastbilar som hämtar gods i hela länet.',
    'Utbildning i att använda värmekameran.',
    'Vi lånar ut verktyg.',
  ])('an offer gives: %s', (words) => {
    expect(isTurnedRound(text('offer', words))).toBe(false)
  })

  it.each([
    'Köpare av spån.',
    'Avsättning för överbliven mat.',
    'Någon i grannskapet som vill ha kaffesump.',
    'Vem vill ha femtio stolar?',
    'Vi behöver bli av med gamla däck.',
    'Someone who collects our wooden crates.',
    'Någon som kan frakta bort vår flis.',
    'Snickerier som tar emot korta brädor.',
    'Verkstäder och slöjdsalar som vill ha spillbitar.',
    'Farms that collect spent grain.',
  ])('a need wants a taker: %s', (words) => {
    expect(isTurnedRound(text('need', words))).toBe(true)
  })

  it.each([
    'Någon som kan lära oss laga cyklar.',
    'En lokal där vi får köpa lunch.',
    'Hjälp med att hämta varor.',
    'Snickerier som lånar ut sin såg.',
    'Hjälp av snickare som tar emot på kvällen.',
    'Vi behöver köpa in en elbil.',
  ])('a need wants something: %s', (words) => {
    expect(isTurnedRound(text('need', words))).toBe(false)
  })

  it('says whether the two go the same way, whichever is named first', () => {
    const [taker, giver] = [text('offer', 'Vi köper brödrester.'), text('offer', 'Brödrester, tio kilo om dagen.')]
    const [rid, want] = [text('need', 'Någon som tar hand om vårt bröd.'), text('need', 'Brödrester till våra grisar.')]
    expect([directionOf(rid, taker), directionOf(taker, rid)]).toEqual([0.5, 0.5])
    expect([directionOf(want, taker), directionOf(taker, want)]).toEqual([-1, -1])
    expect([directionOf(want, giver), directionOf(taker, giver)]).toEqual([0, 0])
    for (const resource of ['material', null]) {
      const goods = { ...giver, resource }
      expect([directionOf(rid, goods), directionOf(goods, rid), directionOf(want, goods)]).toEqual([-1, -1, 0])
    }
    expect(directionOf(rid, { ...giver, resource: 'equipment' })).toBe(0)
    expect(directionOf(rid, text('offer', 'Grisar och höns som gärna tar hand om brödrester.'))).toBe(0)
  })

  it('knows two offers, or two needs, that are the two ends of one thing', () => {
    const [taker, giver] = [text('offer', 'Kan ta emot ljummen värme.'), text('offer', 'Ljummet spillvatten.')]
    const [rid, want] = [text('need', 'Någon som tar hand om vårt bröd.'), text('need', 'Brödrester till våra grisar.')]
    expect([areTwoEnds(taker, giver), areTwoEnds(giver, taker), areTwoEnds(rid, want)]).toEqual([true, true, true])
    expect([areTwoEnds(giver, giver), areTwoEnds(taker, taker), areTwoEnds(want, want)]).toEqual([false, false, false])
    expect([areTwoEnds(rid, giver), areTwoEnds(taker, want)]).toEqual([false, false])
    const tutor = text('need', 'Brödrester till våra grisar.', 'competence')
    expect([areTwoEnds(rid, tutor), areTwoEnds(tutor, rid)]).toEqual([false, false])
    for (const kind of ['material', 'equipment']) {
      const scrap = text('offer', 'Ljummet spillvatten.', kind)
      expect([areTwoEnds(taker, scrap), areTwoEnds(scrap, taker)]).toEqual([true, true])
    }
  })

  it('knows no other two texts that are the two ends of one thing, nor that go the same way', () => {
    const [taker, rid] = [text('offer', 'Vi köper brödrester.'), text('need', 'Någon som tar hand om vårt bröd.')]
    const others = (['initiative', 'motivation'] as const).map((kind) => text(kind, 'Vi köper brödrester.'))
    for (const other of others) {
      expect(isTurnedRound(other)).toBe(false)
      for (const one of [taker, rid, ...others]) {
        expect([areTwoEnds(one, other), areTwoEnds(other, one)]).toEqual([false, false])
        expect([directionOf(one, other), directionOf(other, one)]).toEqual([0, 0])
      }
    }
    expect([directionOf(rid, rid), directionOf(taker, taker)]).toEqual([0, 0])
  })
})
