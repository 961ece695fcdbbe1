import type { Measure } from '../picture/text-width.ts'
import type { Base } from './base.ts'
import type { Box } from './boxes.ts'
import type { Placing } from './choose-sheet.ts'
import type { Ring } from './contour.ts'
import { runAtOnce, type Slices } from './in-slices.ts'
import { holdsPoint, outliningIslands } from './islands.ts'
import { fontsFor, placingLabels } from './labels.ts'
import type { PartnershipMap } from './model.ts'
import type { SceneMark, SceneText } from './scene-model.ts'

/** On a phone the holders and the best linked are named, others where there is room and no line; on larger pictures everyone. */
export function labelLimits({ sheet }: Placing): { most: number; sure: number } {
  return sheet.sheet === 'PHONE' ? { most: 30, sure: 12 } : everyone
}

/** No picture has room for more names than this, and each costs time at every step closer. */
export const everyone = { most: 600, sure: Number.POSITIVE_INFINITY }

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

/** Names of organisations where nobody looks closer and nothing is hidden. */
function namesOf(map: PartnershipMap, base: Base, measure: Measure): Slices<SceneText[]> {
  const { marks, groupTexts, sides, width, height, placing, tintsBelow } = base
  return placingLabels([...marks.values()], {
    width,
    height,
    fonts: fontsFor(placing),
    measure,
    taken: groupTexts,
    lines: map.lines.flatMap(({ a, b, drawn }) => {
      const [from, to] = [marks.get(a.index), marks.get(b.index)]
      return drawn && from && to ? [{ from, to }] : []
    }),
    ...labelLimits(placing),
    sideOf: ({ organisation }) => sides.get(organisation.index) ?? 0,
    tintOf: ({ organisation }) => tintsBelow.get(organisation.index) ?? null,
  })
}

/** The islands around marks and names; discs where single outlines would be too many. */
function islandsOf(map: PartnershipMap, base: Base, names: readonly SceneText[]): Slices<Ring[][]> {
  const { marks, groupTexts, width, height, scale } = base
  const all = [...marks.values()]
  const boxOf = new Map(names.map(({ key, box }) => [key, box]))
  const contents = map.answer.groups.map((_, group) => {
    const list = all.filter(({ organisation }) => organisation.group === group)
    const named = list.flatMap(({ organisation }) => boxOf.get(organisation.id) ?? [])
    const title: Box[] = groupTexts.flatMap((text) => (text.group === group ? [text.box] : []))
    return {
      marks: list.map(({ x, y, radius, ring }) => ({ x, y, radius: ring ?? radius })),
      boxes: [...named, ...title],
    }
  })
  return outliningIslands(contents, {
    width,
    height,
    cell: width < 600 || scale < 0.6 ? 4 : 6,
    scale: Math.max(0.42, scale),
  })
}

function discsOf(map: PartnershipMap, { marks, scale }: Base): Ring[][] {
  const all = [...marks.values()]
  return map.answer.groups.map((_, at) =>
    discOf(
      all.filter(({ organisation }) => organisation.group === at),
      6 * scale,
    ),
  )
}

/** What each mark stands on, now that the islands are known: who stands apart from the others of a group is not on its island. */
function tintsUnder({ marks, tints }: Base, islands: readonly (readonly Ring[])[]): Map<number, number | null> {
  return new Map(
    [...marks].map(([index, mark]) => {
      const below = islands.findIndex((rings) => rings.some((ring) => holdsPoint(ring, mark)))
      return [index, tints[below] ?? null]
    }),
  )
}

/** Places the names of a base and draws the islands below: 100 ms and more on a phone, so in slices. */
export function* settlingBase(map: PartnershipMap, base: Base, measure: Measure): Slices<Base> {
  const discs = map.answer.detail === 'GROUPS' ? discsOf(map, base) : null
  const names = base.wordless ? [] : yield* namesOf(map, base, measure)
  const islands = discs ?? (yield* islandsOf(map, base, names))
  const tintsBelow = tintsUnder(base, islands)
  const tintOf = ({ key, tint }: SceneText) => {
    const one = map.byId.get(key)
    return one ? (tintsBelow.get(one.index) ?? null) : tint
  }
  const tinted = names.map((name) => ({ ...name, tint: tintOf(name) }))
  return { ...base, names: tinted, islands, tintsBelow }
}

/** The same at once. */
export function settleBase(map: PartnershipMap, base: Base, measure: Measure): Base {
  return runAtOnce(settlingBase(map, base, measure))
}
