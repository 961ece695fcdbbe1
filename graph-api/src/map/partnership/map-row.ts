import type { Analysis, Detail, PartnershipFigures } from './analyse.ts'
import { linesBetween, strongestLines } from './drawn-lines.ts'
import { partsOf } from './holders.ts'
import type { Places } from './layout/model.ts'
import { drawnLines, groupLabel, type LayoutTask, type NameLanguage } from './layout-task.ts'
import { neighboursOf } from './lines.ts'
import type { JointThing, PartnershipLine } from './model.ts'
import { type SheetName, type SheetSpec, sheetNames, sheetSpecs } from './sheets.ts'
import type { SheetPlaces } from './stored-layout.ts'
import type { SuggestedLine } from './suggestions.ts'

export interface SheetRow extends SheetSpec, Places {
  readonly sheet: SheetName
}

export interface GroupRow {
  readonly lines: readonly string[]
  readonly covered: number
  readonly things: number
  readonly members: number
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
  readonly version: string
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

/** Beyond so many organisations, each sends only its strongest lines; all are counted. */
const everyLine = 800
const strongestSent = 5

function linesSent(analysis: Analysis): Set<number> {
  const { lines, groups } = analysis
  if (groups.length <= everyLine) return new Set(lines.keys())
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
    return line ? [{ ...line, things: line.things.flatMap(numberOf) }] : []
  })
  return { lines, things }
}

/** What the suggestions would mend: who is cut off when the holders go, without them and with them. */
function suggestedRow(analysis: Analysis, suggested: readonly SuggestedLine[]): SuggestedRow {
  const { neighbours, holders, groups, lines } = analysis
  const mended = neighboursOf(groups.length, [...lines, ...suggested])
  return {
    ends: suggested.flatMap(({ a, b }) => [a, b]),
    strong: suggested.map(({ strong }) => strong),
    apart: suggested.filter(({ a, b }) => groups[a] !== groups[b] || groups[a] === -1).length,
    cutOffBefore: partsOf(neighbours, holders).cutOff,
    cutOffAfter: partsOf(mended, holders).cutOff,
  }
}

export function partnershipMapRow(options: {
  readonly language: NameLanguage
  readonly version: string
  readonly isReady: boolean
  readonly onDay: string | null
  readonly analysis: Analysis
  readonly task: LayoutTask
  readonly sheets: SheetPlaces
  readonly suggested: readonly SuggestedLine[]
}): PartnershipMapRow {
  const { language, analysis, task, sheets, suggested, version, isReady, onDay } = options
  const { detail } = task
  const drawn = drawnLines(analysis, detail)
  const sent = [...new Set([...linesSent(analysis), ...drawn])].sort((one, other) => one - other)
  const at = new Map(analysis.partnership.organisations.map(({ id }, index) => [id, index]))
  const sizes = new Map<number, number>()
  for (const group of analysis.groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return {
    onDay,
    version,
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
      members: sizes.get(group) ?? 0,
    })),
    between: linesBetween(analysis.groups, analysis.lines).flatMap(({ a, b, pairs }) => [a, b, pairs]),
    suggested: suggestedRow(analysis, suggested),
    placed: task.ids.map((id) => at.get(id) ?? -1),
    sheets: sheetNames.map((sheet) => ({ sheet, ...sheetSpecs[sheet], ...sheets[sheet] })),
  }
}
