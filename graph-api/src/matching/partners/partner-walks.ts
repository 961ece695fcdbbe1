import type { PartnerNetwork } from './partner-network.ts'

/** What a walk alternates over: each group's members and each member's groups, by number. */
interface Bipartite {
  readonly members: readonly (readonly number[])[]
  readonly groups: readonly (readonly number[])[]
}

interface WalkOptions {
  readonly seeds: readonly number[]
  /** The group left out. */
  readonly asked: number
  readonly steps: number
  readonly damping: number
}

/**
 * Personalised PageRank between members and groups in steps of two (member → group → member), the asked group left out.
 * One value a member, sum at most 1.
 */
function walk({ members, groups }: Bipartite, { seeds, asked, steps, damping }: WalkOptions): Float64Array {
  const start = new Float64Array(groups.length)
  for (const seed of seeds) start[seed] = (start[seed] ?? 0) + 1 / seeds.length
  let now = start
  for (let step = 0; step < steps; step += 1) {
    const inGroups = new Float64Array(members.length)
    now.forEach((share, member) => {
      const own = groups[member]
      if (share === 0 || own === undefined) return
      const others = own.length - (own.includes(asked) ? 1 : 0)
      for (const group of own) if (group !== asked) inGroups[group] = (inGroups[group] ?? 0) + share / others
    })
    const next = start.map((share) => (1 - damping) * share)
    inGroups.forEach((share, group) => {
      const list = members[group]
      if (share === 0 || list === undefined) return
      const each = (damping * share) / list.length
      for (const member of list) next[member] = (next[member] ?? 0) + each
    })
    now = next
  }
  return now
}

/** From the partners over initiatives to organisations; one value an organisation. */
export function walkFromPartners(network: PartnerNetwork, partners: readonly number[], asked: number): Float64Array {
  const sides = { members: network.members, groups: network.initiativesOf }
  return walk(sides, { seeds: partners, asked, steps: 5, damping: 0.72 })
}

/** The towns and the initiatives of their organisations, for `walkFromTowns`. */
export function townSides({ towns }: Pick<PartnerNetwork, 'towns'>): Bipartite {
  const members = towns.within.map((values) => [...values.keys()])
  const groups: number[][] = Array.from({ length: towns.count }, () => [])
  members.forEach((list, at) => {
    for (const town of list) groups[town]?.push(at)
  })
  return { members, groups }
}

/** From the partners' towns over initiatives to towns; one value a town. */
export function walkFromTowns(sides: Bipartite, partnerTowns: readonly number[], asked: number): Float64Array {
  return walk(sides, { seeds: partnerTowns, asked, steps: 3, damping: 0.8 })
}
