import type { Measure } from '../picture/text-width.ts'
import type { Base } from './base.ts'
import { bendSuggestions } from './bows.ts'
import type { Ring } from './contour.ts'
import { type Hidden, showsLine, showsOrganisation } from './filter.ts'
import { placeFocusLabels } from './focus-labels.ts'
import { fontsFor, placeLabels } from './labels.ts'
import { type Organisation, otherEnd, type PartnershipMap } from './model.ts'
import { layRow, type RowWords } from './row.ts'
import type { Scene, SceneBridge, SceneLine, SceneMark, SceneText, Weight } from './scene-model.ts'
import { everyone, labelLimits } from './settle-base.ts'

/** How one looks at the map. */
export interface PartnershipView {
  readonly focus: Organisation | null
  /** What the pointer or the keys are on. */
  readonly lit: Organisation | null
  readonly hidden: Hidden
  readonly suggestions: boolean
  /** How close one is: a point of the base stands at `x + point × zoom`. */
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface SceneOptions {
  readonly map: PartnershipMap
  readonly base: Base
  readonly view: PartnershipView
  readonly measure: Measure
  readonly words: RowWords
  /** The room below the map where the unlinked stand. */
  readonly rowHeight: number
}

/** At this closeness a phone's map names everyone it has room for, and discs show the lines inside them. */
const close = 1.5
const lineWidths = [1.4, 3, 5.5] as const

function isNear({ map, view }: SceneOptions): (one: Organisation) => boolean {
  const asked = view.focus ?? view.lit
  if (!asked) return () => true
  const near = new Set([asked, ...(map.linesOf[asked.index] ?? []).map((line) => otherEnd(line, asked))])
  return (one) => near.has(one)
}

function sceneMarks(options: SceneOptions): SceneMark[] {
  const { base, view } = options
  const near = isNear(options)
  const grown = Math.min(1.6, Math.sqrt(view.zoom))
  return [...base.marks.values()]
    .filter(({ organisation }) => showsOrganisation(view.hidden, organisation))
    .map((mark) => ({
      ...mark,
      x: view.x + mark.x * view.zoom,
      y: view.y + mark.y * view.zoom,
      radius: mark.radius * grown,
      ring:
        mark.organisation === view.focus ? mark.radius * grown * 1.27 + 5 * base.scale : mark.ring && mark.ring * grown,
      weight: near(mark.organisation) ? ((view.focus ?? view.lit) ? 'lit' : 'resting') : 'dimmed',
    }))
}

function sceneLines(options: SceneOptions, marks: readonly SceneMark[]): SceneLine[] {
  const { map, base, view } = options
  const asked = view.focus ?? view.lit
  const markOf = new Map(marks.map((mark) => [mark.organisation, mark]))
  const inside = map.answer.detail !== 'GROUPS' || view.zoom >= close
  return map.lines
    .filter((line) => {
      const isAsked = asked !== null && (line.a === asked || line.b === asked)
      return showsLine(view.hidden, line) && (isAsked || (line.drawn && inside))
    })
    .flatMap((line): SceneLine[] => {
      const [from, to] = [markOf.get(line.a), markOf.get(line.b)]
      if (!from || !to) return []
      const isAsked = asked !== null && (line.a === asked || line.b === asked)
      const weight: Weight = isAsked ? 'lit' : asked || view.suggestions ? 'dimmed' : 'resting'
      const width =
        (lineWidths[line.strength - 1] ?? 1.4) * Math.max(0.42, base.scale) * Math.min(1.4, Math.sqrt(view.zoom))
      return [{ line, from, to, width: Math.max(0.7, width), weight }]
    })
    .sort(
      (one, other) =>
        Number(one.weight === 'lit') - Number(other.weight === 'lit') || one.line.strength - other.line.strength,
    )
}

function sceneBridges({ map, base, view }: SceneOptions): SceneBridge[] {
  if (map.answer.detail !== 'GROUPS' || view.zoom >= close * 2) return []
  const { between } = map.answer
  const middles = base.islands.map(([ring]) => middleOf(ring))
  const bridges: SceneBridge[] = []
  for (let at = 0; at + 2 < between.length && bridges.length < 120; at += 3) {
    const [from, to, pairs] = [middles[between[at] ?? -1], middles[between[at + 1] ?? -1], between[at + 2] ?? 0]
    if (!from || !to || pairs < 2) continue
    const width = Math.min(12, 0.8 * Math.sqrt(pairs)) * Math.max(0.42, base.scale)
    const [x1, y1] = [view.x + from.x * view.zoom, view.y + from.y * view.zoom]
    bridges.push({ x1, y1, x2: view.x + to.x * view.zoom, y2: view.y + to.y * view.zoom, width })
  }
  return bridges
}

function middleOf(ring: Ring | undefined): { x: number; y: number } | undefined {
  if (!ring || ring.length === 0) return undefined
  let [x, y] = [0, 0]
  for (let at = 0; at < ring.length; at += 2) {
    x += ring[at] ?? 0
    y += ring[at + 1] ?? 0
  }
  return { x: (x * 2) / ring.length, y: (y * 2) / ring.length }
}

function moved(ring: Ring, { zoom, x, y }: PartnershipView): Ring {
  if (zoom === 1 && x === 0 && y === 0) return ring
  return ring.map((value, at) => (at % 2 === 0 ? x : y) + value * zoom)
}

function groupTexts({ base, view, map }: SceneOptions): SceneText[] {
  const shown: SceneText[] = []
  const bySize = [...base.groupTexts].sort(
    (one, other) =>
      (map.answer.groups[other.group ?? 0]?.members ?? 0) - (map.answer.groups[one.group ?? 0]?.members ?? 0),
  )
  for (const text of bySize) {
    const [middleX, middleY] = [(text.box.left + text.box.right) / 2, (text.box.top + text.box.bottom) / 2]
    const [dx, dy] = [view.x + middleX * view.zoom - middleX, view.y + middleY * view.zoom - middleY]
    const { left, top, right, bottom } = text.box
    const box = { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy }
    const free = shown.every(
      (other) =>
        box.left > other.box.right + 4 ||
        other.box.left > box.right + 4 ||
        box.top > other.box.bottom + 2 ||
        other.box.top > box.bottom + 2,
    )
    const visible = box.right > 0 && box.left < base.width && box.bottom > 0 && box.top < base.height
    if (free && visible) shown.push({ ...text, x: text.x + dx, box })
  }
  return shown
}

function textsOf(options: SceneOptions, marks: readonly SceneMark[], lines: readonly SceneLine[]): SceneText[] {
  const { base, view, measure } = options
  if (base.wordless) return []
  const groups = groupTexts(options)
  if (!view.focus && view.zoom === 1 && view.hidden.size === 0) return [...groups, ...(base.names ?? [])]
  const tintOf = ({ organisation }: SceneMark) => base.tintsBelow.get(organisation.index) ?? null
  const around = {
    width: base.width,
    height: base.height,
    marks,
    lines: lines.filter(({ weight }) => weight === 'lit'),
    texts: groups,
  }
  const focus = view.focus && marks.find(({ organisation }) => organisation === view.focus)
  const fonts = fontsFor(base.placing)
  if (focus) {
    const more = options.words.more
    return [...groups, ...placeFocusLabels(focus, around, { size: fonts.size, measure, tintOf, more })]
  }
  const visible = marks.filter(({ x, y }) => x > -40 && x < base.width + 40 && y > -20 && y < base.height + 20)
  const names = placeLabels(visible, {
    ...around,
    fonts,
    measure,
    taken: groups,
    lines: lines.filter(({ line }) => line.drawn),
    ...(view.zoom >= close ? everyone : labelLimits(base.placing)),
    sideOf: ({ organisation }) => base.sides.get(organisation.index) ?? 0,
    tintOf,
  })
  return [...groups, ...names]
}

function rowOf(options: SceneOptions) {
  const { map, base, view, measure, words, rowHeight } = options
  if (rowHeight === 0 || view.zoom > 1) return { marks: [], texts: [] }
  const silent = base.placing.sheet.sheet === 'PHONE'
  const size = silent ? 12.5 : Math.max(12.5, Math.min(15, 14.5 * base.scale))
  const place = {
    width: base.width,
    y: base.height + rowHeight / 2,
    size,
    left: 12,
    radius: silent ? 4 : Math.max(4, 5 * base.scale),
    silent,
  }
  const shown = map.alone.filter((one) => showsOrganisation(view.hidden, one))
  return layRow(shown, {
    place,
    suggested: map.suggested,
    measure,
    words,
    total: map.isCut && view.hidden.size === 0 ? map.answer.aloneCount : shown.length,
    acrossOf: (one) => base.marks.get(one.index)?.x ?? Number.POSITIVE_INFINITY,
  })
}

/** Everything that is drawn, where it is drawn: pure, so that screen, print and file show the same. */
export function composeScene(options: SceneOptions): Scene {
  const { map, base, view, rowHeight } = options
  const marks = sceneMarks(options)
  const lines = sceneLines(options, marks)
  const texts = textsOf(options, marks, lines)
  const row = rowOf(options)
  const asked = view.focus !== null
  const rowMarks = row.marks.map((mark) =>
    asked && mark.organisation !== view.focus ? { ...mark, weight: 'dimmed' as const } : mark,
  )
  const all = [...marks, ...rowMarks]
  const shown = map.suggested.filter(
    ({ a, b }) => showsOrganisation(view.hidden, a) && showsOrganisation(view.hidden, b),
  )
  const wanted = view.focus ? shown.filter(({ a, b }) => a === view.focus || b === view.focus) : shown
  const size = { width: base.width, height: base.height + rowHeight }
  return {
    ...size,
    scale: base.scale,
    islands: base.islands.map((rings, group) => ({
      group,
      tint: base.tints[group] ?? 0,
      rings: rings.map((ring) => moved(ring, view)),
      dimmed: asked,
    })),
    bridges: sceneBridges(options),
    lines,
    bows: view.suggestions ? bendSuggestions(wanted, { marks: all, texts, ...size }) : [],
    marks: all,
    texts: [...texts, ...row.texts],
  }
}
