import type { Graph } from '../../database/graph.ts'
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

/** Everything about today's map that takes time, computed once for each state of the graph. */
interface Today {
  readonly analysis: Analysis
  readonly task: LayoutTask
  readonly structure: string
  readonly suggested: readonly SuggestedLine[]
  readonly quick: SheetPlaces | null
}

interface Stored {
  readonly structure: string | null
  readonly computedAt: string | null
  readonly content: LayoutContent | null
}

async function findStored(graph: Graph, sees: string): Promise<Stored> {
  const [row] = await graph.read(findPartnershipLayout, { sees })
  return {
    structure: row?.structure ?? null,
    computedAt: row?.computedAt ?? null,
    content: readContent(row?.content ?? null),
  }
}

async function compute(graph: Graph, today: string, stored: Stored): Promise<Today> {
  const partnership = await readPartnership(graph, today)
  const { content } = stored
  const known = content && {
    network: content.network,
    groups: new Map(content.ids.map((id, index) => [id, content.groups[index] ?? -1])),
  }
  const analysis = analyse(partnership, known)
  const task = layoutTask(analysis)
  const structure = structureOf(task)
  const quick = structure === stored.structure ? null : quickLayout(task, content)
  return { analysis, task, structure, quick, suggested: await readSuggestedLines(graph, analysis) }
}

/** The last map for each kind of viewer: a cache only, any process can compute it anew. */
const last = new Map<string, { readonly key: string; readonly made: Promise<Today> }>()

function today(graph: Graph, sees: string, key: string, day: string, stored: Stored): Promise<Today> {
  const known = last.get(sees)
  if (known?.key === key) return known.made
  const made = compute(graph, day, stored)
  last.set(sees, { key, made })
  made.catch(() => last.delete(sees))
  return made
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
  const day = new Date().toISOString().slice(0, 10)
  const sees = graph.viewer.sees.join(' ')
  const [[newest], stored] = await Promise.all([graph.read(findMapVersion, {}), findStored(graph, sees)])
  const version = [newest?.version ?? 'empty', stored.computedAt ?? 'none', day].join(' ')
  const now = await today(graph, sees, version, day, stored)
  const ready = now.structure === stored.structure
  if (!ready) layouts?.begin(graph, { sees, structure: now.structure, task: now.task, stored: stored.content })
  const sheets = ready ? stored.content?.sheets : now.quick
  const shared = { language, version, task: now.task, sheets: sheets ?? null, isReady: ready || !layouts }
  if (onDay === null || onDay >= day) {
    return partnershipMapRow({ ...shared, onDay: null, analysis: now.analysis, suggested: now.suggested })
  }
  const past = analysePast(await readPartnership(graph, onDay), now.analysis)
  return partnershipMapRow({ ...shared, onDay, analysis: past, suggested: [] })
}
