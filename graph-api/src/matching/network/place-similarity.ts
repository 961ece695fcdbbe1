import { placeWeights } from '../pairs/weights.ts'
import type { Network } from './network.ts'

export interface PlaceSimilarity {
  readonly value: number
  readonly unknownIds: readonly string[]
}

/** How near two organisations sit: the same place or elsewhere. */
export function createPlaceSimilarity(network: Pick<Network, 'organisations'>) {
  const placeOf = new Map(network.organisations.map(({ id, placeId }) => [id, placeId]))
  return (left: string, right: string): PlaceSimilarity => {
    const from = placeOf.get(left) ?? null
    const to = placeOf.get(right) ?? null
    if (from === null || to === null) {
      const unknownIds = [left, right].filter((id) => !placeOf.get(id))
      return { value: placeWeights.unknown, unknownIds }
    }
    return { value: from === to ? placeWeights.same : placeWeights.elsewhere, unknownIds: [] }
  }
}
