import { findHolders, partsOf } from '../map/partnership/holders.ts'
import { joinParties } from '../map/partnership/lines.ts'
import { fewestReaching } from '../map/partnership/reach.ts'
import type { PairCount } from './model.ts'

/** Who does something with whom on a day. */
export interface Ties {
  readonly organisations: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly kind: PairCount['ofKind']
  }>
  /** How many organisations there are; those listed do most with others. */
  readonly total: number
  /** Of each thing that two or more do together, their ids. */
  readonly together: readonly (readonly string[])[]
}

/** What is said of ties. Numbers in lists are positions of organisations. */
export interface Shape {
  readonly linked: readonly number[]
  readonly alone: readonly number[]
  readonly parts: number
  readonly bridges: readonly number[]
  readonly cutOff: number
  readonly reach: readonly number[]
  readonly isFewest: boolean
  readonly pairs: readonly PairCount[]
}

/** Which pairs have been met, a bit for each that there could be: 12 MB for 10,000 organisations, however many pairs. */
class MetPairs {
  readonly #bits: Uint8Array

  constructor(readonly count: number) {
    this.#bits = new Uint8Array(Math.ceil((count * count) / 8))
  }

  /** Whether it is met for the first time. */
  add(one: number, other: number): boolean {
    const bit = Math.min(one, other) * this.count + Math.max(one, other)
    const [at, mask] = [Math.floor(bit / 8), 1 << (bit % 8)]
    const isNew = ((this.#bits[at] ?? 0) & mask) === 0
    this.#bits[at] = (this.#bits[at] ?? 0) | mask
    return isNew
  }
}

function neighboursIn(parties: readonly (readonly number[])[], count: number): number[][] {
  const met = new MetPairs(count)
  const neighbours = Array.from({ length: count }, (): number[] => [])
  for (const group of parties) {
    joinParties(group, (one, other) => {
      if (!met.add(one, other)) return
      neighbours[one]?.push(other)
      neighbours[other]?.push(one)
    })
  }
  // As the map has them, which decides who comes first of equals.
  for (const list of neighbours) list.sort((one, other) => one - other)
  return neighbours
}

/** All pairs, of things that very many do together too, which the map draws with fewer lines. */
function countPairs(parties: readonly (readonly number[])[], { organisations }: Ties): PairCount[] {
  const met = new MetPairs(organisations.length)
  const counts = new Map<string, { ofKind: PairCount['ofKind']; withKind: PairCount['withKind']; pairs: number }>()
  for (const group of parties) {
    for (const [index, one] of group.entries()) {
      for (let next = index + 1; next < group.length; next++) {
        const other = group[next] ?? 0
        if (!met.add(one, other)) continue
        const [a, b] = [organisations[one]?.kind, organisations[other]?.kind]
        if (!a || !b) continue
        const [ofKind, withKind] = a <= b ? [a, b] : [b, a]
        const key = `${ofKind} ${withKind}`
        const known = counts.get(key)
        if (known) known.pairs += 1
        else counts.set(key, { ofKind, withKind, pairs: 1 })
      }
    }
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}

/**
 * How a network hangs together, the same as the map says of it, and the pairs of it by the kinds of the two. Pure; for 5,000
 * organisations with 20,000 things some hundreds of milliseconds.
 */
export function shapeOf(ties: Ties): Shape {
  const { organisations, together } = ties
  const at = new Map(organisations.map(({ id }, index) => [id, index]))
  const parties = together.map((ids) => [...new Set(ids)].flatMap((id) => at.get(id) ?? []))
  const neighbours = neighboursIn(parties, organisations.length)
  const isLinked = (index: number) => (neighbours[index] ?? []).length > 0
  const indices = organisations.map((_, index) => index)
  const bridges = findHolders(neighbours)
  const { members, isFewest } = fewestReaching(neighbours)
  return {
    linked: indices.filter(isLinked),
    alone: indices.filter((index) => !isLinked(index)),
    parts: partsOf(neighbours, [], isLinked).parts,
    bridges,
    cutOff: partsOf(neighbours, bridges, isLinked).cutOff,
    reach: members,
    isFewest,
    pairs: countPairs(parties, ties),
  }
}
