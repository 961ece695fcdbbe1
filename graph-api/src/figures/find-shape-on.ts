import type { Graph } from '../database/graph.ts'
import { mapVersion } from '../map/map-version.ts'
import { isTooManyToDraw } from '../map/partnership/drawn-part.ts'
import { mostOrganisations } from '../map/partnership/read-partnership.ts'
import { KeptAnswers } from '../shared/kept-answers.ts'
import { runInThread } from '../shared/open-thread.ts'
import { type Shape, shapeOf, type Ties } from './shape-of-ties.ts'
import { readTies } from './statements.ts'

/** How long a thread may look at one network. */
const limits = { milliseconds: 60_000 }
/** By who looks and on which day: a year and the one before of a few coordinators. */
const kept = new KeptAnswers<ShapeOnDay>(8)

export interface ShapeOnDay extends Shape {
  readonly organisations: Ties['organisations']
  readonly total: number
}

async function workOut(graph: Graph, onDay: string): Promise<ShapeOnDay> {
  const [ties = { organisations: [], total: 0, together: [] }] = await graph.read(readTies, {
    onDay,
    limit: mostOrganisations,
  })
  // A large network would keep everybody else waiting.
  const shape = isTooManyToDraw(ties)
    ? await runInThread<Shape>(new URL('./shape-thread.ts', import.meta.url), ties, limits)
    : shapeOf(ties)
  return { ...shape, organisations: ties.organisations, total: ties.total }
}

/**
 * How the network hangs together on a day as the viewer sees it, worked out once for each state of the graph.
 * @throws GivenUpError where a large one takes more than a minute
 */
export async function findShapeOn(graph: Graph, onDay: string): Promise<ShapeOnDay> {
  const { version } = await mapVersion(graph)
  const key = JSON.stringify([onDay, graph.viewer])
  const known = kept.get(key)
  return known?.version === version ? known.answer : kept.keep(key, version, workOut(graph, onDay))
}
