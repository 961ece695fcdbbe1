import { type GroupName, nameGroups } from './group-names.ts'
import { findGroups } from './groups.ts'
import { findHolders, partsOf } from './holders.ts'
import { countThings, joinLines, neighboursOf } from './lines.ts'
import type { Partnership, PartnershipLine } from './model.ts'

/** How much of a network is drawn at once: everything, the strongest lines, or groups as discs with lines between them. */
export type Detail = 'ALL' | 'STRONGEST' | 'GROUPS'

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
  /** The group of each organisation; -1 for those in none. */
  readonly groups: readonly number[]
  readonly names: readonly GroupName[]
  readonly holders: readonly number[]
  readonly figures: PartnershipFigures
}

/** @param before the group of each organisation last time, by id */
export function analyse(partnership: Partnership, before: ReadonlyMap<string, number> = new Map()): Analysis {
  const count = partnership.organisations.length
  const lines = joinLines(partnership)
  const neighbours = neighboursOf(count, lines)
  const known = partnership.organisations.map(({ id }) => before.get(id))
  const groups = findGroups(count, lines, known)
  const holders = findHolders(neighbours)
  const linked = (index: number) => (neighbours[index]?.length ?? 0) > 0
  const { parts, cutOff } = partsOf(neighbours, holders, linked)
  return {
    partnership,
    lines,
    neighbours,
    groups,
    names: nameGroups(partnership, lines, groups),
    holders,
    figures: {
      organisations: partnership.total,
      things: countThings(partnership, lines),
      lines: lines.length,
      groups: Math.max(-1, ...groups) + 1,
      alone: neighbours.filter((list) => list.length === 0).length,
      parts,
      cutOff,
    },
  }
}
