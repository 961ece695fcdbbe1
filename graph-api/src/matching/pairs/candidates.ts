import { type Neighbours, withinSteps } from '../network/graph-closeness.ts'
import { candidateLimits } from './weights.ts'

/** What the candidate search asks of the text index: the ids of the `k` documents nearest to one that is in it. */
export interface NearestTexts {
  offers(needId: string, k: number): readonly string[]
  needs(offerId: string, k: number): readonly string[]
  profiles(organisationId: string, k: number): readonly string[]
}

export interface CandidateOptions {
  readonly organisationId: string
  readonly needIds: readonly string[]
  readonly offerIds: readonly string[]
  readonly nearest: NearestTexts
  readonly holderOf: (statementId: string) => string | undefined
  readonly neighbours: Neighbours
  readonly isOrganisation: (id: string) => boolean
  /** Already collaborating, resting after a dismissal, opted out, not visible to the viewer. */
  readonly excluded: (organisationId: string) => boolean
}

/**
 * Who is worth judging against one organisation: the holders of the 200 offers nearest each of its needs and of the 200
 * needs nearest each of its offers, the 200 nearest profiles, and who stands two or three links away, hubs skipped. In
 * order of id.
 */
export function findCandidates(options: CandidateOptions): string[] {
  const { organisationId, needIds, offerIds, nearest, holderOf, neighbours, isOrganisation, excluded } = options
  const { perList, steps } = candidateLimits
  const found = new Set<string>()
  const addHolders = (ids: readonly string[]) => {
    for (const id of ids) {
      const holder = holderOf(id)
      if (holder !== undefined) found.add(holder)
    }
  }
  for (const id of needIds) addHolders(nearest.offers(id, perList))
  for (const id of offerIds) addHolders(nearest.needs(id, perList))
  for (const id of nearest.profiles(organisationId, perList)) found.add(id)
  for (const [id, distance] of withinSteps(neighbours, organisationId, { most: steps })) {
    if (distance >= 2 && isOrganisation(id)) found.add(id)
  }
  found.delete(organisationId)
  return [...found].filter((id) => !excluded(id)).sort()
}
