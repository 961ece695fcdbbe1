import type { Measure } from '../picture/text-width.ts'
import { type Box, boxAround, isInside, lengthInBox, overlaps } from './boxes.ts'
import type { Line } from './model.ts'
import { otherEnd } from './model.ts'
import { lineStep, type SceneLine, type SceneMark, type SceneText, type TextLine } from './scene-model.ts'
import { wrapText } from './wrap-text.ts'

/** Sixteen directions at three distances: where a partner's name may stand. */
const directions = 16
const distances = [6, 18, 34]
const rounds = 30
const room = 5
/** So many things are named under a partner; how many more there are is said. */
const mostThings = 4
/** No picture has room for more partners with what joins them; the list has all. */
const mostNamed = 40

interface Candidate {
  readonly box: Box
  readonly anchor: SceneText['anchor']
  readonly cost: number
}

interface Label {
  readonly mark: SceneMark
  readonly lines: readonly TextLine[]
  readonly width: number
  readonly height: number
  /** Of the name's own lines, the first of them. */
  readonly nameHeight: number
  candidates: Candidate[]
  chosen: number
}

/** The name in bold, and under it what joins. */
function labelOf(
  mark: SceneMark,
  line: Line | null,
  size: number,
  measure: Measure,
  more: (count: number) => string,
): Label {
  const nameSize = line ? size : size * 1.25
  const name = wrapText(mark.organisation.name, nameSize * 13, (text) => measure(text, nameSize, 700))
  const things = line?.things ?? []
  const titles = [...new Set(things.slice(0, mostThings).map(({ title }) => title))]
  const rest = things.length > mostThings ? [more(things.length - mostThings)] : []
  const via = [...titles, ...rest].map((title) => wrapText(title, size * 14, (text) => measure(text, size * 0.9, 400)))
  const lines = [
    ...name.lines.map((text) => ({ text, size: nameSize, bold: true, soft: false })),
    ...via.flatMap((wrapped) => wrapped.lines.map((text) => ({ text, size: size * 0.9, bold: false, soft: true }))),
  ]
  return {
    mark,
    lines,
    width: Math.max(name.width, ...via.map(({ width }) => width)) + 4,
    height: lines.reduce((sum, one) => sum + one.size * lineStep, 2),
    nameHeight: name.lines.length * nameSize * lineStep,
    candidates: [],
    chosen: 0,
  }
}

interface Place {
  readonly box: Box
  readonly anchor: SceneText['anchor']
  readonly wish: number
}

/** How far a mark's edge is from the lines of its name, which are the first of the box. */
function nameAway({ mark, nameHeight }: Label, { left, top, right }: Box): number {
  const [dx, dy] = [Math.max(left - mark.x, 0, mark.x - right), Math.max(top - mark.y, 0, mark.y - top - nameHeight)]
  return Math.max(0, Math.hypot(dx, dy) - (mark.ring ?? mark.radius))
}

/** Around the mark, and beside it with the name level with the mark: what joins the two may stand lower, the name near. */
function placesAround(label: Label): Place[] {
  const { mark, width, height, nameHeight } = label
  const place = (left: number, top: number, across: number): Place => {
    const box = { left, top, right: left + width, bottom: top + height }
    const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle'
    return { box, anchor, wish: (across > 0.3 ? 0 : 2) + nameAway(label, box) * 0.7 }
  }
  const besides = (away: number, across: number) =>
    mark.x + across * away + (across > 0.3 ? 0 : across < -0.3 ? -width : -width / 2)
  return distances.flatMap((distance) => {
    const reach = (mark.ring ?? mark.radius) + distance
    const around = Array.from({ length: directions }, (_, step) => {
      const angle = (step / directions) * 2 * Math.PI
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
      const top = mark.y + uy * reach + (uy > 0.6 ? 0 : uy < -0.6 ? -height : -height / 2 + uy * height * 0.35)
      return place(besides(reach, ux), top, ux)
    })
    const level = [1, -1].map((across) => place(besides(reach, across), mark.y - nameHeight / 2, across))
    return [...level, ...around]
  })
}

interface Surroundings {
  readonly width: number
  readonly height: number
  readonly marks: readonly SceneMark[]
  readonly lines: readonly SceneLine[]
  readonly texts: readonly SceneText[]
}

function costOf(box: Box, label: Label, near: ReadonlySet<string>, around: Surroundings): number {
  let cost = isInside(box, around.width, around.height) ? 0 : 500
  for (const { organisation, x, y, radius, ring } of around.marks) {
    const own = organisation === label.mark.organisation
    if (!own && overlaps(box, boxAround(x, y, ring ?? radius), 2)) cost += near.has(organisation.id) ? 400 : 60
  }
  for (const text of around.texts) if (overlaps(box, text.box, 2)) cost += 200
  for (const { from, to } of around.lines) {
    const inside = lengthInBox(from, to, box)
    if (inside > 0) cost += 25 + inside * 0.3
  }
  return cost
}

/** Each label in turn takes the place that costs least beside the others, until nothing changes. */
function settle(labels: readonly Label[]): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (const label of labels) {
      const costs = label.candidates.map(({ box, cost }) =>
        labels.reduce((sum, other) => {
          const taken = other === label ? undefined : other.candidates[other.chosen]
          return taken && overlaps(box, taken.box, room) ? sum + 1000 : sum
        }, cost),
      )
      const best = costs.indexOf(Math.min(...costs))
      if (best !== label.chosen) moved = true
      label.chosen = best
    }
    if (!moved) return
  }
}

/** Those that found no free place give way, the least linked first: nothing covers anything. */
function withoutOverlaps(texts: readonly SceneText[], groupNames: readonly SceneText[]): SceneText[] {
  const kept: SceneText[] = []
  for (const text of texts) if (![...kept, ...groupNames].some(({ box }) => overlaps(text.box, box))) kept.push(text)
  return kept
}

/** Names for a focus and its partners, with what joins them, in the room that the other names have left. */
export function placeFocusLabels(
  focus: SceneMark,
  around: Surroundings,
  options: { size: number; measure: Measure; tintOf(mark: SceneMark): number | null; more(count: number): string },
): SceneText[] {
  const { size, measure, tintOf, more } = options
  const markOf = new Map(around.marks.map((mark) => [mark.organisation.id, mark]))
  const strongest = [...around.lines].sort((one, other) => other.line.strength - one.line.strength)
  const partners = strongest.slice(0, mostNamed).flatMap(({ line }) => {
    const mark = markOf.get(otherEnd(line, focus.organisation).id)
    return mark ? [labelOf(mark, line, size, measure, more)] : []
  })
  const labels = [labelOf(focus, null, size, measure, more), ...partners]
  const near = new Set(labels.map(({ mark }) => mark.organisation.id))
  for (const label of labels) {
    label.candidates = placesAround(label).map(({ box, anchor, wish }) => ({
      box,
      anchor,
      cost: wish + costOf(box, label, near, around),
    }))
    const costs = label.candidates.map(({ cost }) => cost)
    label.chosen = costs.indexOf(Math.min(...costs))
  }
  settle(labels)
  const texts = labels.flatMap(({ mark, lines, candidates, chosen }): SceneText[] => {
    const place = candidates[chosen]
    if (!place) return []
    const { box, anchor } = place
    const x = anchor === 'middle' ? (box.left + box.right) / 2 : anchor === 'start' ? box.left : box.right
    return [{ key: mark.organisation.id, kind: 'name', lines, anchor, x, box, tint: tintOf(mark), group: null }]
  })
  return withoutOverlaps(texts, around.texts)
}
