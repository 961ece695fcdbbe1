import type { Graph } from '../database/graph.ts'
import { mapVersion } from '../map/map-version.ts'
import { isTooManyToDraw } from '../map/partnership/drawn-part.ts'
import { mostOrganisations } from '../map/partnership/read-partnership.ts'
import { runInThread } from '../shared/open-thread.ts'
import { type Shape, shapeOf, type Ties } from './shape-of-ties.ts'
import { readTies } from './statements.ts'

/** How long a thread may look at one network. */
const limits = { milliseconds: 60_000 }
/** So many are kept: a year and the one before of a few coordinators. */
const mostKept = 8

export interface ShapeOnDay extends Shape {
  readonly organisations: Ties['organisations']
  readonly total: number
}

interface Kept {
  readonly version: string
  readonly made: Promise<ShapeOnDay>
}

/** The last ones, by who looks and on which day: a cache only, any process can work them out anew. */
const last = new Map<string, Kept>()

async function workOut(graph: Graph, onDay: string): Promise<ShapeOnDay> {
  const [ties = { organisations: [], total: 0, together: [] }] = await graph.read(readTies, {
    onDay,
    limit: mostOrganisations,
  })
  // A large network would keep everybody else waiting.
  const isLarge = isTooManyToDraw(ties)
  const shape = isLarge
    ? await runInThread<Shape>(new URL('./shape-thread.ts', import.meta.url), ties, limits)
    : shapeOf(ties)
  return { ...shape, organisations: ties.organisations, total: ties.total }
}

/**
 * How the network hangs together on a day as the viewer sees it, worked out once for each state of the graph.
 * @throws GivenUpError where a large one takes more than a minute
 */
export async function findShapeOn(graph: Graph, onDay: string): Promise<ShapeOnDay> {
  const version = await mapVersion(graph)
  const key = JSON.stringify([onDay, graph.viewer])
  const known = last.get(key)
  if (known?.version === version) return known.made
  const made = workOut(graph, onDay)
  last.delete(key)
  last.set(key, { version, made })
  const [oldest] = last.keys()
  if (last.size > mostKept && oldest !== undefined) last.delete(oldest)
  made.catch(() => last.delete(key))
  return made
}
