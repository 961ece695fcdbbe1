import { createPartnerFeatures, type PartnerColumns, type PartnerFeature, partnerFeatures } from './partner-features.ts'
import { createPartnerNetwork, type PartnerNetwork, type PartnerNetworkInput } from './partner-network.ts'
import { fittedPrior, type PartnerPrior, pairsPrior, simplePrior } from './partner-prior.ts'
import { addedByFeature, addedByTrees } from './partner-trees.ts'
import { byScore, candidatesFor, relateToBest, type ScoredPartner, scorePartners } from './score-partners.ts'
import { tunePrior } from './tune-prior.ts'

export interface PartnerContribution {
  readonly feature: PartnerFeature
  /** 1 is the best candidate of this initiative, but for what has a scale of its own. */
  readonly value: number
  /** In log odds. */
  readonly contribution: number
}

export interface RankedPartner {
  readonly organisationId: string
  /** Log odds against the other candidates, up to a constant: for ordering only. */
  readonly score: number
  /** What moved it most, greatest first; they sum to the score. */
  readonly contributions: readonly PartnerContribution[]
}

export interface RankPartnersOptions {
  readonly initiativeId: string
  /** Who is taken to be on it; those who are unless told. */
  readonly partnerIds?: readonly string[]
  readonly first?: number
}

export interface PartnerRankerOptions {
  /** Where to start from; unless told, the shipped one, or a plain blend where the network is small. */
  readonly prior?: PartnerPrior
  /** Which initiatives' partnerships may move the prior; all unless told. */
  readonly mayLearnFrom?: (initiativeId: string) => boolean
}

export interface PartnerRanker {
  /** What it ranks by. Given to a ranker of a network that has changed a little, nothing need be learned again. */
  readonly prior: PartnerPrior
  rank(options: RankPartnersOptions): RankedPartner[]
}

/** Trees tell apart the best by the weights; they were fitted among so many. */
export const rerankedByTrees = 120

/**
 * Who might belong on an initiative: every organisation that is not on it, by a conditional logit over what is known of
 * each (McFadden 1974) and small boosted trees among its best (Friedman 2001). Values are taken against the best
 * candidate's, so that the prior carries from network to network, and what the network's own partnerships say moves it some
 * way. Where a network is small, or its initiatives are mostly pairs, a plain blend takes its place.
 * An unknown initiative is an error.
 */
export function createPartnerRanker(input: PartnerNetworkInput, options: PartnerRankerOptions = {}): PartnerRanker {
  const network = createPartnerNetwork(input)
  const featuresFor = createPartnerFeatures(network)
  const suited = options.prior ?? priorFor(network)
  const plain = suited === simplePrior || suited === pairsPrior
  const chosen = plain ? suited : tunePrior(suited, { network, featuresFor, mayLearnFrom: options.mayLearnFrom })
  return {
    prior: chosen,
    rank({ initiativeId, partnerIds, first = 50 }) {
      const initiative = network.initiativeAt.get(initiativeId)
      if (initiative === undefined) throw new RangeError('The initiative asked about is not in the network.')
      const known = partnerIds?.flatMap((id) => network.organisationAt.get(id) ?? [])
      const partners = known ?? network.members[initiative] ?? []
      const columns = featuresFor({ initiative, partners })
      const candidates = candidatesFor(network, partners)
      relateToBest(columns, candidates)
      const ranked = retell(scorePartners(columns, candidates, chosen.weights), columns, chosen)
      return ranked.slice(0, first).map(({ at, score, retold }) => ({
        organisationId: network.organisations[at]?.id ?? '',
        score,
        contributions: contributionsOf(columns, at, retold ? chosen : { ...chosen, trees: [] }),
      }))
    },
  }
}

/** The best by the weights anew with what the trees add; the rest follow as they were. */
function retell(scored: readonly ScoredPartner[], columns: PartnerColumns, { trees }: PartnerPrior) {
  const best = scored.slice(0, rerankedByTrees).map(({ at, score }) => ({
    at,
    score: score + addedByTrees(trees, columns, at),
    retold: true,
  }))
  return [...best.sort(byScore), ...scored.slice(rerankedByTrees).map((one) => ({ ...one, retold: false }))]
}

const enough = { organisations: 200, initiatives: 100, together: 2.5 } as const

function priorFor({ organisations, initiatives, members }: PartnerNetwork): PartnerPrior {
  const shared = members.filter(({ length }) => length > 1)
  const together = shared.reduce((sum, { length }) => sum + length, 0) / Math.max(1, shared.length)
  if (shared.length > 0 && together < enough.together) return pairsPrior
  const large = organisations.length >= enough.organisations && initiatives.length >= enough.initiatives
  return large ? fittedPrior : simplePrior
}

function contributionsOf(columns: PartnerColumns, at: number, { weights, trees }: PartnerPrior): PartnerContribution[] {
  const added = addedByFeature(trees, columns, at)
  return partnerFeatures
    .map((feature) => {
      const value = columns[feature][at] ?? 0
      return { feature, value, contribution: weights[feature] * value + (added.get(feature) ?? 0) }
    })
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution))
}
