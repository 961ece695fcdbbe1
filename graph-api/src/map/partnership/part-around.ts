import { type Analysis, type AnalysisSummary, analyse } from './analyse.ts'
import { quickLayout } from './compute-layout.ts'
import { type LayoutTask, layoutTask } from './layout-task.ts'
import type { Partnership } from './model.ts'
import type { SheetPlaces } from './stored-layout.ts'

/** The most organisations in a part, and of those that the one asked about does something with. */
const mostInPart = 120
const mostPartners = 80

/** How many things join an organisation with each other. */
function thingsWith({ things }: Partnership, id: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { organisationIds } of things) {
    if (!organisationIds.includes(id)) continue
    for (const other of organisationIds) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return counts
}

/** Only some organisations of a partnership, and what two or more of them do together. */
export function restricted(partnership: Partnership, ids: ReadonlySet<string>): Partnership {
  const isJoint = (organisationIds: readonly string[]) => organisationIds.filter((id) => ids.has(id)).length > 1
  return {
    ...partnership,
    organisations: partnership.organisations.filter(({ id }) => ids.has(id)),
    things: partnership.things.filter(({ organisationIds }) => isJoint(organisationIds)),
  }
}

/** What a part consists of, as the whole knows it. */
export interface PartInput {
  readonly partnership: Partnership
  /** Counted in the whole, in the order of the part's organisations. */
  readonly partners: readonly number[]
  readonly things: readonly number[]
}

/**
 * The part of a network around an organisation: those it does something with, and its group, the best linked first. 120
 * organisations at most; all are counted.
 * @returns null where the organisation is not among them
 */
export function partAround(whole: AnalysisSummary, id: string): PartInput | null {
  const { partnership, groups, partners, things } = whole
  const { organisations } = partnership
  const at = organisations.findIndex((one) => one.id === id)
  if (at < 0) return null
  const group = groups[at] ?? -1
  const shared = thingsWith(partnership, id)
  const idOf = (index: number) => organisations[index]?.id ?? ''
  const near = [...(whole.neighbours[at] ?? [])].sort(
    (one, other) => (shared.get(idOf(other)) ?? 0) - (shared.get(idOf(one)) ?? 0) || one - other,
  )
  const members = group < 0 ? [] : groups.flatMap((of, index) => (of === group ? [index] : []))
  members.sort((one, other) => (partners[other] ?? 0) - (partners[one] ?? 0) || one - other)
  const all = new Set([at, ...near.slice(0, mostPartners), ...members, ...near])
  const chosen = [...all].slice(0, mostInPart).sort((one, other) => one - other)
  return {
    partnership: { ...restricted(partnership, new Set(chosen.map(idOf))), total: all.size },
    partners: chosen.map((index) => partners[index] ?? 0),
    things: chosen.map((index) => things[index] ?? 0),
  }
}

export interface Part {
  readonly analysis: Analysis
  readonly task: LayoutTask
  readonly quick: SheetPlaces
}

/** Works a part out: groups of its own, and a quick layout. Pure; some 200 ms. */
export function computePart({ partnership, partners, things }: PartInput): Part {
  const analysis = { ...analyse(partnership), partners, things }
  const task = layoutTask(analysis)
  return { analysis, task, quick: quickLayout(task, null) }
}
