import { createHash } from 'node:crypto'
import type { Graph } from '../database/graph.ts'
import { type NodeLabel, nodeLabels } from '../shared/node-kind.ts'
import type { Viewer } from '../shared/viewer.ts'
import { findCommunities, nameCommunities } from './community.ts'
import { layOutInSlices } from './layout.ts'
import { mapVersion } from './map-version.ts'
import type { NameLanguage, NetworkMapRow } from './model.ts'
import { fitsOnMap, type Network, readNetwork } from './read-network.ts'

/** Places tie everything to everything: they are left to the list. */
const kindNames: readonly NodeLabel[] = nodeLabels.filter((label) => label !== 'Place')
/** A community is called after its theme where it has one. */
const namingKinds: readonly NodeLabel[] = ['Theme', 'Gathering', 'Organisation']
/** A thing without a day of its own came with its first relation that has one. */
function beginnings(network: Network): (string | null)[] {
  const since = network.nodes.map((node) => node.since)
  const own = new Set(network.nodes.flatMap((node, index) => (node.since ? [index] : [])))
  network.edgeSince.forEach((day, edge) => {
    for (const end of [network.edges[edge * 2] ?? 0, network.edges[edge * 2 + 1] ?? 0]) {
      if (day && !own.has(end) && (!since[end] || day < since[end])) since[end] = day
    }
  })
  return since
}

interface Maps extends Readonly<Record<NameLanguage, NetworkMapRow>> {
  /** A hash of all that they were made of. */
  readonly content: string
}
type Shown = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly community: number }>

/** Where nothing that the viewer sees has changed the map stays as it was: groups that are found anew would tell that something has. */
async function compute(graph: Graph, isWhole: boolean, known: Computed | undefined): Promise<Maps> {
  const network = await readNetwork(graph, isWhole)
  const content = createHash('sha256').update(JSON.stringify(network)).digest('base64')
  const before = await known?.maps.catch(() => undefined)
  return before?.content === content
    ? before
    : makeMaps(network, { content, isWhole, shown: known?.shown ?? new Map() })
}

async function makeMaps(
  network: Network,
  { content, isWhole, shown }: { readonly content: string; readonly isWhole: boolean; readonly shown: Shown },
): Promise<Maps> {
  const { nodes, edges } = network
  const count = nodes.length
  const before = nodes.map((node) => node.community ?? shown.get(node.id)?.community)
  const communities = [...findCommunities({ count, edges, before })]
  const seeds = nodes.map(({ id, x, y }) => (x === null || y === null ? shown.get(id) : { x, y }))
  const settled = seeds.every((seed) => seed !== undefined)
  const places = settled ? null : await layOutInSlices({ count, edges, communities, seeds })
  const degrees = new Array<number>(count).fill(0)
  for (const end of edges) degrees[end] = (degrees[end] ?? 0) + 1
  const kinds = nodes.map((node) => node.kind)
  const shared = {
    ids: nodes.map((node) => node.id),
    details: nodes.map((node) => node.detail?.toUpperCase() ?? null),
    kinds: kinds.map((kind) => kindNames.indexOf(kind)),
    x: places ? [...places.x] : seeds.map((seed) => seed?.x ?? 0),
    y: places ? [...places.y] : seeds.map((seed) => seed?.y ?? 0),
    communities,
    degrees,
    since: beginnings(network),
    edges,
    edgeSince: network.edgeSince,
    kindNames,
    isWhole,
  }
  const inLanguage = (language: NameLanguage): NetworkMapRow => {
    const labels = nodes.map((node) => node.names[language])
    return { ...shared, labels, communityLabels: nameCommunities({ communities, labels, kinds, degrees, namingKinds }) }
  }
  return { content, sv: inLanguage('sv'), en: inLanguage('en') }
}

function placesOf({ ids, x, y, communities }: NetworkMapRow): Shown {
  return new Map(ids.map((id, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0, community: communities[at] ?? 0 }]))
}

interface Computed {
  readonly version: string
  readonly maps: Promise<Maps>
  readonly began: number
  readonly isWhole: boolean
  /**
   * Where things were shown last to those who see as much: until the job has kept their places, they stay where they were
   * seen. What others see moves nothing.
   */
  shown: Shown
}

/** The last map for each kind of viewer: a cache only, any process can compute it anew. The oldest go first. */
const last = new Map<string, Computed>()
const mostKept = 20
/** How long the map of a large network, where one change is not to be seen, is shown as it was, in milliseconds. */
const agesIn = 60_000

/** What somebody alone may see stands on no map but their own. */
function keyOf({ sees, accountId, gatheringIds }: Viewer, seesOwn: boolean): string {
  return [...sees, ...(seesOwn ? [accountId ?? ''] : []), ...gatheringIds].join(' ')
}

/** The version of the map that was last asked for by those who see as much as the viewer; undefined where none was. */
export function lastVersion(graph: Graph): string | undefined {
  return last.get(keyOf(graph.viewer, false))?.version
}

/**
 * The network that the viewer may see, with places and communities: whole, or of a large one the best tied. Computed again
 * when something has changed since, in slices that do not hold up other requests; what had a place keeps it.
 */
export async function findNetworkMap(graph: Graph, options: { language: NameLanguage }): Promise<NetworkMapRow> {
  const { version, ownThings } = await mapVersion(graph)
  const viewer = keyOf(graph.viewer, ownThings)
  const known = last.get(viewer)
  const isFresh = known && (known.isWhole ? known.version === version : Date.now() - known.began < agesIn)
  if (isFresh) return (await known.maps)[options.language]
  const isWhole = await fitsOnMap(graph)
  const maps = compute(graph, isWhole, known)
  const made: Computed = { version, maps, isWhole, began: Date.now(), shown: known?.shown ?? new Map() }
  last.delete(viewer)
  last.set(viewer, made)
  if (last.size > mostKept) last.delete(last.keys().next().value ?? '')
  maps.then(
    ({ sv }) => {
      made.shown = placesOf(sv)
    },
    () => last.delete(viewer),
  )
  return (await maps)[options.language]
}
