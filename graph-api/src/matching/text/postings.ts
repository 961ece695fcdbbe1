import type { SparseVector } from './vector.ts'

type Countable = { featureCount: number; slotCount: number; listLength(feature: number): number }

/**
 * The inverted index: for each feature the slots of the texts that have it, with their weights. The texts of the last
 * build lie packed in typed arrays; texts added since lie beside them in small lists.
 */
export class Postings {
  private starts: Uint32Array = new Uint32Array(1)
  private slots: Uint32Array = new Uint32Array(0)
  private weights: Float32Array = new Float32Array(0)
  private readonly added = new Map<number, { slots: number[]; weights: number[] }>()

  /** Packs the vectors of all slots; the lengths come first, so that no list is ever copied. */
  pack(corpus: Countable, vector: (slot: number) => SparseVector): void {
    const { featureCount, slotCount: count } = corpus
    this.added.clear()
    this.starts = new Uint32Array(featureCount + 1)
    for (let feature = 0; feature < featureCount; feature += 1) {
      this.starts[feature + 1] = (this.starts[feature] ?? 0) + corpus.listLength(feature)
    }
    const total = this.starts[featureCount] ?? 0
    this.slots = new Uint32Array(total)
    this.weights = new Float32Array(total)
    const next = this.starts.slice(0, featureCount)
    for (let slot = 0; slot < count; slot += 1) {
      const { features, weights } = vector(slot)
      for (let at = 0; at < features.length; at += 1) {
        const feature = features[at] ?? 0
        const place = next[feature] ?? 0
        this.slots[place] = slot
        this.weights[place] = weights[at] ?? 0
        next[feature] = place + 1
      }
    }
  }

  /** Adds one text after the build. */
  add(slot: number, { features, weights }: SparseVector): void {
    features.forEach((feature, at) => {
      let list = this.added.get(feature)
      if (list === undefined) {
        list = { slots: [], weights: [] }
        this.added.set(feature, list)
      }
      list.slots.push(slot)
      list.weights.push(weights[at] ?? 0)
    })
  }

  /** Adds to each slot's sum its dot product with the vector. */
  accumulate(vector: SparseVector, sums: Float32Array): void {
    const { starts, slots, weights } = this
    const packed = starts.length - 1
    for (let at = 0; at < vector.features.length; at += 1) {
      const feature = vector.features[at] ?? 0
      const weight = vector.weights[at] ?? 0
      if (feature < packed) {
        const end = starts[feature + 1] as number
        // The casts hold by construction, and keep the innermost loop of the whole matcher free of checks.
        for (let place = starts[feature] as number; place < end; place += 1) {
          const slot = slots[place] as number
          sums[slot] = (sums[slot] as number) + weight * (weights[place] as number)
        }
      }
      const added = this.added.get(feature)
      if (added === undefined) continue
      for (let place = 0; place < added.slots.length; place += 1) {
        const slot = added.slots[place] as number
        sums[slot] = (sums[slot] as number) + weight * (added.weights[place] as number)
      }
    }
  }
}
