import { placeWeights } from '../pairs/weights.ts'
import type { Network } from './network.ts'

export interface PlaceSimilarity {
  readonly value: number
  readonly unknownIds: readonly string[]
}

/** How near two organisations sit: the same place, one within the other or both within a third, or elsewhere. */
export function createPlaceSimilarity(network: Pick<Network, 'organisations' | 'places'>) {
  const placeOf = new Map(network.organisations.map(({ id, placeId }) => [id, placeId]))
  const partOf = new Map(network.places.map(({ id, partOfId }) => [id, partOfId]))
  return (left: string, right: string): PlaceSimilarity => {
    const from = placeOf.get(left) ?? null
    const to = placeOf.get(right) ?? null
    if (from === null || to === null) {
      const unknownIds = [left, right].filter((id) => !placeOf.get(id))
      return { value: placeWeights.unknown, unknownIds }
    }
    if (from === to) return { value: placeWeights.same, unknownIds: [] }
    const [wideFrom, wideTo] = [partOf.get(from) ?? null, partOf.get(to) ?? null]
    const near = wideFrom === to || wideTo === from || (wideFrom !== null && wideFrom === wideTo)
    return { value: near ? placeWeights.near : placeWeights.elsewhere, unknownIds: [] }
  }
}
