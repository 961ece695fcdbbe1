import { seededRandom } from '../../matching/seeded-random.ts'

/** Above so many organisations, shortest paths are counted from a sample of starting points. */
const everyStart = 800
const sampledStarts = 200
const most = 5

function startsAmong(count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index)
  if (count <= everyStart) return all
  const random = seededRandom(7)
  return Array.from({ length: sampledStarts }, () => Math.floor(random() * count))
}

/**
 * How many shortest paths lead through each (Brandes 2001; above 800 from 200 sampled starts, Brandes and Pich 2007).
 * Unweighted, each pair counted from both ends; no unit, comparable within one network only.
 */
function betweenness(neighbours: readonly (readonly number[])[]): Float64Array {
  const count = neighbours.length
  const through = new Float64Array(count)
  for (const start of startsAmong(count)) {
    const paths = new Float64Array(count)
    const distance = new Int32Array(count).fill(-1)
    const before = Array.from({ length: count }, (): number[] => [])
    const order = [start]
    paths[start] = 1
    distance[start] = 0
    for (let next = 0; next < order.length; next++) {
      const from = order[next] ?? 0
      for (const to of neighbours[from] ?? []) {
        if (distance[to] === -1) {
          distance[to] = (distance[from] ?? 0) + 1
          order.push(to)
        }
        if (distance[to] !== (distance[from] ?? 0) + 1) continue
        paths[to] = (paths[to] ?? 0) + (paths[from] ?? 0)
        before[to]?.push(from)
      }
    }
    const share = new Float64Array(count)
    for (const to of order.reverse()) {
      for (const from of before[to] ?? []) {
        share[from] = (share[from] ?? 0) + ((paths[from] ?? 0) / (paths[to] ?? 1)) * (1 + (share[to] ?? 0))
      }
      if (to !== start) through[to] = (through[to] ?? 0) + (share[to] ?? 0)
    }
  }
  return through
}

export interface Parts {
  /** How many parts there are. */
  readonly parts: number
  /** How many organisations are not in the largest. */
  readonly cutOff: number
}

/**
 * Into how many parts a network falls.
 * @param without those taken away
 * @param among those looked at; all where left out
 */
export function partsOf(
  neighbours: readonly (readonly number[])[],
  without: readonly number[] = [],
  among?: (index: number) => boolean,
): Parts {
  const seen = new Set(without)
  const sizes: number[] = []
  neighbours.forEach((_, start) => {
    if (seen.has(start) || (among && !among(start))) return
    seen.add(start)
    const waiting = [start]
    for (let next = 0; next < waiting.length; next++) {
      for (const to of neighbours[waiting[next] ?? 0] ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        waiting.push(to)
      }
    }
    sizes.push(waiting.length)
  })
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return { parts: sizes.length, cutOff: all - Math.max(0, ...sizes) }
}

/**
 * The few that hold the network together: those that most shortest paths lead through, one in ten and five at most, and
 * only where somebody would be cut off without them. Positions, the most important first.
 */
export function findHolders(neighbours: readonly (readonly number[])[]): number[] {
  const through = betweenness(neighbours)
  const linked = (index: number) => (neighbours[index]?.length ?? 0) > 0
  const wanted = Math.min(most, Math.ceil(neighbours.length / 10))
  const holders = [...through.keys()]
    .filter((index) => (through[index] ?? 0) > 0)
    .sort((one, other) => (through[other] ?? 0) - (through[one] ?? 0) || one - other)
    .slice(0, wanted)
  const before = partsOf(neighbours, [], linked)
  const after = partsOf(neighbours, holders, linked)
  return after.cutOff > before.cutOff ? holders : []
}
