import type { Measure } from '../picture/text-width.ts'
import { type Box, BoxIndex, boxAround, isInside } from './boxes.ts'
import type { Placing } from './choose-sheet.ts'
import { lineStep, type SceneMark, type SceneText } from './scene-model.ts'
import { shortened, wrapName } from './wrap-name.ts'

/** Between a mark and its name, as on the server. */
const gap = 3
/** Names and others' marks keep this apart. */
const room = 2
const sides = [0, 2, 1, 3] as const

export interface LabelFonts {
  readonly size: number
  readonly bold: number
  readonly wrapAt: number
}

/** The sizes of names on a picture: those of the sheet, kept readable. */
export function fontsFor({ sheet, zoom }: Placing): LabelFonts {
  const size = Math.max(10.5, Math.min(18, sheet.font * zoom))
  return { size, bold: size * 1.12, wrapAt: sheet.wrapAt * size }
}

interface Sized {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  readonly size: number
}

function sizedName(mark: SceneMark, fonts: LabelFonts, measure: Measure): Sized {
  const { holder, name } = mark.organisation
  const size = holder ? fonts.bold : fonts.size
  const { lines, width } = wrapName(shortened(name), fonts.wrapAt, (text) => measure(text, size, holder ? 700 : 500))
  return { lines, size, width: width + 2, height: lines.length * size * lineStep }
}

function boxAt({ x, y, radius, ring }: SceneMark, { width, height }: Sized, side: number): Box {
  const reach = (ring ?? radius) + gap
  const left = side < 2 ? x - width / 2 : side === 2 ? x + reach + 1 : x - reach - 1 - width
  const top = side > 1 ? y - height / 2 : side === 0 ? y + reach : y - reach - height
  return { left, top, right: left + width, bottom: top + height }
}

function textOf(mark: SceneMark, sized: Sized, side: number, box: Box, tint: number | null): SceneText {
  const { id, holder } = mark.organisation
  const anchor = side < 2 ? 'middle' : side === 2 ? 'start' : 'end'
  return {
    key: id,
    kind: 'name',
    lines: sized.lines.map((text) => ({ text, size: sized.size, bold: holder, soft: false })),
    anchor,
    x: anchor === 'middle' ? (box.left + box.right) / 2 : anchor === 'start' ? box.left + 1 : box.right - 1,
    box,
    tint,
    group: null,
  }
}

/**
 * Names of organisations, the most important first, each kept only where it is free: of names, marks and the frame. First on
 * the side that the layout chose, then on the others.
 * @param options.taken boxes of what stands already
 * @param options.most only so many of the most important
 */
export function placeLabels(
  marks: readonly SceneMark[],
  options: {
    readonly width: number
    readonly height: number
    readonly fonts: LabelFonts
    readonly measure: Measure
    readonly taken: readonly SceneText[]
    readonly most: number
    sideOf(mark: SceneMark): number
    tintOf(mark: SceneMark): number | null
  },
): SceneText[] {
  const { width, height, fonts, measure, taken, most } = options
  const index = new BoxIndex()
  for (const { box, key } of taken) index.add(box, key)
  for (const { organisation, x, y, radius, ring } of marks) index.add(boxAround(x, y, ring ?? radius), organisation.id)
  const order = [...marks].sort(
    (one, other) =>
      Number(other.organisation.holder) - Number(one.organisation.holder) ||
      other.organisation.partners - one.organisation.partners ||
      one.organisation.index - other.organisation.index,
  )
  const placed: SceneText[] = []
  for (const mark of order.slice(0, most)) {
    const sized = sizedName(mark, fonts, measure)
    const first = options.sideOf(mark)
    for (const side of [first, ...sides.filter((other) => other !== first)]) {
      const box = boxAt(mark, sized, side)
      if (!isInside(box, width, height) || index.hits(box, mark.organisation.id, room)) continue
      index.add(box, mark.organisation.id)
      placed.push(textOf(mark, sized, side, box, options.tintOf(mark)))
      break
    }
  }
  return placed
}
