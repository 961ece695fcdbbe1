import type { Graph } from '../database/graph.ts'
import { findNetworkMap, lastVersion } from './find-network-map.ts'
import { fitsOnMap } from './read-network.ts'
import { keepMapDegrees, keepMapPlaces, readMapPlaces } from './statements.ts'

/** How many places are written in one transaction. */
const keptAtOnce = 1_000
/** How often it is looked whether something has moved, in milliseconds. */
const pace = 10_000
/** How often it is counted how well everything in a large network is tied, in milliseconds. */
const degreesPace = 15 * 60_000

/**
 * Keeps where things stand on the map, so that it looks the same next time: what a question works out, this writes.
 * @returns how many places were kept
 */
export async function keepPlaces(graph: Graph): Promise<number> {
  const map = await findNetworkMap(graph, { language: 'sv' })
  const kept = new Map((await graph.read(readMapPlaces, { ids: [...map.ids] })).map((node) => [node.id, node]))
  const places = map.ids.flatMap((id, at) => {
    const place = { id, x: map.x[at] ?? 0, y: map.y[at] ?? 0, community: map.communities[at] ?? 0 }
    const known = kept.get(id)
    const same = known?.x === place.x && known.y === place.y && known.community === place.community
    return known && !same ? [place] : []
  })
  for (let from = 0; from < places.length; from += keptAtOnce) {
    const batch = places.slice(from, from + keptAtOnce)
    await graph.write((transaction) => transaction.run(keepMapPlaces, { places: batch }))
  }
  return places.length
}

/** Keeps how well everything is tied, where a map needs it to choose: a part at a time, with others' writes between. */
async function keepDegrees(graph: Graph): Promise<void> {
  let after = ''
  for (let more = true; more; ) {
    const [row] = await graph.write((transaction) => transaction.run(keepMapDegrees, { after, limit: keptAtOnce }))
    more = row?.last !== null && row?.last !== undefined
    after = row?.last ?? after
  }
}

/**
 * Keeps places now and then, as long as the program runs.
 * @param options.onFailure told why a round did not go through; the next one tries again
 * @returns what stops it
 */
export function startPlaceKeeper(options: { graph: Graph; onFailure: (error: unknown) => void }): () => Promise<void> {
  const { graph } = options
  let seen = ''
  let degreesKeptAt = Number.NEGATIVE_INFINITY
  let running: Promise<void> = Promise.resolve()
  const round = async () => {
    if (Date.now() - degreesKeptAt > degreesPace && !(await fitsOnMap(graph))) {
      await keepDegrees(graph)
      degreesKeptAt = Date.now()
    }
    // Where nobody asks for the map, nothing has a place that could be kept.
    const version = lastVersion(graph)
    if (version === undefined || version === seen) return
    await keepPlaces(graph)
    seen = version
  }
  const timer = setInterval(() => {
    running = running.then(round).catch(options.onFailure)
  }, pace)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
