import { sizesOf } from './group-numbers.ts'
import type { WeightedLine } from './model.ts'

/**
 * Merges groups until there are few enough to be drawn: always the smallest into the one with the most links to it per member.
 * Groups without links to others stay.
 */
export function mergeSmallGroups(whole: readonly number[], lines: readonly WeightedLine[], most: number): number[] {
  const sizes = sizesOf(whole)
  const ties = new Map([...sizes.keys()].map((group) => [group, new Map<number, number>()]))
  const add = (from: number, to: number, weight: number) => {
    const known = ties.get(from)
    known?.set(to, (known.get(to) ?? 0) + weight)
  }
  for (const { a, b, weight } of lines) {
    const [one, other] = [whole[a] ?? 0, whole[b] ?? 0]
    if (one === other) continue
    add(one, other, weight)
    add(other, one, weight)
  }
  for (const [group, others] of ties) if (others.size === 0) ties.delete(group)
  const into = new Map<number, number>()
  const size = (group: number) => sizes.get(group) ?? 0
  while (ties.size > most) {
    let [small, least] = [-1, Number.POSITIVE_INFINITY]
    for (const group of ties.keys()) if (size(group) < least) [small, least] = [group, size(group)]
    const mine = ties.get(small) ?? new Map<number, number>()
    let [to, best] = [-1, 0]
    for (const [other, weight] of mine) if (weight / size(other) > best) [to, best] = [other, weight / size(other)]
    ties.delete(small)
    // A connected component of its own has no group to merge into.
    if (to < 0) continue
    into.set(small, to)
    sizes.set(to, size(to) + size(small))
    for (const [other, weight] of mine) {
      ties.get(other)?.delete(small)
      if (other === to) continue
      add(to, other, weight)
      add(other, to, weight)
    }
  }
  const endOf = (group: number): number => {
    let end = group
    for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next
    return end
  }
  return whole.map(endOf)
}
