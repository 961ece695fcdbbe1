import { describe, expect, it } from 'vitest'
import { TextIndex } from '../text/text-index.ts'
import { createPartnerFeatures } from './partner-features.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { type PartnerPrior, partnerWeights } from './partner-prior.ts'
import { drawQuestions } from './partner-questions.ts'
import { tunePrior } from './tune-prior.ts'

/** Each organisation keeps to its own subject, and its country tells nothing. */
function subjectNetwork(initiatives: number, countriesKnown = 30) {
  const subjects = ['solceller', 'matsvinn', 'cykelvägar', 'mätutrustning', 'våtmarker', 'kallvatten']
  const organisations = Array.from({ length: 30 }, (_, at) => ({
    id: `org${at}`,
    name: `Förening ${at}`,
    kind: 'other',
    town: '',
    country: at < countriesKnown ? (['SE', 'FI', 'NO'][Math.floor(at / 6) % 3] ?? '') : '',
  }))
  const rows = Array.from({ length: initiatives }, (_, at) => ({
    id: `ini${at}`,
    text: `${subjects[at % 6]} och ${subjects[at % 6]}${at}`,
    organisationIds: Array.from({ length: 4 }, (_, k) => `org${(at % 6) + 6 * ((at + k) % 5)}`),
    themeIds: [],
  }))
  const index = new TextIndex(rows.map(({ id, text }) => ({ id, parts: [{ text, language: 'sv' as const }] })))
  return createPartnerNetwork({ organisations, initiatives: rows, index })
}

/** Believes in countries alone. */
const wrong: PartnerPrior = { weights: partnerWeights({ countrySame: 2 }), trees: [] }

function tuned(network: ReturnType<typeof subjectNetwork>, mayLearnFrom?: (initiativeId: string) => boolean) {
  return tunePrior(wrong, { network, featuresFor: createPartnerFeatures(network), mayLearnFrom })
}

describe('moving the prior to what a network says', () => {
  it('trusts what tells its partners, less what does not, and the same each time', () => {
    const first = tuned(subjectNetwork(60))
    expect(first.weights.bestTexts).toBeGreaterThan(0)
    expect(first.weights.countrySame).toBeLessThan(2)
    expect(tuned(subjectNetwork(60))).toEqual(first)
  })

  it('stays where there are few answers, or none that it may learn from', () => {
    expect(tuned(subjectNetwork(20))).toBe(wrong)
    expect(tuned(subjectNetwork(60), () => false)).toBe(wrong)
  })

  it('begins with two hundred questions', () => {
    const answers = (from: number) => drawQuestions(subjectNetwork(60), 999, (id) => Number(id.slice(3)) < from).length
    expect([answers(50), answers(49)]).toEqual([200, 196])
    expect(tuned(subjectNetwork(60), (id) => Number(id.slice(3)) < 50)).not.toBe(wrong)
    expect(tuned(subjectNetwork(60), (id) => Number(id.slice(3)) < 49)).toBe(wrong)
  })

  it('keeps the trees of the prior', () => {
    const trees = [{ features: [-1], limits: [], values: [1] }]
    const network = subjectNetwork(50)
    const featuresFor = createPartnerFeatures(network)
    const moved = tunePrior({ ...wrong, trees }, { network, featuresFor, mayLearnFrom: undefined })
    expect(moved.trees).toBe(trees)
    expect(moved.weights).not.toEqual(wrong.weights)
  })

  it('takes what is known of fewer than half as not known', () => {
    expect(subjectNetwork(6, 14).countries.count).toBe(0)
    expect(subjectNetwork(6, 15).countries.count).toBe(3)
  })
})
