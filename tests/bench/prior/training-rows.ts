import { createPartnerFeatures, partnerFeatures } from '@mellanrum/graph-api/synergies/partner-features'
import { createPartnerNetwork } from '@mellanrum/graph-api/synergies/partner-network'
import { partnerWeights } from '@mellanrum/graph-api/synergies/partner-prior'
import { candidatesFor, relateToBest, scorePartners } from '@mellanrum/graph-api/synergies/rank-partners'
import type { DatasetNetwork } from '../evaluate/dataset.ts'
import { seededRandom } from '../evaluate/measures.ts'
import { partnerInput } from '../evaluate/partner-input.ts'
import type { Choice } from './conditional-logit.ts'

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
 * Questions drawn from a network by its own rows: an initiative with three organisations or more, one of them taken away
 * that is in another initiative too. The truth files are not read. Of the candidates the 220 that a plain sum puts first
 * are kept and 40 of the others, each standing for many.
 */
export function drawChoices(network: DatasetNetwork, questions: number): TrainingChoice[] {
  const known = createPartnerNetwork(partnerInput(network))
  const featuresFor = createPartnerFeatures(known)
  const random = seededRandom(network.affiliations.length)
  const rows = known.members.flatMap((members, initiative) =>
    members.length < 3
      ? []
      : members
          .filter((one) => (known.initiativesOf[one]?.length ?? 0) > 1)
          .map((hidden) => ({ initiative, hidden, draw: random() })),
  )
  const drawn = rows.sort((x, y) => x.draw - y.draw).slice(0, questions)
  drawn.sort((x, y) => x.initiative - y.initiative)
  return drawn.map(({ initiative, hidden }) => {
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
