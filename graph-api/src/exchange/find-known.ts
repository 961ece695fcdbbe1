import type { Graph } from '../database/graph.ts'
import { prefixOf } from './id-prefixes.ts'
import type { KnownNetwork, KnownNode, KnownTie } from './plan/known.ts'
import { collaborationKey, endedLinkKey, linkKey } from './plan/known.ts'
import type { CreatedKind } from './plan/model.ts'
import { readKnownLinks, readKnownPairs, readKnownThings } from './statements.ts'

const pageSize = 5_000

/** What an import is held against: all that the viewer may see of the kinds that it can bring, and what joins it. */
export async function findKnown(graph: Graph, { without }: { without: string }): Promise<KnownNetwork> {
  const things: KnownNode[] = []
  for (const kind of Object.keys(prefixOf) as CreatedKind[]) {
    if (kind !== 'collaboration') things.push(...(await findKnownOf(graph, kind, without)))
  }
  const links = new Set<string>()
  const ties = new Map<string, KnownTie>()
  for (const { type, from, to, endedOn, lasting, ...tie } of await graph.read(readKnownLinks, {})) {
    links.add(endedOn === null ? linkKey(type, from, to) : endedLinkKey(type, from, to, endedOn))
    if (endedOn === null && lasting) ties.set(linkKey(type, from, to), tie)
  }
  for (const { a, b } of await graph.read(readKnownPairs, {})) links.add(collaborationKey(a, b))
  return { things, links, ties }
}

/** All things of one kind that the viewer may see, those that have ended too, with what imports have said of them. */
async function findKnownOf(graph: Graph, kind: CreatedKind, without: string): Promise<KnownNode[]> {
  const things: KnownNode[] = []
  let after: string | null = null
  for (;;) {
    const page: { prefix: string; after: string | null; limit: number; without: string } = {
      prefix: `${prefixOf[kind]}_`,
      after,
      limit: pageSize,
      without,
    }
    const rows: KnownRow[] = await graph.read(readKnownThings, page)
    for (const row of rows) things.push(knownThing(kind, row))
    after = rows.at(-1)?.id ?? null
    if (rows.length < pageSize) return things
  }
}

type KnownRow = ReturnType<(typeof readKnownThings)['row']['parse']>

function knownThing(kind: CreatedKind, row: KnownRow): KnownNode {
  const { properties } = row
  const text = (name: string) => (typeof properties[name] === 'string' ? (properties[name] as string) : '')
  const list = (name: string) => (Array.isArray(properties[name]) ? (properties[name] as string[]) : [])
  const name = text('name') || text('title') || text('labelSv') || text('text')
  return {
    id: row.id,
    kind,
    name,
    otherNames: [
      ...list('shortNames'),
      ...list('formerNames'),
      text('labelEn'),
      ...list('synonymsSv'),
      ...list('synonymsEn'),
      text('titleOther'),
    ].filter((other) => other !== '' && other !== name),
    values: { ...properties, placeId: row.placeIds[0] ?? null },
    placeIds: row.placeIds,
    placeName: row.placeName,
    keys: [...new Set(row.told.flatMap(({ keys }) => keys ?? []))],
    marks: Object.fromEntries(
      row.told.flatMap(({ fields, marks }) => (fields ?? []).map((field, at) => [field, marks?.[at] ?? ''])),
    ),
  }
}
