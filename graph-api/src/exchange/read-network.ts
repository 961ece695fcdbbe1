import type { Graph } from '../database/graph.ts'
import { hasEnded } from '../shared/periods.ts'
import { readExportLinks, readExportThings, readListedLinks, readListedThings } from './export-statements.ts'
import { linkOf } from './link-properties.ts'

/** Anything with an id, as it is stored. */
export interface ExportThing {
  readonly id: string
  /** Its type: `Organisation`. */
  readonly label: string
  readonly name: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ExportLink {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ExportNetwork {
  readonly things: readonly ExportThing[]
  readonly links: readonly ExportLink[]
  readonly byId: ReadonlyMap<string, ExportThing>
  /** The day on which it was read: what ends later goes on. */
  readonly today: string
}

const atOnce = 2_000
const aroundAtOnce = 500
/** What is worked out anew wherever a thing is: where the picture shows it, its place in lists, its meaning. */
const derived = [
  'mapX',
  'mapY',
  'mapCommunity',
  'mapDegree',
  'listOrder',
  'sortName',
  'sortTitle',
  'sortLabel',
  'textVectors',
  'textVectorsOf',
]
/** Accounts are not exported, and who wrote what is theirs. */
const ownProperties = [...derived, 'authorId']

/** All that the viewer may see of the network, for an export. What reaches somebody is left out where the viewer may not see it. */
export async function readNetwork(graph: Graph): Promise<ExportNetwork> {
  const things: ExportThing[] = []
  const links: ExportLink[] = []
  let after: string | null = null
  for (;;) {
    const rows: { id: string; labels: string[]; properties: Record<string, unknown> }[] = await graph.read(
      readExportThings,
      {
        after,
        limit: atOnce,
      },
    )
    for (const row of rows) things.push(thingOf(row, graph))
    if (rows.length > 0) {
      const read = await graph.read(readExportLinks, { ids: rows.map(({ id }) => id) })
      links.push(...read.map((row) => linkOf(row, graph.viewer)))
    }
    after = rows.at(-1)?.id ?? null
    if (rows.length < atOnce) break
  }
  return { things, links, byId: new Map(things.map((thing) => [thing.id, thing])), today: graph.today() }
}

/** Things with what they are joined to directly, and what joins them, as far as the viewer may see it. */
export async function readNetworkAround(graph: Graph, ids: readonly string[]): Promise<ExportNetwork> {
  const links = new Map<string, ExportLink>()
  for (let at = 0; at < ids.length; at += aroundAtOnce) {
    for (const row of await graph.read(readListedLinks, { ids: ids.slice(at, at + aroundAtOnce) })) {
      // Both its ends may be listed, in two parts.
      links.set(JSON.stringify(row), linkOf(row, graph.viewer))
    }
  }
  const ends = [...links.values()].flatMap(({ from, to }) => [from, to])
  const all = [...new Set([...ids, ...ends])]
  const things: ExportThing[] = []
  for (let at = 0; at < all.length; at += atOnce) {
    const rows = await graph.read(readListedThings, { ids: all.slice(at, at + atOnce) })
    for (const row of rows) things.push(thingOf(row, graph))
  }
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const within = [...links.values()].filter(({ from, to }) => byId.has(from) && byId.has(to))
  return { things, links: within, byId, today: graph.today() }
}

function thingOf(
  row: { id: string; labels: string[]; properties: Record<string, unknown> },
  graph: Graph,
): ExportThing {
  const { properties } = row
  const hidden = graph.viewer.sees.includes((properties.contactVisibility as 'network' | undefined) ?? 'everyone')
    ? []
    : ['email', 'phone']
  const kept = Object.entries(properties).filter(
    ([name, value]) => value !== null && !ownProperties.includes(name) && !hidden.includes(name),
  )
  const text = (name: string) => (typeof properties[name] === 'string' ? (properties[name] as string) : '')
  const name = text('name') || text('title') || text('labelSv') || text('text') || text('question') || text('prompt')
  return { id: row.id, label: row.labels[0] ?? 'Thing', name, properties: Object.fromEntries(kept) }
}

/** Whether a thing has neither ended nor been closed. */
export const goesOn = ({ properties }: ExportThing, today: string): boolean =>
  !hasEnded(properties.endedOn, today) && !hasEnded(properties.closedOn, today)

/** Names of what a thing is joined to by a type, in either direction. */
export function namesAt(
  network: ExportNetwork,
  id: string,
  types: readonly string[],
  direction: 'out' | 'in',
): string[] {
  return thingsAt(network, id, types, direction).map((thing) => thing.name)
}

const indexes = new WeakMap<ExportNetwork, { out: Map<string, ExportLink[]>; in: Map<string, ExportLink[]> }>()

/** What a thing is joined to by a type, in either direction, as long as it lasts and is not closed. What has ended keeps its name there. */
export function thingsAt(
  network: ExportNetwork,
  id: string,
  types: readonly string[],
  direction: 'out' | 'in',
): ExportThing[] {
  const index = indexes.get(network) ?? indexOf(network)
  indexes.set(network, index)
  return (index[direction].get(id) ?? [])
    .filter((link) => types.includes(link.type) && !hasEnded(link.properties.until, network.today))
    .flatMap((link) => network.byId.get(direction === 'out' ? link.to : link.from) ?? [])
    .filter((thing) => !hasEnded(thing.properties.closedOn, network.today))
}

function indexOf({ links }: ExportNetwork) {
  const index = { out: new Map<string, ExportLink[]>(), in: new Map<string, ExportLink[]>() }
  const put = (map: Map<string, ExportLink[]>, key: string, link: ExportLink) => {
    const list = map.get(key)
    if (list) list.push(link)
    else map.set(key, [link])
  }
  for (const link of links) {
    put(index.out, link.from, link)
    put(index.in, link.to, link)
  }
  return index
}
