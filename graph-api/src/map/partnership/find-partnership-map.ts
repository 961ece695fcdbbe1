import type { Graph } from '../../database/graph.ts'
import { analyseInWorker, computePartInWorker } from './analyse-in-worker.ts'
import type { LayoutService } from './layout-service.ts'
import type { NameLanguage } from './layout-task.ts'
import { type PartnershipMapRow, partnershipMapRow } from './map-row.ts'
import { type PartInput, partAround, restricted } from './part-around.ts'
import { readPartnership } from './read-partnership.ts'
import { noSuggestions, suggest } from './suggest.ts'
import { type Drawing, type FoundMap, findTodaysMap, type TodaysMap } from './todays-map.ts'

const mostParts = 60

async function makePart(now: TodaysMap, input: PartInput): Promise<Drawing> {
  const { analysis, task, quick } = await computePartInWorker(input)
  const analysed = { whole: analysis, drawn: analysis, choice: null }
  return { ...analysed, task, quick, suggested: suggest(analysed, now.found) }
}

/** The part of today's map around an organisation, worked out once; null where the organisation is not on it. */
function partOf(now: TodaysMap, id: string): Promise<Drawing> | null {
  const known = now.parts.get(id)
  if (known) return known
  const input = partAround(now.whole, id)
  if (!input) return null
  const part = makePart(now, input)
  now.parts.set(id, part)
  part.catch(() => now.parts.delete(id))
  const [oldest] = now.parts.keys()
  if (now.parts.size > mostParts && oldest !== undefined) now.parts.delete(oldest)
  return part
}

/** What is drawn: the whole in the layout that is stored for it, or a part in a quick one. */
async function drawingOf({ now, stored }: FoundMap, near: string | null) {
  const part = near === null ? null : await partOf(now, near)
  if (part) return { drawing: part, near, sheets: part.quick, isReady: true }
  const isReady = now.structure === stored.structure && stored.content !== null
  return { drawing: now, near: null, sheets: isReady && stored.content ? stored.content.sheets : now.quick, isReady }
}

/**
 * The map of the partnership as the viewer may see it: who works with whom, in which groups, who holds them together, and
 * where each stands. A layout that is not there yet is begun, and until then a quick one is given. Of a large partnership it
 * draws the largest groups with their best linked organisations.
 * @param options.onDay a day gone by: what joined them then, at today's places
 * @param options.near an organisation: only those it does something with, and its group
 */
export async function findPartnershipMap(
  graph: Graph,
  options: {
    readonly language: NameLanguage
    readonly onDay: string | null
    readonly near: string | null
    readonly layouts: LayoutService | undefined
  },
): Promise<PartnershipMapRow> {
  const { language, onDay, layouts } = options
  const today = await findTodaysMap(graph)
  const { now, stored, day } = today
  const { drawing, near, sheets, isReady } = await drawingOf(today, options.near)
  if (!isReady)
    layouts?.begin(graph, { sees: now.sees, structure: now.structure, task: now.task, stored: stored.content })
  const shared = { language, near, task: drawing.task, sheets, isReady: isReady || !layouts }
  if (onDay === null || onDay >= day) {
    return partnershipMapRow({ ...shared, onDay: null, analysis: drawing.drawn, suggested: drawing.suggested })
  }
  const read = await readPartnership(graph, onDay)
  const ids = new Set(drawing.whole.partnership.organisations.map(({ id }) => id))
  const partnership = near === null ? read : { ...restricted(read, ids), total: ids.size }
  const past = await analyseInWorker({ partnership, known: null, today: drawing })
  return partnershipMapRow({ ...shared, onDay, analysis: past.drawn, suggested: noSuggestions })
}
