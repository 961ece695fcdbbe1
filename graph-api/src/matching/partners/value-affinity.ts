/** What value (a town, a country, a kind) goes together with which, over all initiatives but one. */
export interface ValueAffinity {
  /** Value of each organisation, −1 where unknown. */
  readonly of: Int32Array
  readonly count: number
  /** How many of these values' organisations each initiative has. */
  readonly within: readonly ReadonlyMap<number, number>[]
  /**
   * For each value: the mean over the partners of the share of their value's other initiatives where it takes part too.
   * 0 and up; the asked initiative is counted out.
   */
  affinity(partners: readonly number[], askedInitiative: number): Float64Array
}

/** Counts, for every two values, the initiatives that have both; a value goes with itself where two organisations have it. */
export function createValueAffinity(
  of: Int32Array,
  count: number,
  members: readonly (readonly number[])[],
): ValueAffinity {
  const within = members.map((list) => countValues(list, of))
  const single = new Float64Array(count)
  const together: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>())
  for (const values of within) {
    for (const [value, number] of values) {
      single[value] = (single[value] ?? 0) + 1
      for (const other of values.keys()) {
        if (other === value && number < 2) continue
        together[value]?.set(other, (together[value]?.get(other) ?? 0) + 1)
      }
    }
  }
  const affinity = (partners: readonly number[], asked: number) => {
    const sums = new Float64Array(count)
    const own = within[asked] ?? new Map<number, number>()
    for (const [value, number] of countValues(partners, of)) {
      const others = (single[value] ?? 0) - (own.has(value) ? 1 : 0)
      for (const [other, both] of together[value] ?? []) {
        const here = other === value ? (own.get(value) ?? 0) > 1 : own.has(value) && own.has(other)
        sums[other] = (sums[other] ?? 0) + (number * (both - (here ? 1 : 0))) / (others + 1) / partners.length
      }
    }
    return sums
  }
  return { of, count, within, affinity }
}

function countValues(organisations: readonly number[], of: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const organisation of organisations) {
    const value = of[organisation] ?? -1
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
