import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Need, Network, Offer } from '../network/network.ts'
import { createSynergyEngine } from './score.ts'
import type { TextSimilarity } from './text-similarity.ts'
import { scoreParts } from './weights.ts'

const now = new Date('2025-06-01T00:00:00Z')

/** Texts are sets of words; similarity is the share they have in common (Dice), symmetric and 0 to 1. */
function wordSimilarity(texts: ReadonlyMap<string, string>): TextSimilarity {
  const words = (id: string) => new Set((texts.get(id) ?? '').split(' ').filter(Boolean))
  return {
    cosine: (left, right) => {
      const [a, b] = [words(left), words(right)]
      return a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
    },
    sharedWords: (left, right) =>
      [...words(left)]
        .filter((word) => words(right).has(word))
        .map((word) => ({ word, weight: 0.1, left: [], right: [] })),
  }
}

const statement = (id: string, holderId: string, text: string, themeIds: readonly string[] = []) => ({
  id,
  holderId,
  text,
  themeIds,
  language: 'sv',
  validUntil: null,
  confirmedAt: '2025-05-12',
})

function networkOf(needs: readonly Need[], offers: readonly Offer[], ids: readonly string[]): Network {
  const organisations = ids.map((id) => ({ id, name: id, kind: 'company', placeId: 'umea', capacity: 3 }))
  const empty = { motivations: [], initiatives: [], collaborations: [], themes: [], places: [] }
  return { organisations, needs, offers, ...empty }
}

function engineFor(network: Network) {
  const texts = new Map([...network.needs, ...network.offers].map(({ id, text }) => [id, text]))
  for (const { id } of network.organisations) {
    const own = [...network.needs, ...network.offers].filter(({ holderId }) => holderId === id)
    texts.set(id, own.map(({ text }) => text).join(' '))
  }
  return createSynergyEngine({ network, text: wordSimilarity(texts), now })
}

const word = fc.constantFrom('mäta', 'el', 'hus', 'mat', 'spill', 'cykel', 'data', 'lokal')
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const ids = ['a', 'b', 'c', 'd']
const held = fc.record({ holderId: fc.constantFrom(...ids), text, themeIds: fc.subarray(['t1', 't2']) })
const networks = fc
  .record({ needs: fc.array(held, { maxLength: 8 }), offers: fc.array(held, { maxLength: 8 }) })
  .map(({ needs, offers }) =>
    networkOf(
      needs.map((one, index) => ({ ...statement(`n${index}`, one.holderId, one.text, one.themeIds), weight: 0.8 })),
      offers.map((one, index) => statement(`o${index}`, one.holderId, one.text, one.themeIds)),
      ids,
    ),
  )

describe('synergy score', () => {
  it('is the sum of its contributions, 0 to 1, and the same from either side', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const engine = engineFor(network)
        const [there, back] = [engine.judge('a', 'b'), engine.judge('b', 'a')]
        const sum = there.contributions.reduce((total, one) => total + one.contribution, 0)
        expect(there.score).toBeCloseTo(sum, 12)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(back.score).toBeCloseTo(there.score, 12)
        expect(back.strength).toBe(there.strength)
        expect(back.gainsA).toEqual(there.gainsB)
        expect(there.contributions.map(({ part }) => part)).toEqual(scoreParts)
      }),
    )
  })

  it('does not depend on the order in which things are given', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const turned: Network = {
          ...network,
          organisations: [...network.organisations].reverse(),
          needs: [...network.needs].reverse(),
          offers: [...network.offers].reverse(),
        }
        expect(engineFor(turned).judge('a', 'b')).toEqual(engineFor(network).judge('a', 'b'))
      }),
    )
  })

  it('takes the median for unknown needs, never 0, and then never says strong', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const silent = { ...network, needs: network.needs.filter(({ holderId }) => holderId !== 'a') }
        const synergy = engineFor(silent).judge('a', 'b')
        expect(synergy.strength).not.toBe('strong')
        expect(synergy.unknowns).toContainEqual({ about: 'needsOf', organisationId: 'a' })
        if (synergy.gainsB.length > 0) {
          expect(synergy.contributions.find(({ part }) => part === 'reciprocity')?.value).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('a planted synergy', () => {
  const needs = [
    { ...statement('n1', 'a', 'mäta el hus'), weight: 1 },
    { ...statement('n2', 'b', 'lokal möten'), weight: 1 },
  ]
  const offers = [statement('o1', 'b', 'mäta el data'), statement('o2', 'a', 'lokal möten kvällstid')]
  const engine = engineFor(networkOf(needs, offers, ['a', 'b', 'c']))

  it('is strong, quotes both sides and names the weakest link, the path and the last confirmation', () => {
    const synergy = engine.judge('a', 'b')
    expect(synergy.strength).toBe('strong')
    expect(synergy.gainsA.map(({ needId, offerId }) => [needId, offerId])).toEqual([['n1', 'o1']])
    expect(synergy.gainsA[0]?.words.map((one) => one.word)).toEqual(['mäta', 'el'])
    expect(synergy.gainsB.map(({ needId, offerId }) => [needId, offerId])).toEqual([['n2', 'o2']])
    expect(synergy.path.map(({ id }) => id)).toEqual(['a', 'o2', 'n2', 'b'])
    expect(synergy.weakest).toMatchObject({ needId: 'n1', gainerId: 'a' })
    expect(synergy.lastConfirmed).toBe('2025-05-12')
    expect(synergy.unknowns).toContainEqual({ about: 'timing' })
  })

  it('is silent about someone who has said nothing', () => {
    expect(engine.judge('a', 'c').strength).toBeNull()
  })

  it('is possible at most when only one side gains, and says so', () => {
    const oneSided = engineFor(
      networkOf(
        [...needs, { ...statement('n3', 'c', 'cykel'), weight: 1 }],
        [...offers, statement('o3', 'c', 'mäta el')],
        ['a', 'c'],
      ),
    )
    const synergy = oneSided.judge('a', 'c')
    expect(synergy.strength).toBe('possible')
    expect(synergy.unknowns).toContainEqual({ about: 'gainOf', organisationId: 'c' })
  })

  it('leaves out what is no longer valid', () => {
    const [first, second] = offers
    if (!first || !second) throw new Error('two offers are planted')
    const expired = engineFor(networkOf(needs, [{ ...first, validUntil: '2025-05-31' }, second], ['a', 'b']))
    expect(expired.judge('a', 'b').gainsA).toEqual([])
  })
})
