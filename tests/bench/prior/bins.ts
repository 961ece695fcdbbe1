import type { Choice } from '@mellanrum/graph-api/matching/partners/conditional-logit'

/** Rows with each value told only by which of a feature's bins it falls in: 0 up to and with the first edge. */
export interface Binned {
  readonly bins: Uint8Array
  readonly width: number
}

const evenParts = 48
/** The top is where candidates differ that matter. */
const topShares = [0.9, 0.95, 0.98, 0.99, 0.995, 0.998]

/** Edges of each feature's bins, at even shares of its values and closer at the top. */
export function edgesOf(choices: readonly Choice[], width: number): Float64Array[] {
  const shares = [...Array.from({ length: evenParts - 1 }, (_, at) => (at + 1) / evenParts), ...topShares]
  return Array.from({ length: width }, (_, feature) => {
    const values: number[] = []
    for (const { rows, count, chosen } of choices) {
      for (let k = 0; k < count; k += 5) values.push(rows[k * width + feature] ?? 0)
      values.push(rows[chosen * width + feature] ?? 0)
    }
    const sorted = Float64Array.from(values).sort()
    const edges = new Set(shares.map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0))
    // Rounded as they are shipped, so that fitting and ranking fall the same way.
    return Float64Array.from(new Set([...edges].map((edge) => Number(edge.toPrecision(5))))).sort()
  })
}

export function bin({ rows, count }: Choice, edges: readonly Float64Array[]): Binned {
  const width = edges.length
  const bins = new Uint8Array(count * width)
  for (let at = 0; at < bins.length; at += 1) bins[at] = binOf(edges[at % width] ?? new Float64Array(0), rows[at] ?? 0)
  return { bins, width }
}

function binOf(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (edges[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
