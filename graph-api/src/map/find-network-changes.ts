import type { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { nameOf } from './find-neighbourhood.ts'
import { findNetworkMap } from './find-network-map.ts'
import type { MapChange, NameLanguage, NetworkChangesRow, NetworkMapRow } from './model.ts'
import { readMapChanges, readMapGone } from './statements.ts'

/** The most relations that are listed; all are counted. */
const mostRelations = 5_000
const golden = Math.PI * (3 - Math.sqrt(5))

type Relation = Awaited<ReturnType<typeof read>>['relations'][number]
type Gone = Awaited<ReturnType<typeof read>>['gone'][number]

interface Period {
  readonly from: string
  readonly to: string
}

interface Place {
  readonly x: number | null
  readonly y: number | null
}

interface Thing extends Place {
  readonly id: string
  readonly kind: number
  readonly label: string
  readonly change: MapChange
}

/** What changed among what is on the map, and what stood on it. */
async function read(graph: Graph, onMap: readonly string[], period: Period) {
  const gone = await graph.read(readMapGone, { from: period.from })
  const ids = [...new Set([...onMap, ...gone.map(({ id }) => id)])]
  const [found] = await graph.read(readMapChanges, { ids, ...period })
  const { relations, ...counts } = found ?? { came: 0, went: 0, stayed: 0, relations: [] }
  return { relations: latestFirst(relations).slice(0, mostRelations), gone, ...counts }
}

type Found = z.output<(typeof readMapChanges)['row']>['relations'][number]

function latestFirst(relations: readonly Found[]): Found[] {
  const dayOf = ({ came, since, until }: Found) => (came ? since : until) ?? ''
  const rest = ({ source, target, type }: Found) => `${source} ${target} ${type}`
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...relations].sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(rest(a), rest(b)))
}

function nodesOnMap(map: NetworkMapRow, period: Period): Map<string, Thing> {
  return new Map(
    map.ids.map((id, index) => {
      const since = map.since[index] ?? null
      const came = since !== null && since > period.from && since <= period.to
      const place = { x: map.x[index] ?? null, y: map.y[index] ?? null }
      const said = { kind: map.kinds[index] ?? 0, label: map.labels[index] ?? '', change: came ? 'came' : 'stayed' }
      return [id, { id, ...said, ...place } as Thing] as const
    }),
  )
}

function goneThing(gone: Gone, map: NetworkMapRow, period: Period, language: NameLanguage): Thing[] {
  const kind = nodeLabelOf(gone.labels)
  const { id, x, y, until } = gone
  const since = gone.since ?? ''
  const [before, after] = [since <= period.from, since <= period.to && until > period.to]
  // What came and went in between, or came later, was on the map on neither day.
  if (!kind || !(before || after)) return []
  const change = before && after ? 'stayed' : after ? 'came' : 'went'
  return [{ id, kind: map.kindNames.indexOf(kind), label: nameOf(gone, language), change, x, y }]
}

/** Something that never had a place stands in the middle of what it was tied to, a little aside. */
function placed(things: readonly Thing[], relations: readonly Relation[]): Place[] {
  const known = new Map(things.map((thing) => [thing.id, thing]))
  return things.map((thing, index) => {
    if (thing.x !== null && thing.y !== null) return thing
    const near = relations.flatMap(({ source, target }) => {
      const other = source === thing.id ? target : target === thing.id ? source : null
      const place = other === null ? undefined : known.get(other)
      return place && place.x !== null && place.y !== null ? [{ x: place.x, y: place.y }] : []
    })
    const middle = (pick: (place: { x: number; y: number }) => number) =>
      near.reduce((sum, place) => sum + pick(place), 0) / Math.max(1, near.length)
    return {
      x: middle((place) => place.x) + 14 * Math.cos(index * golden),
      y: middle((place) => place.y) + 14 * Math.sin(index * golden),
    }
  })
}

/**
 * What came and went on the whole map between two days: all is counted, and the latest 5,000 relations are listed with the
 * things they tie and the things that came or went themselves. An unknown beginning counts as always; a relation ends at the
 * latest with what it ties; what came and went in between is not told.
 * @throws InputError where `to` is not after `from`
 */
export async function findNetworkChanges(
  graph: Graph,
  options: { from: string; to: string; language: NameLanguage },
): Promise<NetworkChangesRow> {
  const { language, ...period } = options
  if (period.to <= period.from) {
    throw new InputError([{ path: 'to', code: 'before_start', message: 'Give a day after the first one.' }])
  }
  const map = await findNetworkMap(graph, { language })
  const { relations, gone, ...counts } = await read(graph, map.ids, period)
  const all = nodesOnMap(map, period)
  for (const thing of gone.flatMap((one) => goneThing(one, map, period, language))) all.set(thing.id, thing)
  const told = relations.filter(({ source, target }) => all.has(source) && all.has(target))
  const tied = new Set(told.flatMap(({ source, target }) => [source, target]))
  const things = [...all.values()].filter(({ id, change }) => change !== 'stayed' || tied.has(id))
  const places = placed(things, told)
  const at = new Map(things.map(({ id }, index) => [id, index]))
  return {
    ...period,
    ...counts,
    truncated: counts.came + counts.went > relations.length,
    ids: things.map(({ id }) => id),
    kinds: things.map(({ kind }) => kind),
    labels: things.map(({ label }) => label),
    x: places.map(({ x }) => x ?? 0),
    y: places.map(({ y }) => y ?? 0),
    changes: things.map(({ change }) => change),
    edges: told.flatMap(({ source, target }) => [at.get(source) ?? 0, at.get(target) ?? 0]),
    edgeTypes: told.map(({ type }) => type),
    edgeSince: told.map(({ since }) => since),
    edgeUntil: told.map(({ until }) => until),
    edgeChanges: told.map(({ came }) => (came ? 'came' : 'went')),
    kindNames: map.kindNames,
  }
}
