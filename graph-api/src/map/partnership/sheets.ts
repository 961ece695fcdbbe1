import { shortened, wrapName } from '../../../../wording/short-names.ts'
import type { LayoutInput } from './layout/model.ts'
import { textWidth, type Weight } from './text-width.ts'

/** The sheets that are laid out, each for its own kind of surface. */
export const sheetNames = ['WALL', 'SCREEN', 'PAPER', 'PHONE'] as const
export type SheetName = (typeof sheetNames)[number]

export interface SheetSpec {
  readonly width: number
  readonly height: number
  /** Sizes of names, in pixels at the sheet's own size: of organisations, and of groups. */
  readonly font: number
  readonly groupFont: number
  /** Half the width of a mark: `smallest + growth × √partners`. */
  readonly smallest: number
  readonly growth: number
  /** Room that the ring around a holder takes. */
  readonly ring: number
  /** Names wider than so many times the font's size stand on two lines. */
  readonly wrapAt: number
  /** How many organisations are named in the layout; others where there is room. */
  readonly named: number
}

export const sheetSpecs: Readonly<Record<SheetName, SheetSpec>> = {
  WALL: {
    width: 1872,
    height: 826,
    font: 19,
    groupFont: 24,
    smallest: 5,
    growth: 3.5,
    ring: 7,
    wrapAt: 9,
    named: 80,
  },
  SCREEN: {
    width: 1334,
    height: 490,
    font: 12.5,
    groupFont: 16,
    smallest: 3.4,
    growth: 2.3,
    ring: 5,
    wrapAt: 9,
    named: 80,
  },
  PAPER: { width: 1500, height: 900, font: 14, groupFont: 19, smallest: 4.2, growth: 3, ring: 6, wrapAt: 9, named: 80 },
  PHONE: {
    width: 344,
    height: 520,
    font: 11,
    groupFont: 12.5,
    smallest: 2.2,
    growth: 1.15,
    ring: 3.4,
    wrapAt: 8,
    named: 10,
  },
}

/** What a holder's mark and name are larger by. */
export const holderGrowth = 1.27
const holderFont = 1.12

/** An organisation as a sheet sees it. */
export interface Mark {
  readonly name: string
  readonly group: number
  readonly partners: number
  readonly holder: boolean
}

/** The lines a group's name stands on, one set for each language. */
export type GroupLines = ReadonlyArray<readonly string[]>

function nameBox(mark: Mark, spec: SheetSpec): { width: number; height: number } {
  const font = spec.font * (mark.holder ? holderFont : 1)
  const weight: Weight = mark.holder ? 700 : 500
  const wrapped = wrapName(shortened(mark.name), spec.font * spec.wrapAt, (text) => textWidth(text, font, weight))
  return { width: wrapped.width + 2, height: wrapped.lines.length * font * 1.16 }
}

/** A group's name has one box, wide and high enough in either language. */
function groupBox(languages: GroupLines, font: number): { width: number; height: number } {
  const wide = Math.max(0, ...languages.flat().map((line) => textWidth(line, font, 700)))
  const most = Math.max(1, ...languages.map((lines) => lines.length))
  return { width: wide + 4, height: font * (1.25 + 1.12 * (most - 1)) }
}

/** Who is named in the layout: holders, then the best linked. */
function namedAmong(marks: readonly Mark[], most: number): ReadonlySet<Mark> {
  const holders = marks.filter((mark) => mark.holder)
  const best = [...marks].sort((one, other) => other.partners - one.partners).slice(0, most)
  return new Set([...holders, ...best])
}

/** What is to be laid out on a sheet. */
export function layoutInput(
  spec: SheetSpec,
  marks: readonly Mark[],
  groups: readonly GroupLines[],
  lines: LayoutInput['lines'],
): LayoutInput {
  const named = namedAmong(marks, spec.named)
  return {
    width: spec.width,
    height: spec.height,
    marks: marks.map((mark) => {
      const radius = spec.smallest + spec.growth * Math.sqrt(mark.partners)
      const box = named.has(mark) ? nameBox(mark, spec) : { width: 0, height: 0 }
      return { group: mark.group, radius: mark.holder ? radius * holderGrowth + spec.ring : radius, ...box }
    }),
    groupNames: groups.map((group) => groupBox(group, spec.groupFont)),
    lines,
  }
}
