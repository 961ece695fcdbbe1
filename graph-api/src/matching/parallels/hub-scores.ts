import type { Neighbour } from '../text/model.ts'
import { hubNeighbours, sameRecordLimits } from './weights.ts'

/** Neighbours as columns: of 50,000 initiatives there are two and a half million. */
interface NearColumns {
  readonly ids: readonly string[]
  readonly cosines: Float64Array
}

/**
 * Each initiative's hub score: the mean cosine of its text to its nearest, 0 to 1. What was near it when its score was asked
 * is kept until its list is made of the same.
 */
export class HubScores {
  private readonly scores = new Map<string, number>()
  private readonly near = new Map<string, NearColumns>()

  /** @param nearest an initiative's nearest, best first; at least so many as a score is made of, where there are */
  constructor(private readonly nearest: (id: string) => Neighbour[]) {}

  of(id: string): number {
    const known = this.scores.get(id)
    if (known !== undefined) return known
    const near = this.nearest(id)
    this.near.set(id, {
      ids: near.map((one) => one.id),
      cosines: Float64Array.from(near, ({ cosine }) => cosine),
    })
    return this.keep(id, near)
  }

  /** An initiative's nearest, to make its list of. */
  takeNearest(id: string): Neighbour[] {
    const known = this.near.get(id)
    this.near.delete(id)
    const near = known
      ? known.ids.map((other, at) => ({ id: other, cosine: known.cosines[at] ?? 0 }))
      : this.nearest(id)
    if (!this.scores.has(id)) this.keep(id, near)
    return near
  }

  /** Forgets one initiative's score, and what was near any, since it may have been among it. */
  forget(id: string): void {
    this.scores.delete(id)
    this.near.clear()
  }

  clear(): void {
    this.scores.clear()
    this.near.clear()
  }

  private keep(id: string, near: readonly Neighbour[]): number {
    // A record entered twice would raise the mean.
    const others = near.filter(({ cosine }) => cosine < sameRecordLimits.leastCosine).slice(0, hubNeighbours)
    const score = others.reduce((sum, { cosine }) => sum + cosine, 0) / hubNeighbours
    this.scores.set(id, score)
    return score
  }
}
