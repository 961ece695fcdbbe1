import type { Measure } from '../picture/text-width.ts'
import type { Placing } from './choose-sheet.ts'
import type { Ring } from './contour.ts'
import { placeGroupNames } from './group-names.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import type { SceneMark, SceneText } from './scene-model.ts'
import { tintsOf } from './tints.ts'

/** How large marks, lines and rooms are beside those of a wall, on each sheet at its own size. */
const sheetScales = { WALL: 1, SCREEN: 0.74, PAPER: 0.94, PHONE: 0.42 } as const

const holderGrowth = 1.27

/** The map before anyone looks closer: where everything stands in a picture of a size. */
export interface Base {
  readonly placing: Placing
  readonly width: number
  readonly height: number
  readonly scale: number
  /** By the organisation's index. */
  readonly marks: ReadonlyMap<number, SceneMark>
  readonly sides: ReadonlyMap<number, number>
  readonly groupTexts: readonly SceneText[]
  readonly tints: readonly number[]
  /** The tint of the island below each mark, by the organisation's index; null on the ground. */
  readonly tintsBelow: ReadonlyMap<number, number | null>
  /** Without words: in so little room they cannot be read. */
  readonly wordless: boolean
  /** Names and islands are worked out when the rest has been seen; none until then. */
  readonly names: readonly SceneText[] | null
  readonly islands: readonly (readonly Ring[])[]
}

function scaleOf({ sheet, zoom }: Placing): number {
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

/** Lays a map out in a picture of a size, without names and islands; to be kept while one looks closer, filters or focuses. */
export function makeBase(
  map: PartnershipMap,
  placing: Placing,
  size: { width: number; height: number },
  measure: Measure,
  wordless = false,
): Base {
  const scale = scaleOf(placing)
  const { marks, sides } = marksOf(map, placing, scale)
  const tints = tintsOf(map.answer.groups.length, [...marks.values()])
  const groupTexts = wordless ? [] : placeGroupNames(map, { placing, ...size, marks, tints, measure })
  return {
    placing,
    ...size,
    scale,
    marks,
    sides,
    groupTexts,
    tints,
    tintsBelow: new Map([...marks].map(([index, { organisation }]) => [index, tints[organisation.group] ?? null])),
    wordless,
    names: wordless ? [] : null,
    islands: [],
  }
}
