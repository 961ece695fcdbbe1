import { createHash } from 'node:crypto'
import { type GroupLine, linesBetween } from './drawn-lines.ts'
import { type GroupName, nameGroups } from './group-names.ts'
import { sizesInOrder } from './group-numbers.ts'
import { findGroups } from './groups.ts'
import { findHolders, partsOf } from './holders.ts'
import { countThings, joinLines, neighboursOf } from './lines.ts'
import type { Partnership, PartnershipLine } from './model.ts'

/** How much of a network is drawn at once: everything, the strongest lines, or groups as discs with lines between them. */
export type Detail = 'ALL' | 'STRONGEST' | 'GROUPS'

/** What a map of so many linked organisations has room for: all lines up to 80, the strongest up to 250, discs beyond. */
export function detailFor(linked: number): Detail {
  if (linked <= 80) return 'ALL'
  return linked <= 250 ? 'STRONGEST' : 'GROUPS'
}

/** What is said about the partnership, counted. */
export interface PartnershipFigures {
  readonly organisations: number
  /** Things that two or more do together. */
  readonly things: number
  /** Pairs with anything in common. */
  readonly lines: number
  readonly groups: number
  /** Organisations without a line. */
  readonly alone: number
  /** Into how many parts the linked fall without the holders, and how many are then cut off from the largest. */
  readonly parts: number
  readonly cutOff: number
}

/** All that the map says of a partnership, but for where things stand. Positions are those of `partnership`'s lists. */
export interface Analysis {
  readonly partnership: Partnership
  readonly lines: readonly PartnershipLine[]
  readonly neighbours: readonly (readonly number[])[]
  /** How many others each does something with, and how many things: in the whole, where this is a part of it. */
  readonly partners: readonly number[]
  readonly things: readonly number[]
  readonly network: string
  /** The group of each organisation; -1 for those in none. */
  readonly groups: readonly number[]
  readonly names: readonly GroupName[]
  /** How many organisations each group has. */
  readonly sizes: readonly number[]
  /** Lines between groups, the heaviest first. */
  readonly between: readonly GroupLine[]
  readonly holders: readonly number[]
  readonly figures: PartnershipFigures
}

/** An analysis without its lines: what is kept of a network too large to keep all. */
export type AnalysisSummary = Omit<Analysis, 'lines'>

/** What was found last time: it keeps groups what they were. */
export interface KnownGroups {
  readonly network: string
  /** By id of the organisation. */
  readonly groups: ReadonlyMap<string, number>
}

/** What tells one network from another: who is in it, and what joins them how strongly. */
function networkOf({ organisations }: Partnership, lines: readonly PartnershipLine[]): string {
  const ends = lines.map(({ a, b, weight }) =>
    [organisations[a]?.id, organisations[b]?.id, weight.toFixed(3)].join(' '),
  )
  return createHash('sha256').update(ends.sort().join('\n')).digest('hex').slice(0, 32)
}

/** How much of what groups do their names tell of, as a mean, 0 to 1. */
function coverageOf(names: readonly GroupName[]): number {
  const shares = names.map(({ covered, things }) => covered / Math.max(1, things))
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

/** The same network keeps its groups to a member; another begins from them. */
function groupsOf(
  partnership: Partnership,
  lines: readonly PartnershipLine[],
  network: string,
  known: KnownGroups | null,
): readonly number[] {
  const before = partnership.organisations.map(({ id }) => known?.groups.get(id))
  if (known?.network === network) return before.map((group) => group ?? -1)
  const tell = (groups: readonly number[]) => coverageOf(nameGroups(partnership, lines, groups))
  return findGroups(before.length, lines, { before, tell })
}

/** Counts and describes a partnership. Pure; some 50 ms for 60 organisations, seconds for 10,000. */
export function analyse(partnership: Partnership, known: KnownGroups | null = null): Analysis {
  const lines = joinLines(partnership)
  const neighbours = neighboursOf(partnership.organisations.length, lines)
  const network = networkOf(partnership, lines)
  const groups = groupsOf(partnership, lines, network, known)
  const holders = findHolders(neighbours)
  const linked = (index: number) => (neighbours[index]?.length ?? 0) > 0
  const { parts, cutOff } = partsOf(neighbours, holders, linked)
  const things = countThings(partnership, lines)
  const names = nameGroups(partnership, lines, groups)
  return {
    partnership,
    lines,
    neighbours,
    partners: neighbours.map((list) => list.length),
    things: things.ofEach,
    network,
    groups,
    names,
    sizes: sizesInOrder(groups, names.length),
    between: linesBetween(groups, lines),
    holders,
    figures: {
      organisations: partnership.total,
      things: things.all,
      lines: lines.length,
      groups: names.length,
      alone: neighbours.filter((list) => list.length === 0).length,
      parts,
      cutOff,
    },
  }
}
