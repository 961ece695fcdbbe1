import { bendSuggestions } from './bows.ts'
import type { Ring } from './contour.ts'
import { showsLine, showsOrganisation } from './filter.ts'
import { type Organisation, otherEnd } from './model.ts'
import { layRow } from './row.ts'
import { sceneBridges } from './scene-bridges.ts'
import type { Scene, SceneLine, SceneMark, Weight } from './scene-model.ts'
import { close, type PartnershipView, type SceneOptions } from './scene-options.ts'
import { textsOf } from './scene-texts.ts'

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

function moved(ring: Ring, { zoom, x, y }: PartnershipView): Ring {
  if (zoom === 1 && x === 0 && y === 0) return ring
  return ring.map((value, at) => (at % 2 === 0 ? x : y) + value * zoom)
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
