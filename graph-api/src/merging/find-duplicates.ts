import type { Graph } from '../database/graph.ts'
import { idPrefixes } from '../shared/ids.ts'
import { runInThread } from '../shared/open-thread.ts'
import { type AlikeThing, alikePairs, inOrder, type LikelyPair } from './alike-pairs.ts'
import { findJudged, findLastEvent, readAlikeThings, readSameRecords } from './likeness-statements.ts'
import { type Mergeable, mergeable, mergeableLabelOf } from './model.ts'
import { type FoundPairs, PairCache } from './pair-cache.ts'
import type { ComparedThings } from './pairs-thread.ts'
import { refuseUnlessAdministering } from './rules.ts'

/** So many things of a kind are looked through at most, and so many pairs of a kind are told of. */
const mostThings = 20_000
const pageSize = 5_000
const mostPairs = 100
/** So many pairs of a kind are held against what was decided at once. */
const atOnce = 1_000
/** So many pairs of initiatives of which the matching says that they are one are looked at. */
const mostSameRecords = 10_000
/** Below this two things are told of only where one of them is asked about. */
const leastLikeness = 0.5
/** More things than this are compared in a thread of their own: a thousand take some 50 ms. */
const mostHere = 1_000
/** How long comparing one kind may take there. */
const limits = { milliseconds: 60_000 }

/** Pairs that may be the same, and whether there are more of a kind than are told of. */
export interface Duplicates {
  readonly pairs: readonly LikelyPair[]
  readonly hasMore: boolean
}

/**
 * Pairs that may be the same, the likeliest first, of one kind or of all: without those that somebody has told apart, and
 * those that were put off until later.
 * @throws NotAllowedError for everybody but coordinators
 */
export async function findDuplicates(
  graph: Graph,
  options: {
    readonly label?: Mergeable | null | undefined
    /** As `AskedPairs.mayBeOlder`; not where left out. */
    readonly mayBeOlder?: boolean
    /** Of each kind; 100 where left out. */
    readonly most?: number
  } = {},
): Promise<Duplicates> {
  refuseUnlessAdministering(graph.viewer)
  const { most = mostPairs, mayBeOlder = false } = options
  const version = await findVersion(graph)
  const lists: (readonly LikelyPair[])[] = []
  for (const label of options.label ? [options.label] : mergeable) {
    lists.push(await pairsOf(graph, label, { version, mayBeOlder }))
  }
  const open = await undecided(graph, lists, most + 1)
  const hasMore = open.some((pairs) => pairs.length > most)
  return { pairs: inOrder(open.flatMap((pairs) => pairs.slice(0, most))), hasMore }
}

/** The first of each list of pairs that nobody has decided on, or only for a time that is over. */
async function undecided(
  graph: Graph,
  lists: readonly (readonly LikelyPair[])[],
  most: number,
): Promise<LikelyPair[][]> {
  const today = graph.today()
  const open: LikelyPair[][] = lists.map(() => [])
  for (let from = 0; ; from += atOnce) {
    const parts = lists.map((pairs, at) => ((open[at]?.length ?? 0) < most ? pairs.slice(from, from + atOnce) : []))
    const pairKeys = parts.flat().map(({ key }) => key)
    if (pairKeys.length === 0) return open.map((pairs) => pairs.slice(0, most))
    const judged = await graph.read(findJudged, { pairKeys })
    const decided = new Set(
      judged.flatMap(({ pairKey, restsUntil }) => (restsUntil === null || restsUntil > today ? [pairKey] : [])),
    )
    for (const [at, part] of parts.entries()) open[at]?.push(...part.filter(({ key }) => !decided.has(key)))
  }
}

const cache = new PairCache(20)

/** Names how the network stands: the same until something changes. */
const findVersion = async (graph: Graph): Promise<string> =>
  `${(await graph.read(findLastEvent, {}))[0]?.id ?? ''} ${graph.today()}`

function pairsOf(
  graph: Graph,
  label: Mergeable,
  asked: { version: string; mayBeOlder: boolean },
): Promise<readonly LikelyPair[]> {
  const { sees, accountId } = graph.viewer
  const key = JSON.stringify([label, sees, accountId])
  return cache.find({ key, ...asked }, () => findPairs(graph, label))
}

const compare = async (compared: ComparedThings): Promise<LikelyPair[]> =>
  compared.things.length > mostHere
    ? runInThread<LikelyPair[]>(new URL('./pairs-thread.ts', import.meta.url), compared, limits)
    : alikePairs(compared.label, compared.things)

async function findPairs(graph: Graph, label: Mergeable): Promise<FoundPairs> {
  const things = await readThings(graph, label)
  const pairs = (await compare({ label, things })).filter(({ likeness }) => likeness >= leastLikeness)
  const isSlow = things.length > mostHere
  return { pairs: label === 'Initiative' ? await withTexts(graph, things, pairs) : pairs, isSlow }
}

/** Of initiatives the matching has compared the texts. */
async function withTexts(
  graph: Graph,
  things: readonly AlikeThing[],
  pairs: readonly LikelyPair[],
): Promise<LikelyPair[]> {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const alike = new Map(pairs.map((pair) => [pair.key, pair]))
  for (const { pairKey, score } of await graph.read(readSameRecords, { limit: mostSameRecords })) {
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
  const label = mergeableLabelOf(pairKey)
  const pairs = label ? await pairsOf(graph, label, { version: await findVersion(graph), mayBeOlder: false }) : []
  return pairs.find(({ key }) => key === pairKey) ?? null
}
