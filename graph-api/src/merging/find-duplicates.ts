import type { Graph } from '../database/graph.ts'
import { idPrefixes } from '../shared/ids.ts'
import { type AlikeThing, alikePairs, inOrder, type LikelyPair } from './alike-pairs.ts'
import { findLastEvent, listJudged, readAlikeThings, readSameRecords } from './likeness-statements.ts'
import { labelOfId, type Mergeable, mergeable } from './model.ts'
import { refuseUnlessAdministering } from './rules.ts'

/** So many things of a kind are looked through at most, and so many pairs of a kind are told of. */
const mostThings = 20_000
const pageSize = 5_000
const mostPairs = 100
/** Below this two things are told of only where one of them is asked about. */
const leastLikeness = 0.5
const mostJudged = 10_000

/**
 * Pairs that may be the same, the likeliest first, of one kind or of all: without those that somebody has told apart, and
 * those that were put off until later.
 * @throws NotAllowedError for everybody but coordinators
 */
export async function findDuplicates(
  graph: Graph,
  options: { readonly label?: Mergeable | null | undefined } = {},
): Promise<LikelyPair[]> {
  refuseUnlessAdministering(graph.viewer)
  const today = graph.today()
  const judged = await graph.read(listJudged, { limit: mostJudged })
  const decided = new Set(
    judged.flatMap(({ pairKey, restsUntil }) => (restsUntil === null || restsUntil > today ? [pairKey] : [])),
  )
  const found: LikelyPair[] = []
  const version = await findVersion(graph)
  for (const label of options.label ? [options.label] : mergeable) {
    const pairs = await pairsOf(graph, label, version)
    found.push(...pairs.filter(({ key }) => !decided.has(key)).slice(0, mostPairs))
  }
  return inOrder(found)
}

/** What was found, until something changes: by what is read, for those who see the same. */
const kept = new Map<string, Promise<LikelyPair[]>>()
const mostKept = 20

/** Names how the network stands: the same until something changes. */
const findVersion = async (graph: Graph): Promise<string> => (await graph.read(findLastEvent, {}))[0]?.id ?? ''

async function pairsOf(graph: Graph, label: Mergeable, version: string): Promise<LikelyPair[]> {
  const { sees, accountId } = graph.viewer
  const key = JSON.stringify([version, label, sees, accountId, graph.today()])
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= mostKept) kept.delete([...kept.keys()][0] ?? '')
  const found = findPairs(graph, label)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  return found
}

async function findPairs(graph: Graph, label: Mergeable): Promise<LikelyPair[]> {
  const things = await readThings(graph, label)
  const pairs = alikePairs(label, things).filter(({ likeness }) => likeness >= leastLikeness)
  if (label !== 'Initiative') return pairs
  // Of initiatives the matching has compared the texts.
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const alike = new Map(pairs.map((pair) => [pair.key, pair]))
  for (const { pairKey, score } of await graph.read(readSameRecords, { limit: mostPairs })) {
    const [a, b] = pairKey.split('|').map((id) => byId.get(id))
    const before = alike.get(pairKey)
    if (!a || !b) continue
    const likeness = Math.max(before?.likeness ?? 0, Math.round(score * 100) / 100)
    alike.set(pairKey, { key: pairKey, a, b, because: [...(before?.because ?? []), 'text'], likeness })
  }
  return inOrder([...alike.values()])
}

async function readThings(graph: Graph, label: Mergeable): Promise<AlikeThing[]> {
  const things: AlikeThing[] = []
  while (things.length < mostThings) {
    const after = things.at(-1)?.id ?? null
    const page = await graph.read(readAlikeThings, { prefix: `${idPrefixes[label]}_`, after, limit: pageSize })
    things.push(...page)
    if (page.length < pageSize) break
  }
  return things
}

/** The pair of two things as the list of likely ones tells of it; null where they are not alike. */
export async function findLikeness(graph: Graph, pairKey: string): Promise<LikelyPair | null> {
  const label = labelOfId(pairKey)
  const pairs = label ? await pairsOf(graph, label, await findVersion(graph)) : []
  return pairs.find(({ key }) => key === pairKey) ?? null
}
