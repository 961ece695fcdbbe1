import type { Partnership, PartnershipLine, PartnershipTheme } from './model.ts'

/** What a group is called after: themes, or the member that most lines lead to. */
export interface GroupName {
  /** One or two ids of themes; empty where the group is called after a member. */
  readonly themeIds: readonly string[]
  /** Position of the best linked member. */
  readonly hub: number
  /** So many of the things the members do with each other are about the themes; 0 without themes. */
  readonly covered: number
  readonly things: number
}

interface Candidate {
  readonly theme: PartnershipTheme
  readonly covers: ReadonlySet<number>
  readonly value: number
}

/** What the members of each group do with each other, as positions of things. */
function innerThings(groups: readonly number[], lines: readonly PartnershipLine[]): Map<number, Set<number>> {
  const inner = new Map<number, Set<number>>()
  for (const { a, b, things } of lines) {
    const group = groups[a] ?? -1
    if (group < 0 || group !== groups[b]) continue
    const known = inner.get(group) ?? new Set<number>()
    for (const thing of things) known.add(thing)
    inner.set(group, known)
  }
  return inner
}

/** Themes of a group by how telling they are: the share they cover × log₂(1 + that share / the share in the whole). */
function candidatesFor(
  inner: ReadonlySet<number>,
  partnership: Partnership,
  shares: ReadonlyMap<string, number>,
): Candidate[] {
  return partnership.themes
    .flatMap((theme): Candidate[] => {
      const covers = new Set([...inner].filter((thing) => partnership.things[thing]?.themeIds.includes(theme.id)))
      if (covers.size < 2) return []
      const share = covers.size / inner.size
      return [{ theme, covers, value: share * Math.log2(1 + share / (shares.get(theme.id) ?? 1)) }]
    })
    .sort((one, other) => other.value - one.value || (one.theme.id < other.theme.id ? -1 : 1))
}

/** How often each theme stands on anything joint. */
function sharesOf(partnership: Partnership, lines: readonly PartnershipLine[]): Map<string, number> {
  const joint = new Set(lines.flatMap(({ things }) => things))
  const shares = new Map<string, number>()
  for (const thing of joint) {
    for (const id of partnership.things[thing]?.themeIds ?? []) shares.set(id, (shares.get(id) ?? 0) + 1 / joint.size)
  }
  return shares
}

function bestPair(candidates: readonly Candidate[], size: number): readonly Candidate[] {
  let best: { value: number; pair: readonly Candidate[] } | undefined
  const related = (one: Candidate, other: Candidate) =>
    one.theme.broaderIds.includes(other.theme.id) || other.theme.broaderIds.includes(one.theme.id)
  candidates.forEach((one, index) => {
    for (const other of candidates.slice(index + 1)) {
      if (related(one, other)) continue
      const covered = new Set([...one.covers, ...other.covers]).size
      const value = covered / size + (one.value + other.value) * 0.1
      if (covered * 2 >= size && (!best || value > best.value)) best = { value, pair: [one, other] }
    }
  })
  return best?.pair ?? []
}

/** A focus area for what fits nowhere says nothing of a group. */
const saysNothing = (theme: PartnershipTheme) => /^övriga/i.test(theme.labelSv) || /^other/i.test(theme.labelEn)

function telling(candidates: readonly Candidate[], size: number, taken: ReadonlySet<string>): readonly Candidate[] {
  const covers = (candidate: Candidate) => candidate.covers.size * 2 >= size
  const free = candidates.filter(({ theme }) => !taken.has(theme.id))
  const narrow = free.filter(({ theme }) => !theme.focusArea)
  const one = narrow.find(covers)
  if (one) return [one]
  const pair = bestPair(narrow.slice(0, 24), size)
  if (pair.length > 0) return pair
  const area = free.find((candidate) => candidate.theme.focusArea && !saysNothing(candidate.theme) && covers(candidate))
  return area ? [area] : []
}

/**
 * A name for each group, by its number: what most of the things are about that its members do with each other. One theme
 * that covers half of them; else the two that cover most, if half; else a focus area; else the best linked member.
 */
export function nameGroups(
  partnership: Partnership,
  lines: readonly PartnershipLine[],
  groups: readonly number[],
): GroupName[] {
  const inner = innerThings(groups, lines)
  const shares = sharesOf(partnership, lines)
  const degrees = new Map<number, number>()
  for (const { a, b } of lines) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const taken = new Set<string>()
  return Array.from({ length: Math.max(-1, ...groups) + 1 }, (_, group) => {
    const things = inner.get(group) ?? new Set<number>()
    const members = groups.flatMap((of, index) => (of === group ? [index] : []))
    const hub = members.sort((one, other) => (degrees.get(other) ?? 0) - (degrees.get(one) ?? 0) || one - other)[0] ?? 0
    const chosen = telling(candidatesFor(things, partnership, shares), things.size, taken)
    for (const { theme } of chosen) taken.add(theme.id)
    const covered = new Set(chosen.flatMap(({ covers }) => [...covers])).size
    return { themeIds: chosen.map(({ theme }) => theme.id), hub, covered, things: things.size }
  })
}
