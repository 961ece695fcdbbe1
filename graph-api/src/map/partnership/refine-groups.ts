import type { WeightedLine } from './model.ts'

/**
 * How much more lies inside groups than chance would put there (Newman and Girvan 2004), -0.5 to 1.
 * @param groups the group of each node, by position
 */
export function modularity(lines: readonly WeightedLine[], groups: readonly (number | undefined)[]): number {
  const strengths = new Map<number | undefined, number>()
  let [all, inside] = [0, 0]
  for (const { a, b, weight } of lines) {
    all += weight
    if (groups[a] === groups[b]) inside += weight
    for (const end of [a, b]) strengths.set(groups[end], (strengths.get(groups[end]) ?? 0) + weight)
  }
  if (all === 0) return 0
  const expected = [...strengths.values()].reduce((sum, strength) => sum + (strength / (2 * all)) ** 2, 0)
  return inside / all - expected
}

/**
 * Louvain's local moving phase, started from known groups: new nodes join one, and nodes that fit better elsewhere move. Nodes
 * without a known group start alone.
 */
export function refineGroups(
  count: number,
  lines: readonly WeightedLine[],
  before: ReadonlyArray<number | undefined>,
): number[] {
  let next = Math.max(0, ...before.map((group) => group ?? 0)) + 1
  const groups = Array.from({ length: count }, (_, index) => {
    const known = before[index]
    return known === undefined || known < 0 ? next++ : known
  })
  const neighbours = Array.from({ length: count }, (): { to: number; weight: number }[] => [])
  const strength = new Float64Array(count)
  const total = new Map<number, number>()
  let all = 0
  for (const { a, b, weight } of lines) {
    all += weight
    neighbours[a]?.push({ to: b, weight })
    neighbours[b]?.push({ to: a, weight })
    for (const end of [a, b]) strength[end] = (strength[end] ?? 0) + weight
  }
  for (const [index, group] of groups.entries()) total.set(group, (total.get(group) ?? 0) + (strength[index] ?? 0))

  const moveOne = (index: number): boolean => {
    const own = groups[index] ?? 0
    const weightTo = new Map([[own, 0]])
    for (const { to, weight } of neighbours[index] ?? []) {
      const group = groups[to] ?? 0
      weightTo.set(group, (weightTo.get(group) ?? 0) + weight)
    }
    total.set(own, (total.get(own) ?? 0) - (strength[index] ?? 0))
    const gain = (group: number) =>
      (weightTo.get(group) ?? 0) - ((strength[index] ?? 0) * (total.get(group) ?? 0)) / (2 * all)
    let best = own
    for (const group of weightTo.keys()) if (gain(group) > gain(best) + 1e-9) best = group
    total.set(best, (total.get(best) ?? 0) + (strength[index] ?? 0))
    groups[index] = best
    return best !== own
  }
  for (let turn = 0; turn < 20; turn++) {
    let moved = false
    for (let index = 0; index < count; index++) if (moveOne(index)) moved = true
    if (!moved) break
  }
  return groups
}
