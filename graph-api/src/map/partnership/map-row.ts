import type { Analysis, Detail, PartnershipFigures } from './analyse.ts'
import { strongestLines } from './drawn-lines.ts'
import type { Places } from './layout/model.ts'
import { drawnLines, groupLabel, type LayoutTask, type NameLanguage } from './layout-task.ts'
import type { JointThing, PartnershipLine } from './model.ts'
import { type SheetName, type SheetSpec, sheetNames, sheetSpecs } from './sheets.ts'
import type { SheetPlaces } from './stored-layout.ts'
import type { Suggested } from './suggest.ts'

export interface SheetRow extends SheetSpec, Places {
  readonly sheet: SheetName
}

export interface GroupRow {
  readonly lines: readonly string[]
  readonly covered: number
  readonly things: number
  readonly members: number
  /** Its best linked member: a way to ask for the group alone. */
  readonly hubId: string | null
}

export interface SuggestedRow {
  readonly ends: readonly number[]
  readonly strong: readonly boolean[]
  readonly apart: number
  readonly cutOffBefore: number
  readonly cutOffAfter: number
}

/** The map as it is sent: parallel lists, where numbers are positions in other lists. */
export interface PartnershipMapRow {
  readonly onDay: string | null
  /** The organisation that this is the part around; null: the whole. */
  readonly near: string | null
  readonly isReady: boolean
  readonly detail: Detail
  readonly analysis: Analysis
  readonly figures: PartnershipFigures
  readonly lines: readonly PartnershipLine[]
  readonly drawn: readonly boolean[]
  readonly things: readonly JointThing[]
  readonly groups: readonly GroupRow[]
  readonly between: readonly number[]
  readonly suggested: SuggestedRow
  /** Positions of those that have a place, in the order of the sheets' lists. */
  readonly placed: readonly number[]
  readonly sheets: readonly SheetRow[]
}

/** So many lines at most are sent, else the strongest of each organisation; all are counted. */
const mostLines = 2_400
const strongestSent = 3
/** So many groups at most are joined by lines between them. */
const mostBetween = 300
/** So many things at most are named of what joins a pair. */
const mostThings = 20

function linesSent({ lines, groups }: Analysis): Set<number> {
  if (lines.length <= mostLines) return new Set(lines.keys())
  return strongestLines(groups.length, lines, strongestSent)
}

/** Lines with their things numbered anew, so that only things that are spoken of are sent. */
function withThings(analysis: Analysis, sent: readonly number[]): { lines: PartnershipLine[]; things: JointThing[] } {
  const things: JointThing[] = []
  const at = new Map<number, number>()
  const numberOf = (thing: number): number[] => {
    const found = analysis.partnership.things[thing]
    if (!found) return []
    const known = at.get(thing) ?? things.push(found) - 1
    at.set(thing, known)
    return [known]
  }
  const lines = sent.flatMap((index) => {
    const line = analysis.lines[index]
    return line ? [{ ...line, things: line.things.slice(0, mostThings).flatMap(numberOf) }] : []
  })
  return { lines, things }
}

/**
 * The row that a selection of the partnership's map reads.
 * @param options.isReady false while a better layout than the one in `sheets` is still to be computed
 * @param options.near the organisation that a drawn part of the network is around; null where the whole is drawn
 */
export function partnershipMapRow(options: {
  readonly language: NameLanguage
  readonly isReady: boolean
  readonly onDay: string | null
  readonly analysis: Analysis
  readonly task: LayoutTask
  readonly sheets: SheetPlaces
  readonly suggested: Suggested
  readonly near: string | null
}): PartnershipMapRow {
  const { language, analysis, task, sheets, suggested, isReady, onDay, near } = options
  const { organisations } = analysis.partnership
  const { detail } = task
  const drawn = drawnLines(analysis, detail)
  const sent = [...new Set([...linesSent(analysis), ...drawn])].sort((one, other) => one - other)
  const at = new Map(organisations.map(({ id }, index) => [id, index]))
  return {
    onDay,
    near,
    isReady,
    detail,
    analysis,
    figures: analysis.figures,
    ...withThings(analysis, sent),
    drawn: sent.map((index) => drawn.has(index)),
    groups: analysis.names.map((name, group) => ({
      lines: groupLabel(analysis, name, language),
      covered: name.covered,
      things: name.things,
      members: analysis.sizes[group] ?? 0,
      hubId: organisations[name.hub]?.id ?? null,
    })),
    between: analysis.between.slice(0, mostBetween).flatMap(({ a, b, pairs }) => [a, b, pairs]),
    suggested: {
      ...suggested,
      ends: suggested.lines.flatMap(({ a, b }) => [a, b]),
      strong: suggested.lines.map(({ strong }) => strong),
    },
    placed: task.ids.map((id) => at.get(id) ?? -1),
    sheets: sheetNames.map((sheet) => ({ sheet, ...sheetSpecs[sheet], ...sheets[sheet] })),
  }
}
