import type { Graph } from '../database/graph.ts'
import { findHolders, partsOf } from '../map/partnership/holders.ts'
import { joinLines, neighboursOf } from '../map/partnership/lines.ts'
import { fewestReaching } from '../map/partnership/reach.ts'
import { readPartnership } from '../map/partnership/read-partnership.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import type { ListedThing } from '../shared/listed.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { figureInput, type NetworkShape } from './model.ts'
import { lastDayOf } from './rules.ts'

/** So many are named at most; how many there are is always told. */
const mostNamed = 50

/**
 * The shape of the network at the end of a year, or today while it lasts: the same as the map says of it.
 * @throws InputError, NotAllowedError for everybody but coordinators
 */
export async function findShape(graph: Graph, year: number): Promise<NetworkShape> {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const { year: parsed } = parseInput(figureInput.pick({ year: true }), { year })
  const onDay = lastDayOf(parsed, graph.today())
  const { organisations, total, neighbours } = await readNeighbours(graph, onDay)
  const linked = (index: number) => (neighbours[index] ?? []).length > 0
  const indices = organisations.map((_, index) => index)
  const alone = indices.filter((index) => !linked(index))
  const bridges = findHolders(neighbours)
  const { members, isFewest } = fewestReaching(neighbours)
  const named = (list: readonly number[]) => list.slice(0, mostNamed).flatMap((index) => thingAt(organisations[index]))
  return {
    year: parsed,
    linked: indices.filter(linked).flatMap((index) => thingAt(organisations[index])),
    onDay,
    organisations: total,
    aloneCount: alone.length + total - organisations.length,
    alone: byName(alone.flatMap((index) => thingAt(organisations[index]))).slice(0, mostNamed),
    parts: partsOf(neighbours, [], linked).parts,
    bridges: named(bridges),
    cutOff: partsOf(neighbours, bridges, linked).cutOff,
    reachCount: members.length,
    reach: named(members),
    isFewest,
  }
}

/**
 * Those who do something with others, and did nothing at the end of the year before, though they were there.
 * @returns 50 at most, by name
 */
export async function findNewlyLinked(graph: Graph, shape: NetworkShape): Promise<readonly ListedThing[]> {
  const { organisations, neighbours } = await readNeighbours(graph, lastDayOf(shape.year - 1, graph.today()))
  const wereAlone = new Set(
    organisations.flatMap(({ id }, index) => ((neighbours[index] ?? []).length === 0 ? [id] : [])),
  )
  return byName(shape.linked.filter(({ id }) => wereAlone.has(id))).slice(0, mostNamed)
}

async function readNeighbours(graph: Graph, onDay: string) {
  const partnership = await readPartnership(graph, onDay)
  const { organisations, total } = partnership
  return { organisations, total, neighbours: neighboursOf(organisations.length, joinLines(partnership)) }
}

const thingAt = (one: { id: string; name: string } | undefined): ListedThing[] =>
  one ? [{ id: one.id, kind: 'Organisation', title: one.name, language: null }] : []

const byName = (list: readonly ListedThing[]) => [...list].sort((a, b) => a.title.localeCompare(b.title, 'sv'))
