import type { Graph } from '../database/graph.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import type { ListedThing } from '../shared/listed.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { findShapeOn } from './find-shape-on.ts'
import { figureInput, type NetworkShape, type PairCount } from './model.ts'
import { lastDayOf } from './rules.ts'

/** So many are named at most; how many there are is always told. */
const mostNamed = 50

/** The day on which a year is looked at. */
function dayOf(graph: Graph, year: number): { readonly year: number; readonly onDay: string } {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const { year: parsed } = parseInput(figureInput.pick({ year: true }), { year })
  return { year: parsed, onDay: lastDayOf(parsed, graph.today()) }
}

/**
 * The shape of the network at the end of a year, or today while it lasts: the same as the map says of it.
 * @throws InputError, NotAllowedError for everybody but coordinators
 */
export async function findShape(graph: Graph, year: number): Promise<NetworkShape> {
  const asked = dayOf(graph, year)
  const { organisations, total, linked, alone, parts, bridges, cutOff, reach, isFewest } = await findShapeOn(
    graph,
    asked.onDay,
  )
  const things = (list: readonly number[]) => list.flatMap((index) => thingAt(organisations[index]))
  return {
    ...asked,
    linked: things(linked),
    organisations: total,
    aloneCount: alone.length + total - organisations.length,
    alone: byName(things(alone)).slice(0, mostNamed),
    parts,
    bridges: things(bridges.slice(0, mostNamed)),
    cutOff,
    reachCount: reach.length,
    reach: things(reach.slice(0, mostNamed)),
    isFewest,
  }
}

/**
 * Those who do something with others, and did nothing at the end of the year before, though they were there.
 * @returns 50 at most, by name
 */
export async function findNewlyLinked(graph: Graph, shape: NetworkShape): Promise<readonly ListedThing[]> {
  const before = await findShapeOn(graph, lastDayOf(shape.year - 1, graph.today()))
  const wereAlone = new Set(before.alone.flatMap((index) => before.organisations[index]?.id ?? []))
  return byName(shape.linked.filter(({ id }) => wereAlone.has(id))).slice(0, mostNamed)
}

/**
 * How many pairs of organisations do something together, by the kinds of the two, at the end of a year or today; of more than
 * 10,000 organisations among those that do most with others.
 * @throws InputError, NotAllowedError for everybody but coordinators
 */
export async function findPairCounts(graph: Graph, year: number): Promise<readonly PairCount[]> {
  return (await findShapeOn(graph, dayOf(graph, year).onDay)).pairs
}

const thingAt = (one: { id: string; name: string } | undefined): ListedThing[] =>
  one ? [{ id: one.id, kind: 'Organisation', title: one.name, language: null }] : []

const byName = (list: readonly ListedThing[]) => [...list].sort((a, b) => a.title.localeCompare(b.title, 'sv'))
