import type { Graph } from '../../database/graph.ts'
import { levelsOf } from '../../shared/viewer.ts'
import { findMapVersion } from '../statements.ts'
import { type Analysis, analyse } from './analyse.ts'
import { analysePast } from './analyse-past.ts'
import { quickLayout } from './compute-layout.ts'
import type { LayoutService } from './layout-service.ts'
import { type LayoutTask, layoutTask, type NameLanguage, structureOf } from './layout-task.ts'
import { type PartnershipMapRow, partnershipMapRow } from './map-row.ts'
import { readPartnership } from './read-partnership.ts'
import { readSuggestedLines } from './read-suggested-lines.ts'
import { findPartnershipLayout } from './statements.ts'
import { type LayoutContent, readContent, type SheetPlaces } from './stored-layout.ts'
import type { SuggestedLine } from './suggestions.ts'

/** Everything about today's map that takes time, computed once for each state of the graph and kind of viewer. */
interface Today {
  /** What was read of the graph for it, and the layout that it began from. */
  readonly read: string
  readonly content: LayoutContent | null
  readonly analysis: Analysis
  readonly task: LayoutTask
  readonly structure: string
  readonly suggested: readonly SuggestedLine[]
  readonly quick: SheetPlaces
  /** Those who see the same share a layout: the levels a role sees, and the account where it sees more. */
  readonly sees: string
  /** When the layout was computed that it began from. */
  readonly begunFrom: string | null
}

interface Stored {
  readonly structure: string | null
  readonly computedAt: string | null
  readonly content: LayoutContent | null
}

const nothing: Stored = { structure: null, computedAt: null, content: null }

/** Contents that were read before, by whose they are and when they were computed: long texts that seldom change. */
const contents = new Map<string, LayoutContent>()
const mostContents = 8

/** The stored layouts of those who see the same, by what they see. */
async function findStored(graph: Graph, sees: readonly string[]): Promise<Map<string, Stored>> {
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

async function compute(graph: Graph, day: string, before: Today | undefined): Promise<Today> {
  const partnership = await readPartnership(graph, day)
  const { viewer } = graph
  const own = partnership.shared ? [] : [viewer.accountId ?? '', ...viewer.gatheringIds]
  const mine = [...viewer.sees, ...own].join(' ')
  const stored = await findStored(graph, [mine, everyones])
  // Who has no layout of their own begins from everyone's, and shares it where they see nothing more on this map.
  const from = stored.get(mine)?.content ? mine : everyones
  const { content, computedAt, structure: arranged } = stored.get(from) ?? nothing
  // Most changes are no change to this map, and to work it out anew would keep everybody waiting.
  const read = JSON.stringify(partnership)
  if (before && before.read === read && before.content === content) {
    return { ...before, suggested: await readSuggestedLines(graph, before.analysis) }
  }
  const known = content && {
    network: content.network,
    groups: new Map(content.ids.map((id, index) => [id, content.groups[index] ?? -1])),
  }
  const analysis = analyse(partnership, known)
  const task = layoutTask(analysis)
  const structure = structureOf(task)
  const sees = structure === arranged ? from : mine
  return {
    read,
    content,
    analysis,
    task,
    structure,
    quick: quickLayout(task, content),
    suggested: await readSuggestedLines(graph, analysis),
    sees,
    begunFrom: sees === from ? computedAt : (stored.get(mine)?.computedAt ?? null),
  }
}

/** The last maps, for each who sees something else: a cache only, any process can compute them anew. */
const last = new Map<string, { readonly version: string; readonly made: Promise<Today> }>()
const mostKept = 24

function keep(viewer: string, version: string, made: Promise<Today>): Promise<Today> {
  last.delete(viewer)
  last.set(viewer, { version, made })
  const [oldest] = last.keys()
  if (last.size > mostKept && oldest !== undefined) last.delete(oldest)
  made.catch(() => last.delete(viewer))
  return made
}

/** Today's map as the viewer sees it, with the layout that is stored for it: computed anew where either is another. */
async function findToday(graph: Graph, version: string, day: string): Promise<{ now: Today; stored: Stored }> {
  const { accountId, sees, gatheringIds } = graph.viewer
  const viewer = JSON.stringify([accountId, sees, gatheringIds])
  const known = last.get(viewer)
  if (known?.version === version) {
    const now = await known.made
    const stored = (await findStored(graph, [now.sees])).get(now.sees) ?? nothing
    if (stored.computedAt === now.begunFrom) return { now, stored }
  }
  const made = (known?.made ?? Promise.resolve(undefined)).catch(() => undefined)
  const now = await keep(
    viewer,
    version,
    made.then((before) => compute(graph, day, before)),
  )
  return { now, stored: (await findStored(graph, [now.sees])).get(now.sees) ?? nothing }
}

/**
 * The map of the partnership as the viewer may see it: who works with whom, in which groups, who holds them together, and
 * where each stands. A layout that is not there yet is begun, and until then a quick one is given.
 * @param options.onDay a day gone by: what joined them then, at today's places
 */
export async function findPartnershipMap(
  graph: Graph,
  options: {
    readonly language: NameLanguage
    readonly onDay: string | null
    readonly layouts: LayoutService | undefined
  },
): Promise<PartnershipMapRow> {
  const { language, onDay, layouts } = options
  const day = graph.today()
  const [newest] = await graph.read(findMapVersion, {})
  const { now, stored } = await findToday(graph, `${newest?.version ?? 'empty'} ${day}`, day)
  const { structure, task, sees } = now
  const ready = structure === stored.structure && stored.content !== null
  if (!ready) layouts?.begin(graph, { sees, structure, task, stored: stored.content })
  const version = [newest?.version ?? 'empty', stored.computedAt ?? 'none', day].join(' ')
  const sheets = ready && stored.content ? stored.content.sheets : now.quick
  const shared = { language, version, task, sheets, isReady: ready || !layouts }
  if (onDay === null || onDay >= day) {
    return partnershipMapRow({ ...shared, onDay: null, analysis: now.analysis, suggested: now.suggested })
  }
  const past = analysePast(await readPartnership(graph, onDay), now.analysis)
  return partnershipMapRow({ ...shared, onDay, analysis: past, suggested: [] })
}
