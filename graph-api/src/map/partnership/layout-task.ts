import { createHash } from 'node:crypto'
import { shortened } from '../../../../wording/short-names.ts'
import { type Analysis, type Detail, detailFor } from './analyse.ts'
import { strongestLines } from './drawn-lines.ts'
import type { GroupName } from './group-names.ts'
import type { LayoutInput } from './layout/model.ts'
import { type GroupLines, layoutInput, type Mark, type SheetName, sheetSpecs } from './sheets.ts'

export type NameLanguage = 'sv' | 'en'

/** What is to be laid out: everything that decides where things stand, and nothing else. */
export interface LayoutTask {
  readonly detail: Detail
  /** As `Analysis.network`. */
  readonly network: string
  /** Ids of those that stand on the sheet, and their marks in the same order. */
  readonly ids: readonly string[]
  readonly marks: readonly Mark[]
  readonly groups: readonly GroupLines[]
  /** Those that are drawn; numbers are positions in `marks`. */
  readonly lines: LayoutInput['lines']
}

/** A theme's label within a sentence: with a small letter, unless it is an abbreviation. */
function within(label: string): string {
  const [first = '', ...rest] = label
  const isAbbreviation = /^[\p{Lu}\d-]{2,}/u.test(label)
  return isAbbreviation ? label : first.toLocaleLowerCase('sv') + rest.join('')
}

/** Two themes as one name on two lines: one below the other without a word between, they were read as two groups. */
function joined(one: string, other: string, language: NameLanguage): string[] {
  const and = language === 'en' ? 'and' : 'och'
  const hasAnd = [one, other].some((label) => ` ${label} `.includes(` ${and} `))
  return hasAnd ? [`${one},`, within(other)] : [one, `${and} ${within(other)}`]
}

/** The lines a group's name stands on. */
export function groupLabel(analysis: Pick<Analysis, 'partnership'>, name: GroupName, language: NameLanguage): string[] {
  const themes = name.themeIds.flatMap((id) => analysis.partnership.themes.find((theme) => theme.id === id) ?? [])
  const [one, other] = themes.map(({ labelSv, labelEn }) => shortened(language === 'en' ? labelEn : labelSv))
  if (one && other) return joined(one, other, language)
  if (one) return [one]
  const hub = analysis.partnership.organisations[name.hub]?.name ?? ''
  return [shortened(language === 'en' ? `Around ${hub}` : `Kring ${hub}`)]
}

/** How many lines of each organisation are drawn where not all are. */
const strongestEach = 2

/** The lines that are drawn, as positions in the analysis's lines. */
export function drawnLines(analysis: Analysis, detail: Detail): ReadonlySet<number> {
  const { lines, groups } = analysis
  const onSheet = (at: number) => (groups[lines[at]?.a ?? 0] ?? -1) >= 0 && (groups[lines[at]?.b ?? 0] ?? -1) >= 0
  const all = lines.map((_, at) => at)
  if (detail === 'ALL') return new Set(all.filter(onSheet))
  const strongest = strongestLines(groups.length, lines, strongestEach)
  return new Set([...strongest].filter(onSheet))
}

/** What a layout is computed from: the organisations that belong to a group alone, numbered anew in their order. */
export function layoutTask(analysis: Analysis): LayoutTask {
  const { partnership, groups } = analysis
  const placed = groups.flatMap((group, index) => (group >= 0 ? [index] : []))
  const at = new Map(placed.map((index, position) => [index, position]))
  const holders = new Set(analysis.holders)
  const detail = detailFor(placed.length)
  const lines = [...drawnLines(analysis, detail)].sort((one, other) => one - other)
  return {
    detail,
    network: analysis.network,
    ids: placed.map((index) => partnership.organisations[index]?.id ?? ''),
    marks: placed.map((index) => ({
      name: partnership.organisations[index]?.name ?? '',
      group: groups[index] ?? 0,
      partners: analysis.partners[index] ?? 0,
      holder: holders.has(index),
    })),
    groups: analysis.names.map((name) => [groupLabel(analysis, name, 'sv'), groupLabel(analysis, name, 'en')]),
    lines: lines.flatMap((index) => {
      const line = analysis.lines[index]
      if (!line) return []
      return [{ a: at.get(line.a) ?? 0, b: at.get(line.b) ?? 0, weight: Math.round(line.weight * 1000) / 1000 }]
    }),
  }
}

/** What tells two tasks apart: a layout is good for the structure, and the sizes of sheets, that it was made for. */
export function structureOf(task: LayoutTask): string {
  return createHash('sha256')
    .update(JSON.stringify([task, sheetSpecs]))
    .digest('hex')
    .slice(0, 32)
}

/** The task as the layout of one sheet takes it, with names measured and wrapped for that sheet. */
export function inputFor(task: LayoutTask, sheet: SheetName): LayoutInput {
  return layoutInput(sheetSpecs[sheet], task.marks, task.groups, task.lines)
}
