import { placeFocusLabels } from './focus-labels.ts'
import { fontsFor, placeLabels } from './labels.ts'
import type { SceneLine, SceneMark, SceneText } from './scene-model.ts'
import { close, type SceneOptions } from './scene-options.ts'
import { everyone, labelLimits } from './settle-base.ts'

/** The names of groups, the largest first, where no name of another stands. */
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

/** The names of groups and organisations, each where nothing else stands. */
export function textsOf(options: SceneOptions, marks: readonly SceneMark[], lines: readonly SceneLine[]): SceneText[] {
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
