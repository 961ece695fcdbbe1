import type { PartnershipLine } from './model.ts'

type Ends = Pick<PartnershipLine, 'a' | 'b' | 'weight'>

/** The strongest lines that hold everything together which hangs together (Kruskal 1956), as positions in `lines`. */
function spanning(count: number, order: readonly number[], lines: readonly Ends[]): Set<number> {
  const parent = Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  const kept = new Set<number>()
  for (const at of order) {
    const line = lines[at]
    if (!line) continue
    const [one, other] = [rootOf(line.a), rootOf(line.b)]
    if (one === other) continue
    parent[one] = other
    kept.add(at)
  }
  return kept
}

/**
 * The lines drawn of a network too large for all of them: the strongest tree, and each organisation's own strongest.
 * @param each how many lines of each organisation
 * @returns positions in `lines`
 */
export function strongestLines(count: number, lines: readonly Ends[], each: number): Set<number> {
  const order = lines
    .map((_, index) => index)
    .sort((one, other) => (lines[other]?.weight ?? 0) - (lines[one]?.weight ?? 0) || one - other)
  const kept = spanning(count, order, lines)
  const taken = new Map<number, number>()
  for (const at of order) {
    const line = lines[at]
    if (!line) continue
    const ends = [line.a, line.b].filter((end) => (taken.get(end) ?? 0) < each)
    if (ends.length === 0) continue
    kept.add(at)
    for (const end of ends) taken.set(end, (taken.get(end) ?? 0) + 1)
  }
  return kept
}

/** What joins two groups. */
export interface GroupLine {
  readonly a: number
  readonly b: number
  /** Pairs of organisations, one in each. */
  readonly pairs: number
}

/** Lines between groups, the heaviest first. */
export function linesBetween(groups: readonly number[], lines: readonly Ends[]): GroupLine[] {
  const between = new Map<string, { a: number; b: number; pairs: number }>()
  for (const line of lines) {
    const [one, other] = [groups[line.a] ?? -1, groups[line.b] ?? -1]
    if (one < 0 || other < 0 || one === other) continue
    const [a, b] = one < other ? [one, other] : [other, one]
    const known = between.get(`${a} ${b}`) ?? { a, b, pairs: 0 }
    known.pairs++
    between.set(`${a} ${b}`, known)
  }
  return [...between.values()].sort((one, other) => other.pairs - one.pairs || one.a - other.a || one.b - other.b)
}
