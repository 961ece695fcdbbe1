import type { Analysis } from './analyse.ts'
import { strongestLines } from './drawn-lines.ts'
import { largestCompleteMap, mostGroups } from './model.ts'

const mostDrawn = 360
/** So many of a group are drawn however small its share is. */
const leastOfGroup = 3
/** Those who do nothing with others stand in a row that has room for some ten. */
const mostAlone = 40
/** So many of the strongest lines of each. */
const linesOfEach = 3

/** Whether a network has more organisations than a map can show one by one, so that a part of it is chosen. */
export function isTooManyToDraw({ organisations }: { readonly organisations: readonly unknown[] }): boolean {
  return organisations.length > largestCompleteMap
}

/** What is drawn of a network. */
export interface Choice {
  /** Ids of organisations. */
  readonly ids: ReadonlySet<string>
  /** Groups, as numbers of the whole. */
  readonly groups: readonly number[]
}

/** The groups that are drawn, the largest, in the order of their numbers. */
function groupsDrawn({ sizes }: Analysis): number[] {
  return [...sizes.keys()]
    .sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other)
    .slice(0, mostGroups)
    .sort((one, other) => one - other)
}

/** Members of each group, and those in none, the best linked first. */
function membersOf({ groups, partners }: Analysis): Map<number, number[]> {
  const members = new Map<number, number[]>()
  groups.forEach((group, index) => {
    const known = members.get(group)
    if (known) known.push(index)
    else members.set(group, [index])
  })
  const linked = (index: number) => partners[index] ?? 0
  for (const list of members.values()) list.sort((one, other) => linked(other) - linked(one) || one - other)
  return members
}

/** Of each group its best linked, by its share of all; who holds the network together; and some of those without partners. */
function organisationsDrawn(analysis: Analysis, groups: readonly number[]): Set<number> {
  const { sizes, names, holders, partners, groups: groupOf } = analysis
  const members = membersOf(analysis)
  const total = groups.reduce((sum, group) => sum + (sizes[group] ?? 0), 0)
  const isDrawn = new Set(groups)
  const chosen = new Set(holders.filter((index) => isDrawn.has(groupOf[index] ?? -1)))
  for (const group of groups) {
    const share = Math.max(leastOfGroup, Math.round((mostDrawn * (sizes[group] ?? 0)) / Math.max(1, total)))
    for (const index of [names[group]?.hub ?? 0, ...(members.get(group) ?? []).slice(0, share)]) chosen.add(index)
  }
  const alone = (members.get(-1) ?? []).filter((index) => partners[index] === 0)
  for (const index of alone.slice(0, mostAlone)) chosen.add(index)
  return chosen
}

/** Lines between those that are drawn, the strongest of each. What they consist of is asked for with a part. */
function linesDrawn({ lines }: Analysis, at: ReadonlyMap<number, number>): Analysis['lines'] {
  const between = lines.flatMap((line) => {
    const [a, b] = [at.get(line.a), at.get(line.b)]
    return a === undefined || b === undefined ? [] : [{ ...line, a, b, things: [] }]
  })
  const kept = strongestLines(at.size, between, linesOfEach)
  return between.filter((_, index) => kept.has(index))
}

/** Some 400 organisations in at most 40 groups, whatever the network's size. */
export function chooseDrawn(analysis: Analysis): Choice {
  const groups = groupsDrawn(analysis)
  const chosen = organisationsDrawn(analysis, groups)
  return { groups, ids: new Set([...chosen].flatMap((at) => analysis.partnership.organisations[at]?.id ?? [])) }
}

/** What is drawn of a network that is too large to draw. Figures stay those of the whole. */
export function drawnPart(analysis: Analysis, { ids, groups }: Choice): Analysis {
  const { partnership, names, sizes, holders } = analysis
  const chosen = partnership.organisations.flatMap(({ id }, index) => (ids.has(id) ? [index] : []))
  const at = new Map(chosen.map((index, position) => [index, position]))
  const numberOf = new Map(groups.map((group, number) => [group, number]))
  const lines = linesDrawn(analysis, at)
  const pick = <Value>(list: readonly Value[], from: readonly number[]) => from.flatMap((index) => list[index] ?? [])
  return {
    ...analysis,
    partnership: { ...partnership, organisations: pick(partnership.organisations, chosen), things: [] },
    lines,
    neighbours: [],
    partners: pick(analysis.partners, chosen),
    things: pick(analysis.things, chosen),
    groups: chosen.map((index) => numberOf.get(analysis.groups[index] ?? -1) ?? -1),
    names: pick(names, groups).map((name) => ({ ...name, hub: at.get(name.hub) ?? -1 })),
    sizes: pick(sizes, groups),
    between: analysis.between.flatMap((line) => {
      const [a, b] = [numberOf.get(line.a), numberOf.get(line.b)]
      return a === undefined || b === undefined ? [] : [{ ...line, a, b }]
    }),
    holders: holders.flatMap((index) => at.get(index) ?? []),
  }
}
