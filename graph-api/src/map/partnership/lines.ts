import type { JointThing, Partnership, PartnershipLine } from './model.ts'

/** Beyond so many parties a thing joins everyone to its first party alone: all pairs would be tens of thousands. */
const mostParties = 150

const collaborationWeights: Readonly<Record<string, number>> = { active: 1.5, exploring: 0.75, paused: 0.75 }
const networkWeights: Readonly<Record<string, number>> = { meeting: 1.5, forming: 1, resting: 0.75 }

interface Pair {
  readonly a: number
  readonly b: number
  readonly things: number[]
}

/** Calls `join` for each two of those who do a thing together, as positions; of very many, for the first with each other one. */
export function joinParties(parties: readonly number[], join: (one: number, other: number) => void): void {
  const hubs = parties.length > mostParties ? parties.slice(0, 1) : parties
  hubs.forEach((one, index) => {
    for (const other of parties.slice(index + 1)) join(one, other)
  })
}

function pairsOf(partnership: Partnership): Pair[] {
  const at = new Map(partnership.organisations.map(({ id }, index) => [id, index]))
  const count = partnership.organisations.length
  const pairs = new Map<number, Pair>()
  const join = (one: number, other: number, thing: number) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const pair = pairs.get(a * count + b) ?? { a, b, things: [] }
    pair.things.push(thing)
    pairs.set(a * count + b, pair)
  }
  partnership.things.forEach(({ organisationIds }, thing) => {
    const parties = [...new Set(organisationIds)].flatMap((id) => at.get(id) ?? [])
    joinParties(parties, (one, other) => join(one, other, thing))
  })
  return [...pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b)
}

/** A collaboration about an initiative that joins the same two is one thing, told twice. */
function isToldTwice(thing: JointThing, all: readonly JointThing[]): boolean {
  return thing.initiativeId !== null && all.some(({ id }) => id === thing.initiativeId)
}

/** Work shared by two weighs more than a place in a circle of seven. */
function weightOf(thing: JointThing, all: readonly JointThing[]): number {
  const others = Math.max(1, thing.organisationIds.length - 1)
  if (thing.kind === 'Initiative') return 1 / others
  if (thing.kind === 'MiniNetwork') return (networkWeights[thing.status] ?? 0.75) / others
  return (collaborationWeights[thing.status] ?? 0.75) * (isToldTwice(thing, all) ? 0.5 : 1)
}

/** Pairs of organisations with anything in common, and how strongly. */
export function joinLines(partnership: Partnership): PartnershipLine[] {
  return pairsOf(partnership).map(({ a, b, things }) => {
    const joint = things.flatMap((thing) => partnership.things[thing] ?? [])
    const weight = joint.reduce((sum, thing) => sum + weightOf(thing, joint), 0)
    return { a, b, things, weight, strength: things.length > 2 ? 3 : things.length === 2 ? 2 : 1 }
  })
}

export interface ThingCounts {
  readonly all: number
  /** Of each organisation. */
  readonly ofEach: readonly number[]
}

/** How many things join organisations; a collaboration about a shared initiative is no thing of its own. */
export function countThings(partnership: Partnership, lines: readonly PartnershipLine[]): ThingCounts {
  const counted = new Set<number>()
  const ofEach = partnership.organisations.map(() => new Set<number>())
  for (const line of lines) {
    const joint = line.things.flatMap((thing) => partnership.things[thing] ?? [])
    for (const thing of line.things) {
      const known = partnership.things[thing]
      if (!known || isToldTwice(known, joint)) continue
      for (const set of [counted, ofEach[line.a], ofEach[line.b]]) set?.add(thing)
    }
  }
  return { all: counted.size, ofEach: ofEach.map(({ size }) => size) }
}

/** The neighbours of each organisation, as positions. */
export function neighboursOf(
  count: number,
  lines: ReadonlyArray<{ readonly a: number; readonly b: number }>,
): number[][] {
  const neighbours = Array.from({ length: count }, (): number[] => [])
  for (const { a, b } of lines) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  return neighbours
}
