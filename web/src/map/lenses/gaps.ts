import { allOfKind, type MapIndex, nearOfKinds } from './map-index.ts'

export interface UnsharedChallenge {
  readonly challenge: number
  readonly partners: readonly number[]
}

/** Climate challenges that one partner or none has committed to, those with none first. */
export function unsharedChallenges(index: MapIndex): { found: UnsharedChallenge[]; total: number } {
  const all = allOfKind(index, 'CHALLENGE').map((challenge) => ({
    challenge,
    partners: nearOfKinds(index, challenge, ['ORGANISATION']),
  }))
  const found = all.filter(({ partners }) => partners.length <= 1).sort((a, b) => a.partners.length - b.partners.length)
  return { found, total: all.length }
}
