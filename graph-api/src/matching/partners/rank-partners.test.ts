import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextIndex } from '../text/text-index.ts'
import { partnerFeatures } from './partner-features.ts'
import type { PartnerNetworkInput } from './partner-network.ts'
import { fittedPrior, type PartnerPrior, partnerWeights } from './partner-prior.ts'
import { createPartnerRanker } from './rank-partners.ts'

const subjects = ['solceller på tak', 'matsvinn i skolkök', 'cykelvägar i centrum', 'lån av mätutrustning']

function networkOf(rows: readonly (readonly number[])[], turned = false): PartnerNetworkInput {
  const organisations = Array.from({ length: 8 }, (_, at) => ({
    id: `org${at}`,
    name: `${['Umeå', 'Vännäs', 'Lund'][at % 3]} ${at < 4 ? 'kommun' : 'bostäder'} ${at}`,
    kind: at < 4 ? 'municipality' : 'company',
    town: ['Umeå', 'Vännäs', ''][at % 3] ?? '',
    country: 'SE',
  }))
  const initiatives = rows.map((members, at) => ({
    id: `ini${at}`,
    text: `${subjects[at % subjects.length]} i Umeå`,
    organisationIds: members.map((one) => `org${one}`),
    themeIds: [`theme${at % 3}`],
  }))
  const index = new TextIndex(initiatives.map(({ id, text }) => ({ id, parts: [{ text, language: 'sv' as const }] })))
  const order = <T>(list: T[]) => (turned ? [...list].reverse() : list)
  return { organisations: order(organisations), initiatives: order(initiatives), index }
}

const rows = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 10,
})
/** Every feature has a say, and the fitted trees theirs. */
const even: PartnerPrior = {
  weights: partnerWeights(Object.fromEntries(partnerFeatures.map((feature) => [feature, 1]))),
  trees: fittedPrior.trees,
}

describe('ranking partners', () => {
  it('ranks everyone who is not on it, each once, with contributions that sum to the score', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const ranked = createPartnerRanker(networkOf(list), { prior: even }).rank({ initiativeId: 'ini0' })
        const others = Array.from({ length: 8 }, (_, at) => at).filter((at) => !list[0]?.includes(at))
        expect(ranked.map(({ organisationId }) => organisationId).sort()).toEqual(others.map((at) => `org${at}`))
        for (const { score, contributions } of ranked) {
          expect(Number.isFinite(score)).toBe(true)
          expect(contributions.reduce((sum, one) => sum + one.contribution, 0)).toBeCloseTo(score, 6)
        }
      }),
    )
  })

  it('cannot see who is hidden: with the partners told, the asked row changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 7 }), (list, hidden) => {
        const [first = [], ...rest] = list
        const partners = first.filter((one) => one !== hidden)
        const partnerIds = partners.map((one) => `org${one}`)
        const ask = (members: readonly number[]) =>
          createPartnerRanker(networkOf([members, ...rest]), { prior: even }).rank({ initiativeId: 'ini0', partnerIds })
        const [withIt, without] = [ask([...partners, hidden]), ask(partners)]
        expect(withIt.map(({ organisationId }) => organisationId).sort()).toEqual(
          without.map(({ organisationId }) => organisationId).sort(),
        )
        const scoreOf = new Map(without.map(({ organisationId, score }) => [organisationId, score]))
        // A partner's own count of initiatives holds the asked one whoever else is on it, so nothing moves.
        for (const { organisationId, score } of withIt) expect(score).toBeCloseTo(scoreOf.get(organisationId) ?? 0, 9)
      }),
    )
  })

  it('does not depend on the order of organisations and initiatives', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const ask = (turned: boolean) =>
          createPartnerRanker(networkOf(list, turned), { prior: even }).rank({ initiativeId: 'ini0' })
        const scoreOf = new Map(ask(true).map(({ organisationId, score }) => [organisationId, score]))
        for (const { organisationId, score } of ask(false)) expect(scoreOf.get(organisationId)).toBeCloseTo(score, 6)
      }),
      { numRuns: 30 },
    )
  })

  it('puts first who did the same with the same partners', () => {
    const network = networkOf([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [0, 1, 6],
    ])
    const [best] = createPartnerRanker(network).rank({ initiativeId: 'ini0' })
    expect(best?.organisationId).toBe('org6')
    expect(best?.contributions.map(({ feature }) => feature)).toContain('partnersByText')
  })

  it('an unknown initiative is an error', () => {
    expect(() => createPartnerRanker(networkOf([[0]])).rank({ initiativeId: 'none' })).toThrow(RangeError)
  })
})
