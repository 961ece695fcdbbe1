import { type LatentPoint, latentCosine } from './subspace.ts'
import type { SparseVector } from './vector.ts'

/** A space that texts have points in. */
export interface TextSpace {
  readonly dimensions: number
  project(vector: SparseVector): LatentPoint
}

/** Where each document lies in a learned space, packed by slot. */
export class LatentPoints {
  private points: Float32Array

  /** @param share what the space adds to a cosine, 0 to 1 */
  constructor(
    private readonly space: TextSpace,
    private readonly share: number,
  ) {
    this.points = new Float32Array(1024 * space.dimensions)
  }

  put(slot: number, vector: SparseVector): void {
    const { dimensions } = this.space
    const needed = (slot + 1) * dimensions
    if (needed > this.points.length) {
      const larger = new Float32Array(Math.max(needed, this.points.length * 2))
      larger.set(this.points)
      this.points = larger
    }
    this.points.set(this.space.project(vector), slot * dimensions)
  }

  /** Turns sums of cosines by slot into blends, held at 0 and above. */
  blendInto(sums: Float32Array, query: SparseVector): void {
    this.blendAt(sums, query, sums.keys())
  }

  /** As `blendInto`, for some slots alone. */
  blendAt(sums: Float32Array, query: SparseVector, slots: Iterable<number>): void {
    const { dimensions } = this.space
    const point = this.space.project(query)
    for (const slot of slots) {
      let cosine = 0
      const start = slot * dimensions
      for (let d = 0; d < dimensions; d += 1) cosine += (point[d] as number) * (this.points[start + d] as number)
      sums[slot] = this.blended(sums[slot] as number, cosine)
    }
  }

  blend(cosine: number, left: SparseVector, right: SparseVector): number {
    return this.blended(cosine, latentCosine(this.space.project(left), this.space.project(right)))
  }

  private blended(cosine: number, latent: number): number {
    return Math.min(1, Math.max(0, (1 - this.share) * cosine + this.share * latent))
  }
}
