import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTextsOf } from '../network/match-text.ts'
import type { Need, Network, Offer } from '../network/network.ts'
import { emptyNetwork, sampleInitiative, sampleOrganisation, sampleStatement } from '../testing/networks.ts'
import { matchesOf } from '../testing/text-world.ts'
import { levelOf } from './levels.ts'
import { createSynergyEngine } from './score.ts'
import type { Synergy } from './synergy.ts'
import { scoreParts } from './weights.ts'

const now = new Date('2025-06-01T00:00:00Z')
const today = '2025-06-01'

const statement = (id: string, holderId: string, text: string, themeIds: readonly string[] = []) =>
  sampleStatement(id, holderId, { text, themeIds, confirmedAt: '2025-05-12' })

function networkOf(needs: readonly Need[], offers: readonly Offer[], ids: readonly string[]): Network {
  const organisations = ids.map((id) => sampleOrganisation(id, 'umea'))
  return { ...emptyNetwork, organisations, needs, offers, themes: [{ id: 't1', broaderIds: [] }] }
}

/** The matches of a network whose texts have no vectors: words carry alone. */
const matchesIn = (network: Network) => matchesOf([...matchTextsOf(network, today).values()], network)

function judge(network: Network, aId: string, bId: string): Synergy | undefined {
  const engine = createSynergyEngine({ network, matches: matchesIn(network), now })
  return engine.scoreAll(aId).find((one) => one.bId === bId)
}

const word = fc.constantFrom('mäta', 'elanvändning', 'flerbostadshus', 'matsvinn', 'spillvärme', 'cykel', 'statistik')
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const ids = ['a', 'b', 'c', 'd']
const held = fc.record({ holderId: fc.constantFrom(...ids), text, themeIds: fc.subarray(['t1']) })
const networks = fc
  .record({ needs: fc.array(held, { maxLength: 8 }), offers: fc.array(held, { maxLength: 8 }) })
  .map(({ needs, offers }) =>
    networkOf(
      needs.map((one, index) => statement(`n${index}`, one.holderId, one.text, one.themeIds)),
      offers.map((one, index) => statement(`o${index}`, one.holderId, one.text, one.themeIds)),
      ids,
    ),
  )

describe('synergy score', () => {
  it('is the sum of its contributions, 0 to 1, and the same from either side', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [there, back] = [judge(network, 'a', 'b'), judge(network, 'b', 'a')]
        expect(there === undefined).toBe(back === undefined)
        if (!there || !back) return
        const sum = scoreParts.reduce((total, part, at) => total + (there.values[at] ?? 0) * there.weights[part], 0)
        expect(there.score).toBeCloseTo(sum, 12)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(back.score).toBeCloseTo(there.score, 12)
        expect(back.gainsA).toEqual(there.gainsB)
        expect(back.mutual).toBe(there.mutual)
        expect(there.values).toHaveLength(scoreParts.length)
      }),
      { numRuns: 20 },
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
        const [there, back] = [judge(network, 'a', 'b'), judge(turned, 'a', 'b')]
        expect(back?.score ?? 0).toBeCloseTo(there?.score ?? 0, 5)
      }),
      { numRuns: 20 },
    )
  })

  it('says something of everybody in the list', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const engine = createSynergyEngine({ network, matches: matchesIn(network), now })
        for (const { gainsA, gainsB, reasons } of engine.scoreAll('a'))
          expect(gainsA.length + gainsB.length + reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a planted synergy', () => {
  const needs = [
    statement('n1', 'a', 'Hjälp att mäta elanvändningen i ett flerbostadshus', ['t1']),
    statement('n2', 'b', 'En möteslokal med kök på kvällstid'),
  ]
  const offers = [
    statement('o1', 'b', 'Vi mäter elanvändning i flerbostadshus', ['t1']),
    statement('o2', 'a', 'Möteslokal med kök, ledig på kvällstid'),
  ]
  const ids = ['a', 'b', 'c']

  it('quotes both sides and names the weakest link, the path and the last confirmation', () => {
    const synergy = judge(networkOf(needs, offers, ids), 'a', 'b')
    expect(synergy?.mutual).toBe(true)
    expect(synergy?.gainsA.map(({ needId, offerId }) => [needId, offerId])).toEqual([['n1', 'o1']])
    expect(synergy?.gainsB.map(({ needId, offerId }) => [needId, offerId])).toEqual([['n2', 'o2']])
    expect(synergy?.path).toHaveLength(4)
    expect(synergy?.weakest).not.toBeNull()
    expect(synergy?.lastConfirmed).toBe('2025-05-12')
    expect(synergy?.unknowns).toContainEqual({ about: 'timing' })
  })

  it('fits as well where only one side gains, and says who does not', () => {
    const oneSided = networkOf(needs.slice(0, 1), offers.slice(0, 1), ids)
    const synergy = judge(oneSided, 'a', 'b')
    expect(synergy && levelOf(synergy, 9)).not.toBe('far_fetched')
    expect(synergy?.mutual).toBe(false)
  })

  it('fits as well where one takes what the other gives, and nobody says that the taker gains nothing', () => {
    const warm = 'ljummen överskottsvärme från tvätten dygnet runt'
    const [gives, takes] = [statement('o1', 'a', warm), statement('o2', 'b', `Kan ta emot ${warm}`)]
    const seeks = (id: string, holderId: string) => statement(id, holderId, 'en elbil att låna')
    const there = networkOf([seeks('n1', 'a'), seeks('n2', 'b')], [gives, takes], ids)
    const [synergy, back] = [judge(there, 'a', 'b'), judge(there, 'b', 'a')]
    const alike = judge(networkOf([], [gives, statement('o2', 'b', `Vi har ${warm}`)], ids), 'a', 'b')
    expect(synergy?.reasons.map(({ way }) => way)).toContain('they_take')
    expect(back?.reasons.map(({ way }) => way)).toContain('you_take')
    expect(synergy?.fit).toBeGreaterThan(0)
    expect(back?.fit).toBeCloseTo(synergy?.fit ?? -1, 12)
    expect(alike?.fit).toBe(0)
    expect(synergy?.unknowns).toContainEqual({ about: 'gainOf', organisationId: 'a' })
    expect(synergy?.unknowns).not.toContainEqual({ about: 'gainOf', organisationId: 'b' })
  })

  it('is not hidden by somebody who offers it better', () => {
    const better = [...offers, { ...statement('o3', 'c', needs[0]?.text ?? '', ['t1']) }]
    const synergy = judge(networkOf(needs, better, ids), 'a', 'b')
    expect(synergy?.gainsA.map(({ offerId }) => offerId)).toContain('o1')
  })

  it('leaves out what is no longer valid, and what is of an organisation that is gone', () => {
    const [first, second] = offers
    if (!first || !second) throw new Error('two offers are planted')
    const expired = networkOf(needs, [{ ...first, validUntil: '2025-05-31' }, second], ids)
    expect(judge(expired, 'a', 'b')?.gainsA).toEqual([])
    expect(judge(networkOf(needs, offers, ['a', 'c']), 'a', 'b')).toBeUndefined()
  })

  it('is of those alone who are wanted, also where they hold it together with others', () => {
    const shared = { ...sampleInitiative('i1', ['b', 'c']), title: 'Elanvändning i flerbostadshus' }
    const network = { ...networkOf(needs.slice(0, 1), [], ids), initiatives: [shared] }
    const engine = createSynergyEngine({ network, matches: matchesIn(network), now })
    const judged = (isWanted?: (id: string) => boolean) => engine.scoreAll('a', isWanted).map(({ bId }) => bId)
    expect([judged(), judged((id) => id === 'c'), judged(() => false)]).toEqual([['b', 'c'], ['c'], []])
    expect(engine.scoreAll('nobody')).toEqual([])
  })

  it('tells who works together already', () => {
    const together = { id: 'x', organisationIds: ['a', 'b'], status: 'active' as const }
    const network = { ...networkOf(needs, offers, ids), collaborations: [together] }
    expect(judge(network, 'a', 'b')?.known).toBe(true)
    expect(judge({ ...network, collaborations: [{ ...together, status: 'ended' }] }, 'a', 'b')?.known).toBe(false)
  })
})
