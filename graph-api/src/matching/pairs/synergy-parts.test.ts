import { describe, expect, it } from 'vitest'
import type { MatchKind } from '../network/match-text.ts'
import type { Network } from '../network/network.ts'
import { createOrganisationTies } from '../network/organisation-ties.ts'
import { emptyNetwork, sampleInitiative, sampleOrganisation, sampleStatement } from '../testing/networks.ts'
import { matchesOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'
import { createSynergyEngine, type MatchedText } from './score.ts'
import { graphWeights, levelLimits, type PartValues, placeWeights, recencyWeights, scoreParts } from './weights.ts'

const now = new Date('2026-06-01T00:00:00Z')
const network: Network = { ...emptyNetwork, organisations: ['b', 'c', 'me'].map((id) => sampleOrganisation(id)) }

const kinds: Readonly<Record<string, MatchKind>> = { n: 'need', o: 'offer', i: 'initiative', m: 'motivation' }
/** A text by its name, whose first letter is its kind's. */
const textOf = (id: string, holders: string, text = id) =>
  sampleText(id, kinds[id.charAt(0)] ?? 'need', { holderIds: holders.split(' '), text })
/** What a text of mine meets: another of `b`'s, unless it is told whose, and how surely. */
const met = (mine: string, theirs: string, chance: number, holders = 'b'): MatchedText => ({
  mine: textOf(mine, 'me'),
  found: [{ text: textOf(theirs, holders), chance, whole: null }],
})
const engineOf = (of: Partial<Network> = {}, weights?: PartValues) =>
  createSynergyEngine({ network: { ...network, ...of }, matches: matchesOf([]), now, ...(weights && { weights }) })
const judge = (all: readonly MatchedText[], of: Partial<Network> = {}) => {
  const [first] = engineOf(of).scoreMatched('me', all)
  if (!first) throw new Error('whoever meets something is judged')
  const parts: Partial<PartValues> = Object.fromEntries(scoreParts.map((part, at) => [part, first.values[at]]))
  return { ...first, parts }
}
const valuesOf = (...all: readonly MatchedText[]) => judge(all).parts

describe('the parts of a score', () => {
  const nothing = { offers: 0, sameNeeds: 0, sameOffers: 0, work: 0, purpose: 0 }
  const unknown = { graph: graphWeights.unknown, place: placeWeights.unknown, recency: recencyWeights.unknown }

  it.each([
    ['offers', 'n', 'o'],
    ['offers', 'o', 'n'],
    ['sameNeeds', 'n', 'n'],
    ['sameOffers', 'o', 'o'],
    ['work', 'i', 'i'],
    ['work', 'n', 'i'],
    ['work', 'i', 'o'],
    ['purpose', 'm', 'm'],
    ['purpose', 'm', 'i'],
    ['purpose', 'o', 'm'],
  ])('counts for %s what a text of kind %s and one of kind %s say, and for nothing else', (part, mine, theirs) => {
    expect(valuesOf(met(mine, theirs, 0.25))).toEqual({ ...nothing, ...unknown, [part]: 0.25 })
  })

  it('count two that are the two ends of one thing for a gain', () => {
    const [gives, takes] = [textOf('o1', 'me', 'Brödrester.'), textOf('o2', 'b', 'Vi köper brödrester.')]
    const synergy = judge([{ mine: gives, found: [{ text: takes, chance: 0.25, whole: null }] }])
    expect(synergy.parts).toMatchObject({ ...nothing, offers: 0.25 })
    expect(synergy.fit).toBe(0.25)
    const [wants, rid] = [textOf('n1', 'me', 'Brödrester.'), textOf('n2', 'b', 'Någon som hämtar vårt bröd.')]
    expect(valuesOf({ mine: wants, found: [{ text: rid, chance: 0.25, whole: null }] })).toMatchObject({
      ...nothing,
      offers: 0.25,
    })
  })

  it('are the chance that at least one holds, in whatever order', () => {
    const all = [met('n1', 'o1', 0.1), met('o2', 'n2', 0.2), met('n3', 'o3', 0.3)]
    expect(valuesOf(...all).offers).toBeCloseTo(1 - 0.9 * 0.8 * 0.7, 12)
    expect(valuesOf(...[...all].reverse()).offers).toBe(valuesOf(...all).offers)
  })

  it('count how near the two stand in what they do already, and where they are', () => {
    const organisations = ['b', 'me'].map((id) => sampleOrganisation(id, 'umea'))
    const initiatives = [sampleInitiative('i1', ['b', 'me'])]
    const closeness = createOrganisationTies({ ...network, organisations, initiatives }).closeness('me', 'b')
    const { parts } = judge([met('n', 'o', 0.5)], { organisations, initiatives })
    expect(closeness).toBeGreaterThan(0)
    expect(parts).toMatchObject({ graph: closeness, place: placeWeights.same })
  })

  it('sum to the score by their weights, and the highest comes first, of equals the first by id', () => {
    const weights = { ...nothing, graph: 0, place: 0, recency: 0, offers: 0.75, work: 0.25 }
    const all = [met('n', 'o', 0.4, 'c'), met('n', 'o', 0.4, 'b'), met('i', 'i', 0.8, 'me2'), met('i', 'i', 0.4, 'c')]
    const judged = engineOf({}, weights).scoreMatched('me', all)
    expect(judged.map(({ bId }) => bId)).toEqual(['c', 'b'])
    expect(judged[0]?.score).toBeCloseTo(0.75 * 0.4 + 0.25 * 0.4, 12)
    expect(judged[0]?.weights).toBe(weights)
    for (const list of [all.slice(0, 2), all.slice(0, 2).reverse()])
      expect(
        engineOf()
          .scoreMatched('me', list)
          .map(({ bId }) => bId),
      ).toEqual(['b', 'c'])
  })
})

describe('how fresh a pair is', () => {
  const day = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)
  const of = (need: string | undefined, offer: string | undefined) => {
    const confirmed = (confirmedAt: string | undefined) => (confirmedAt === undefined ? {} : { confirmedAt })
    const { lastConfirmed, parts } = judge([met('n', 'o', 0.5)], {
      needs: [sampleStatement('n', 'me', confirmed(need)), sampleStatement('n2', 'b', { confirmedAt: day(1) })],
      offers: [sampleStatement('o', 'b', confirmed(offer))],
    })
    return [lastConfirmed, parts.recency] as const
  }

  it('is told by the latest confirmation of what is quoted, halved after so many days', () => {
    const { halfLifeDays, unknown } = recencyWeights
    expect(of(undefined, undefined)).toEqual([null, unknown])
    expect(of(day(halfLifeDays), undefined)).toEqual([day(halfLifeDays), 0.5])
    expect(of(undefined, day(2 * halfLifeDays))).toEqual([day(2 * halfLifeDays), 0.25])
    expect(of(day(halfLifeDays), day(0))).toEqual([day(0), 1])
    expect(of(day(0), day(halfLifeDays))).toEqual([day(0), 1])
    expect(of(day(-9), undefined)).toEqual([day(-9), 1])
  })

  it('is not known where nothing of it was confirmed, which is said', () => {
    expect(judge([met('n', 'o', 0.5)]).unknowns).toContainEqual({ about: 'confirmation' })
    const needs = [sampleStatement('n', 'me', { confirmedAt: day(1) })]
    expect(judge([met('n', 'o', 0.5)], { needs }).unknowns).not.toContainEqual({ about: 'confirmation' })
  })
})

describe('who is judged', () => {
  const judged = (...all: readonly MatchedText[]) =>
    engineOf()
      .scoreMatched('me', all)
      .map(({ bId }) => bId)

  it('is every holder that is there and holds neither text together with the one who asks', () => {
    expect(judged(met('n', 'o', 0.5, 'b c'))).toEqual(['b', 'c'])
    expect(judged(met('n', 'o', 0.5, 'gone'), met('n', 'o', 0.5, 'me b'))).toEqual([])
    const ours = { ...met('i', 'i2', 0.5, 'b c'), mine: textOf('i', 'me b') }
    expect(judged(ours)).toEqual(['c'])
    expect(judged()).toEqual([])
  })

  it('gains where its best gain is clear, and both do where both are', () => {
    const { possible } = levelLimits
    const isMutual = (a: number, b: number) => judge([met('n1', 'o1', a), met('o2', 'n2', b)]).mutual
    expect([isMutual(possible, possible), isMutual(1, possible - 0.001), isMutual(possible - 0.001, 1)]).toEqual([
      true,
      false,
      false,
    ])
    expect(judge([met('n1', 'o1', 1)]).mutual).toBe(false)
  })

  it('has done something where its initiative is neither an idea nor planned', () => {
    const wayOf = (status?: string) =>
      judge([met('n', 'i', 0.9)], { initiatives: [{ ...sampleInitiative('i', ['b']), ...(status && { status }) }] })
        .reasons[0]?.way
    expect(['idea', 'planned', 'ongoing', 'completed', undefined].map(wayOf)).toEqual([
      ...['same_challenge', 'same_challenge', 'they_have_done', 'they_have_done', 'they_have_done'],
    ])
  })

  it('takes, and so gains, on the side that takes', () => {
    const stated = {
      needs: ['me', 'b'].map((id) => sampleStatement(`n ${id}`, id)),
      offers: ['me', 'b'].map((id) => sampleStatement(`o ${id}`, id)),
    }
    const [gives, takes] = ['Brödrester.', 'Vi köper brödrester.']
    const gainsUnknown = (mine: string, theirs: string) => {
      const found = [{ text: textOf('o2', 'b', theirs), chance: 0.9, whole: null }]
      return judge([{ mine: textOf('o1', 'me', mine), found }], stated)
        .unknowns.filter(({ about }) => about === 'gainOf')
        .map((one) => ('organisationId' in one ? one.organisationId : ''))
    }
    expect([gainsUnknown(gives, takes), gainsUnknown(takes, gives)]).toEqual([['me'], ['b']])
    expect(gainsUnknown(gives, gives)).toEqual(['me', 'b'])
  })
})
