import type { Choice } from '@mellanrum/graph-api/matching/partners/conditional-logit'
import { createPartnerFeatures, partnerFeatures } from '@mellanrum/graph-api/matching/partners/partner-features'
import { createPartnerNetwork } from '@mellanrum/graph-api/matching/partners/partner-network'
import { partnerWeights } from '@mellanrum/graph-api/matching/partners/partner-prior'
import { drawQuestions } from '@mellanrum/graph-api/matching/partners/partner-questions'
import { candidatesFor, relateToBest, scorePartners } from '@mellanrum/graph-api/matching/partners/score-partners'
import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'
import type { DatasetNetwork } from '../evaluate/dataset.ts'
import { partnerInput } from '../evaluate/partner-input.ts'

/** A question with where it comes from, so that parts can be held back by initiative. */
export interface TrainingChoice extends Choice {
  /** By its id, so that it can be held back by it. */
  readonly initiativeId: string
}

/** A plain sum, only to say which candidates are worth telling apart. */
const plainSum = partnerWeights({
  likeSquares: 3,
  likeInSmall: 1,
  bestTexts: 1,
  partnersByText: 1,
  partnersOfFew: 0.5,
  walk: 0.5,
  nameMean: 1,
  nameInText: 1,
  townInText: 0.5,
  townWalk: 1,
  countryLike: 0.7,
})

const nearest = 220
const sampled = 40

/**
 * Questions drawn from a network by its own rows; the truth files are not read. Of the candidates the 220 that a plain sum
 * puts first are kept and 40 of the others, each standing for many.
 */
export function drawChoices(network: DatasetNetwork, questions: number): TrainingChoice[] {
  const known = createPartnerNetwork(partnerInput(network))
  const featuresFor = createPartnerFeatures(known)
  const random = seededRandom(network.affiliations.length)
  return drawQuestions(known, questions).map(({ initiative, hidden }) => {
    const partners = (known.members[initiative] ?? []).filter((one) => one !== hidden)
    const columns = featuresFor({ initiative, partners })
    const candidates = candidatesFor(known, partners)
    relateToBest(columns, candidates)
    const order = scorePartners(columns, candidates, plainSum).map(({ at }) => at)
    const kept = order.slice(0, nearest).filter((at) => at !== hidden)
    const rest = order.slice(nearest).filter((at) => at !== hidden)
    const some =
      rest.length === 0 ? [] : Array.from({ length: sampled }, () => rest[Math.floor(random() * rest.length)] ?? 0)
    const shown = [hidden, ...kept, ...some]
    return {
      initiativeId: known.initiatives[initiative]?.id ?? '',
      importance: 1,
      count: shown.length,
      chosen: 0,
      weights: Float32Array.from(shown, (_, at) => (at <= kept.length ? 1 : rest.length / sampled)),
      rows: Float32Array.from(shown.flatMap((at) => partnerFeatures.map((feature) => columns[feature][at] ?? 0))),
    }
  })
}
