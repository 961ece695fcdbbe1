/** How many members each group has, by its number. */
export function sizesOf(groups: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

/** How many members each of `count` groups has, from group 0 on. */
export function sizesInOrder(groups: readonly number[], count: number): number[] {
  const sizes = sizesOf(groups)
  return Array.from({ length: count }, (_, group) => sizes.get(group) ?? 0)
}

/**
 * Numbers groups from 0, the largest first; -1 stays. A group that lives on keeps its number of last time, and with it its
 * colour: the one it overlaps most with (Jaccard: members in both, of members in either).
 */
export function keepNumbers(groups: readonly number[], before: ReadonlyArray<number | undefined>): number[] {
  const members = new Map<number, number>()
  const oldMembers = new Map<number, number>()
  const both = new Map<string, { group: number; old: number; count: number }>()
  groups.forEach((group, index) => {
    const old = before[index] ?? -1
    if (old >= 0) oldMembers.set(old, (oldMembers.get(old) ?? 0) + 1)
    if (group < 0) return
    members.set(group, (members.get(group) ?? 0) + 1)
    if (old < 0) return
    const pair = both.get(`${group} ${old}`) ?? { group, old, count: 0 }
    pair.count++
    both.set(`${group} ${old}`, pair)
  })
  const likeness = ({ group, old, count }: { group: number; old: number; count: number }) =>
    count / ((members.get(group) ?? 0) + (oldMembers.get(old) ?? 0) - count)
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  const count = members.size
  for (const pair of [...both.values()].sort((one, other) => likeness(other) - likeness(one) || one.old - other.old)) {
    if (numbers.has(pair.group) || taken.has(pair.old) || pair.old >= count) continue
    numbers.set(pair.group, pair.old)
    taken.add(pair.old)
  }
  let next = 0
  for (const [group] of [...members].sort((one, other) => other[1] - one[1] || one[0] - other[0])) {
    if (numbers.has(group)) continue
    while (taken.has(next)) next++
    numbers.set(group, next)
    taken.add(next)
  }
  return groups.map((group) => numbers.get(group) ?? -1)
}
