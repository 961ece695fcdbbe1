import { shortened, wrapName } from '../../../../wording/short-names.ts'
import type { Measure } from '../picture/text-width.ts'
import { type Box, BoxIndex, boxAround } from './boxes.ts'
import type { Placing } from './choose-sheet.ts'
import { runAtOnce, type Slices } from './in-slices.ts'
import { type LabelLine, type LabelPlace, labelPlaces } from './label-places.ts'
import { lineStep, type SceneMark, type SceneText } from './scene-model.ts'

/** Names and others' marks keep this apart. */
const room = 2
/** A name this near somebody else's mark, in its own sizes, could be taken for theirs. */
const nearOthers = 0.55
/** After the first, so many rounds in which each name may move to a better place that has become free. */
const rounds = 2

export interface LabelFonts {
  readonly size: number
  readonly bold: number
  readonly wrapAt: number
}

/** The sizes of names on a picture: those of the sheet, kept readable. */
export function fontsFor({ sheet, zoom }: Placing): LabelFonts {
  const size = Math.max(10.5, Math.min(30, sheet.font * zoom))
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

function textOf(mark: SceneMark, sized: Sized, { box, anchor }: LabelPlace, tint: number | null): SceneText {
  const { id, holder } = mark.organisation
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

export interface LabelOptions {
  readonly width: number
  readonly height: number
  readonly fonts: LabelFonts
  readonly measure: Measure
  /** What stands already, and must not be covered. */
  readonly taken: readonly SceneText[]
  /** Lines that names should not lie on. */
  readonly lines: readonly LabelLine[]
  /** Only so many of the most important are named. */
  readonly most: number
  /** So many are named though a line passes behind; the others only where none does. */
  readonly sure: number
  sideOf(mark: SceneMark): number
  tintOf(mark: SceneMark): number | null
}

/** Who is named first: holders, then the best linked. */
function byImportance(marks: readonly SceneMark[]): SceneMark[] {
  return [...marks].sort(
    (one, other) =>
      Number(other.organisation.holder) - Number(one.organisation.holder) ||
      other.organisation.partners - one.organisation.partners ||
      one.organisation.index - other.organisation.index,
  )
}

/**
 * Names of organisations, the most important first, each only where nothing else stands, and on no line where that can be
 * helped. The side that the layout chose is the first choice.
 */
export function* placingLabels(marks: readonly SceneMark[], options: LabelOptions): Slices<SceneText[]> {
  const { width, height, fonts, measure, taken, lines } = options
  const standing = new BoxIndex()
  for (const { box, key } of taken) standing.add(box, key)
  const markBoxes = new BoxIndex()
  for (const { organisation, x, y, radius, ring } of marks) {
    const box = boxAround(x, y, ring ?? radius)
    standing.add(box, organisation.id)
    markBoxes.add(box, organisation.id)
  }
  const labels: { mark: SceneMark; sized: Sized; places: LabelPlace[] }[] = []
  for (const mark of byImportance(marks).slice(0, options.most)) {
    const sized = sizedName(mark, fonts, measure)
    const isFree = (box: Box) => !standing.hits(box, mark.organisation.id, room)
    const isAmbiguous = (box: Box) => markBoxes.hits(box, mark.organisation.id, sized.size * nearOthers)
    const frame = { width, height }
    const places = labelPlaces(mark, { ...sized, frame, first: options.sideOf(mark), lines, isFree, isAmbiguous })
    const isSure = labels.length < options.sure
    labels.push({ mark, sized, places: isSure ? places : places.filter(({ isClear }) => isClear) })
    yield
  }
  const names = new BoxIndex()
  const chosen = new Map<SceneMark, LabelPlace>()
  for (let round = 0; round <= rounds; round++) {
    for (const { mark, places } of labels) {
      const { id } = mark.organisation
      const before = chosen.get(mark)
      const place = places.find(({ box }) => !names.hits(box, id, room))
      if (!place || place === before) continue
      if (before) names.remove(before.box, id)
      names.add(place.box, id)
      chosen.set(mark, place)
    }
    yield
  }
  return labels.flatMap(({ mark, sized }) => {
    const place = chosen.get(mark)
    return place ? [textOf(mark, sized, place, options.tintOf(mark))] : []
  })
}

/** The same at once. */
export function placeLabels(marks: readonly SceneMark[], options: LabelOptions): SceneText[] {
  return runAtOnce(placingLabels(marks, options))
}
