import type { Measure } from '../picture/text-width.ts'
import { type Box, boxAround, isInside, lengthInBox, overlaps } from './boxes.ts'
import type { Placing } from './choose-sheet.ts'
import type { PartnershipMap } from './model.ts'
import type { SceneMark, SceneText } from './scene-model.ts'

interface Around {
  readonly placing: Placing
  readonly width: number
  readonly height: number
  /** By the organisation's index. */
  readonly marks: ReadonlyMap<number, SceneMark>
  readonly tints: readonly number[]
  readonly measure: Measure
}

/** How far a name may move, times its own width and height, in search of a place where no line passes. */
const stepsAcross = [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9]
const stepsDown = [0, -0.7, 0.7, -1.4, 1.4, -2.1, 2.1]
/** What a pixel away from where the layout has it costs, beside a pixel of a line behind it. */
const awayCost = 0.12
/** As near to a mark of its own, in pixels, a name costs nothing; beyond, each pixel costs as much as one of a line behind it. */
const besideOwn = 24
/** Room that is left around those who hold the partnership together, whose names must find a side, in pixels. */
const roomForHolder = 28

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
  const size = Math.max(12, Math.min(38, sheet.groupFont * zoom))
  const discs = map.answer.detail === 'GROUPS'
  // In little room the first of two themes has to do: the list below the picture says both.
  const first = (known.name[0] ?? '').replace(/,$/, '')
  const isPhone = sheet.sheet === 'PHONE' && known.name.length === 2
  const words = discs ? [`${first} · ${known.members}`] : isPhone ? [first] : known.name
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

/** Where a name may be moved to: around where the layout has it, and above and below each mark of its own group. */
function movesOf({ box, x }: SceneText, own: readonly SceneMark[]): (readonly [dx: number, dy: number])[] {
  const [width, height, y] = [box.right - box.left, box.bottom - box.top, (box.top + box.bottom) / 2]
  const around = stepsAcross.flatMap((across) => stepsDown.map((down) => [across * width, down * height] as const))
  const beside = own.flatMap((mark) => {
    const away = (mark.ring ?? mark.radius) + height / 2 + 4
    return [-away, away].map((down) => [mark.x - x, mark.y + down - y] as const)
  })
  return [...around, ...beside]
}

/** How far a name is from the nearest mark of its own group, in pixels: farther off it would be read as another's. */
function awayFromOwn({ left, top, right, bottom }: Box, own: readonly SceneMark[]): number {
  return Math.min(
    ...own.map(({ x, y }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))),
  )
}

/** Where a name stands best: near where the layout has it and its own group, on no mark and no other name, with as little line behind it as can be. */
function bestPlace(text: SceneText, map: PartnershipMap, around: Around, standing: readonly Box[]): SceneText {
  const { width, height } = around
  const { left, top, right, bottom } = text.box
  const marks = [...around.marks.values()]
  const lines = map.lines.flatMap(({ a, b, drawn }) => {
    const [from, to] = [around.marks.get(a.index), around.marks.get(b.index)]
    return drawn && from && to ? [{ from, to }] : []
  })
  const own = marks.filter(({ organisation }) => organisation.group === text.group)
  const room = ({ x, y, radius, ring }: SceneMark) => boxAround(x, y, ring === null ? radius : ring + roomForHolder)
  const taken = [...marks.map(room), ...standing]
  let best = { dx: 0, dy: 0, cost: Number.POSITIVE_INFINITY }
  for (const [dx, dy] of movesOf(text, own)) {
    const away = Math.hypot(dx, dy) * awayCost
    if (away >= best.cost) continue
    const box = { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy }
    const isHere = dx === 0 && dy === 0
    if (!isHere && (!isInside(box, width, height) || taken.some((other) => overlaps(box, other, 3)))) continue
    const apart = Math.max(0, awayFromOwn(box, own) - besideOwn)
    const crossed = lines.reduce((sum, { from, to }) => sum + lengthInBox(from, to, box), 0)
    if (away + apart + crossed < best.cost) best = { dx, dy, cost: away + apart + crossed }
  }
  const { dx, dy } = best
  return { ...text, x: text.x + dx, box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy } }
}

/** The names of groups; on a phone they give way to lines, which the layout of so little room cannot all lead around. */
export function placeGroupNames(map: PartnershipMap, around: Around): SceneText[] {
  const { placing, measure, tints } = around
  const texts = map.answer.groups.flatMap(
    (_, group) => groupTextOf(map, group, placing, measure, tints[group] ?? 0) ?? [],
  )
  if (placing.sheet.sheet !== 'PHONE' || map.answer.detail === 'GROUPS') return texts
  texts.forEach((text, at) => {
    const standing = texts.flatMap(({ box }, other) => (other === at ? [] : [box]))
    texts[at] = bestPlace(text, map, around, standing)
  })
  return texts
}
