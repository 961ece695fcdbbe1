import type { Measure } from '../picture/text-width.ts'
import type { Box } from './boxes.ts'
import type { Placing } from './choose-sheet.ts'
import type { Ring } from './contour.ts'
import { outlineIslands } from './islands.ts'
import { fontsFor, placeLabels } from './labels.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import type { SceneMark, SceneText } from './scene-model.ts'
import { tintsOf } from './tints.ts'

/** How large marks, lines and rooms are beside those of a wall, on each sheet at its own size. */
const sheetScales = { WALL: 1, SCREEN: 0.74, PAPER: 0.94, PHONE: 0.42 } as const

const holderGrowth = 1.27

/** The map before anyone looks closer: where everything stands in a picture of a size, and the islands below once they are drawn. */
export interface Base {
  readonly placing: Placing
  readonly width: number
  readonly height: number
  readonly scale: number
  /** By the organisation's index. */
  readonly marks: ReadonlyMap<number, SceneMark>
  readonly sides: ReadonlyMap<number, number>
  readonly groupTexts: readonly SceneText[]
  readonly islands: readonly (readonly Ring[])[]
  readonly tints: readonly number[]
}

export function scaleOf({ sheet, zoom }: Placing): number {
  return sheetScales[sheet.sheet] * zoom
}

function markAt(organisation: Organisation, x: number, y: number, { sheet, zoom }: Placing, scale: number): SceneMark {
  const radius = (sheet.smallest + sheet.growth * Math.sqrt(organisation.partners)) * zoom
  const ring = organisation.holder ? radius * holderGrowth + 5 * scale : null
  return { organisation, x, y, radius, ring, weight: 'resting', inRow: false }
}

function marksOf(map: PartnershipMap, placing: Placing, scale: number) {
  const { sheet, stretchX, stretchY, inset } = placing
  const marks = new Map<number, SceneMark>()
  const sides = new Map<number, number>()
  map.answer.placed.forEach((index, at) => {
    const organisation = map.organisations[index]
    if (!organisation) return
    marks.set(
      index,
      markAt(
        organisation,
        inset + (sheet.x[at] ?? 0) * stretchX,
        inset + (sheet.y[at] ?? 0) * stretchY,
        placing,
        scale,
      ),
    )
    sides.set(index, sheet.sides[at] ?? 0)
  })
  return { marks, sides }
}

function groupTextOf(
  map: PartnershipMap,
  group: number,
  placing: Placing,
  measure: Measure,
  tint: number,
): SceneText | null {
  const { sheet, zoom, stretchX, stretchY, inset } = placing
  const known = map.answer.groups[group]
  if (!known || known.members === 0) return null
  const size = Math.max(12, Math.min(24, sheet.groupFont * zoom))
  const discs = map.answer.detail === 'GROUPS'
  const words = discs ? [`${known.name[0] ?? ''} · ${known.members}`] : known.name
  const width = Math.max(...words.map((line) => measure(line, size, 700))) + 4
  const height = size * (1.25 + 1.12 * (words.length - 1))
  const [x, y] = [inset + (sheet.nameX[group] ?? 0) * stretchX, inset + (sheet.nameY[group] ?? 0) * stretchY]
  return {
    key: `group-${group}`,
    kind: 'group',
    lines: words.map((text) => ({ text, size, bold: true, soft: false })),
    anchor: 'middle',
    x,
    box: { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 },
    tint,
    group,
  }
}

/** A disc of the spread-out members of a group, where single outlines would be too many. */
function discOf(marks: readonly SceneMark[], more: number): Ring[] {
  if (marks.length === 0) return []
  const x = marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length
  const y = marks.reduce((sum, mark) => sum + mark.y, 0) / marks.length
  const radius = Math.max(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y) + mark.radius)) + more
  const ring = Array.from({ length: 40 }, (_, step) => {
    const angle = (step / 40) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
  return [ring.flat()]
}

/** Draws the islands below a base: some 60 ms for a wall, so that whoever is in a hurry draws them after the rest. */
export function islandsOf(map: PartnershipMap, base: Base, measure: Measure): Ring[][] {
  const { marks, groupTexts, sides, width, height, scale, placing } = base
  const all = [...marks.values()]
  const members = map.answer.groups.map((_, group) => all.filter(({ organisation }) => organisation.group === group))
  if (map.answer.detail === 'GROUPS') return members.map((list) => discOf(list, 6 * scale))
  const labels = placeLabels(all, {
    width,
    height,
    fonts: fontsFor(placing),
    measure,
    taken: groupTexts,
    lines: map.lines.flatMap(({ a, b, drawn }) => {
      const [from, to] = [marks.get(a.index), marks.get(b.index)]
      return drawn && from && to ? [{ from, to }] : []
    }),
    ...howManyNamed(placing),
    sideOf: ({ organisation }) => sides.get(organisation.index) ?? 0,
    tintOf: () => null,
  })
  const boxOf = new Map(labels.map(({ key, box }) => [key, box]))
  const contents = members.map((list, group) => {
    const names = list.flatMap(({ organisation }) => boxOf.get(organisation.id) ?? [])
    const title: Box[] = groupTexts.flatMap((text) => (text.group === group ? [text.box] : []))
    return {
      marks: list.map(({ x, y, radius, ring }) => ({ x, y, radius: ring ?? radius })),
      boxes: [...names, ...title],
    }
  })
  return outlineIslands(contents, { width, height, cell: width < 600 ? 4 : 6, scale: Math.max(0.42, scale) })
}

/** On a phone the holders and the best linked are named, others where there is room and no line; on larger pictures everyone. */
export function howManyNamed({ sheet }: Placing): { most: number; sure: number } {
  return sheet.sheet === 'PHONE' ? { most: 30, sure: 12 } : everyone
}

/** No picture has room for more names than this, and each costs time at every step closer. */
export const everyone = { most: 600, sure: Number.POSITIVE_INFINITY }

/** Lays a map out in a picture of a size, without its islands; to be kept while one looks closer, filters or focuses. */
export function makeBase(
  map: PartnershipMap,
  placing: Placing,
  size: { width: number; height: number },
  measure: Measure,
): Base {
  const scale = scaleOf(placing)
  const { marks, sides } = marksOf(map, placing, scale)
  const tints = tintsOf(map.answer.groups.length, [...marks.values()])
  const groupTexts = map.answer.groups.flatMap(
    (_, group) => groupTextOf(map, group, placing, measure, tints[group] ?? 0) ?? [],
  )
  return { placing, ...size, scale, marks, sides, groupTexts, tints, islands: [] }
}
