import type { Graph } from '../../database/graph.ts'
import { KeptAnswers } from '../../shared/kept-answers.ts'
import { levelsOf } from '../../shared/viewer.ts'
import { mapVersion } from '../map-version.ts'
import { placeInWorker } from './analyse-in-worker.ts'
import { isTooManyToDraw } from './drawn-part.ts'
import { structureOf } from './layout-task.ts'
import type { Placed } from './place-all.ts'
import { readPartnership } from './read-partnership.ts'
import { findPartnershipLayout, readPartnershipSuggestions } from './statements.ts'
import { type LayoutContent, readContent } from './stored-layout.ts'
import { type StoredSynergy, type Suggested, suggest } from './suggest.ts'

/** What is needed to draw a network or a part of it, but for a layout that takes time. */
export interface Drawing extends Placed {
  readonly suggested: Suggested
}

/** Everything about today's map that takes time, computed once for each state of the graph and kind of viewer. */
export interface TodaysMap extends Drawing {
  /** What was read of the graph for it, and the layout that it began from. */
  readonly read: string
  readonly content: LayoutContent | null
  readonly structure: string
  /** The stored synergies that suggestions are chosen among. */
  readonly found: readonly StoredSynergy[]
  /** Parts of it that were asked for, by the organisation they are around. */
  readonly parts: Map<string, Promise<Drawing>>
  /** Those who see the same share a layout: the levels a role sees, and the account where it sees more. */
  readonly sees: string
  /** When the layout was computed that it began from. */
  readonly begunFrom: string | null
}

export interface StoredLayout {
  readonly structure: string | null
  readonly computedAt: string | null
  readonly content: LayoutContent | null
}

const nothing: StoredLayout = { structure: null, computedAt: null, content: null }

/** Contents that were read before, by whose they are and when they were computed: long texts that seldom change. */
const contents = new Map<string, LayoutContent>()
const mostContents = 8

/** The stored layouts of those who see the same, by what they see. */
async function findStored(graph: Graph, sees: readonly string[]): Promise<Map<string, StoredLayout>> {
  const held = new Map(contents)
  const rows = await graph.read(findPartnershipLayout, { sees: [...sees], known: [...held.keys()] })
  return new Map(
    rows.map(({ sees, content, structure, computedAt }) => {
      const key = `${sees} ${computedAt ?? ''}`
      const found = held.get(key) ?? readContent(content)
      if (found) contents.set(key, found)
      const [oldest] = contents.keys()
      if (contents.size > mostContents && oldest !== undefined) contents.delete(oldest)
      return [sees, { structure, computedAt, content: found }]
    }),
  )
}

/** What somebody sees who has not signed in. */
const everyones = levelsOf('visitor').join(' ')

/** So many of the best synergies are looked at. */
const mostSynergies = 5_000

async function compute(graph: Graph, day: string, before: TodaysMap | undefined): Promise<TodaysMap> {
  const { sees, accountId, gatheringIds } = graph.viewer
  // Whose layout it is: that of all who see these levels, or of this account alone.
  const sharedKey = sees.join(' ')
  const ownKey = [...sees, accountId ?? '', ...gatheringIds].join(' ')
  // At once: right after a start each of the three waits seconds for its plan.
  const [partnership, stored, found] = await Promise.all([
    readPartnership(graph, day),
    findStored(graph, [...new Set([sharedKey, ownKey, everyones])]),
    graph.read(readPartnershipSuggestions, { limit: mostSynergies }),
  ])
  const mine = partnership.shared ? sharedKey : ownKey
  // Who has no layout of their own begins from everyone's, and shares it where they see nothing more on this map.
  const from = stored.get(mine)?.content ? mine : everyones
  const { content, computedAt, structure: arranged } = stored.get(from) ?? nothing
  // Most changes do not affect this map, and recomputing it would delay every request.
  const read = JSON.stringify(partnership)
  if (before && before.read === read && before.content === content) {
    return { ...before, found, parts: new Map(), suggested: suggest(before, found) }
  }
  // Of a large network the layout knows a part alone.
  const known = content &&
    !isTooManyToDraw(partnership) && {
      network: content.network,
      groups: new Map(content.ids.map((id, index) => [id, content.groups[index] ?? -1])),
    }
  const placed = await placeInWorker({ partnership, known: known || null, today: null }, content)
  const structure = structureOf(placed.task)
  const layoutKey = structure === arranged ? from : mine
  return {
    ...placed,
    read,
    content,
    structure,
    found,
    parts: new Map(),
    suggested: suggest(placed, found),
    sees: layoutKey,
    begunFrom: layoutKey === from ? computedAt : (stored.get(mine)?.computedAt ?? null),
  }
}

/** For each who sees something else. */
const kept = new KeptAnswers<TodaysMap>(24)

export interface FoundMap {
  readonly now: TodaysMap
  readonly stored: StoredLayout
  readonly day: string
}

/** Today's map as the viewer sees it, with its stored layout; recomputed when the graph or the layout has changed. */
export async function findTodaysMap(graph: Graph): Promise<FoundMap> {
  const day = graph.today()
  const { version } = await mapVersion(graph)
  const { accountId, sees, gatheringIds, organisationIds } = graph.viewer
  const viewer = JSON.stringify([accountId, sees, gatheringIds, organisationIds])
  const known = kept.get(viewer)
  if (known?.version === version) {
    const now = await known.answer
    const stored = (await findStored(graph, [now.sees])).get(now.sees) ?? nothing
    if (stored.computedAt === now.begunFrom) return { now, stored, day }
  }
  const made = (known?.answer ?? Promise.resolve(undefined)).catch(() => undefined)
  const now = await kept.keep(
    viewer,
    version,
    made.then((before) => compute(graph, day, before)),
  )
  return { now, stored: (await findStored(graph, [now.sees])).get(now.sees) ?? nothing, day }
}
