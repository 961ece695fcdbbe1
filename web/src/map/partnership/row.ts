import type { Measure } from '../picture/text-width.ts'
import type { Organisation, Suggested } from './model.ts'
import type { SceneMark, SceneText } from './scene-model.ts'

/** The words of the row below the map. */
export interface RowWords {
  alone(count: number): string
  more(count: number): string
}

/** Those who do nothing with others, each near the one it is best matched with: by that one's place across the map. */
function inOrder(
  alone: readonly Organisation[],
  suggested: readonly Suggested[],
  acrossOf: (one: Organisation) => number,
) {
  const bestOf = (one: Organisation) => {
    const line = suggested.find(({ a, b }) => a === one || b === one)
    return line ? acrossOf(line.a === one ? line.b : line.a) : Number.POSITIVE_INFINITY
  }
  return [...alone].sort((one, other) => bestOf(one) - bestOf(other) || one.index - other.index)
}

interface RowPlace {
  readonly width: number
  readonly y: number
  readonly size: number
  readonly left: number
  readonly radius: number
  /** Marks alone, where names have no room: on a phone. */
  readonly silent: boolean
}

function text(key: string, words: string, x: number, width: number, { y, size }: RowPlace, bold: boolean): SceneText {
  const box = { left: x, top: y - size * 0.58, right: x + width, bottom: y + size * 0.58 }
  return {
    key,
    kind: 'row',
    lines: [{ text: words, size, bold, soft: true }],
    anchor: 'start',
    x,
    box,
    tint: null,
    group: null,
  }
}

/** The unlinked as one quiet row: marks with names as far as there is room, and how many more there are. */
export function layRow(
  alone: readonly Organisation[],
  options: {
    readonly place: RowPlace
    readonly suggested: readonly Suggested[]
    readonly measure: Measure
    readonly words: RowWords
    /** How many there are, drawn or not. */
    readonly total: number
    acrossOf(one: Organisation): number
  },
): { marks: SceneMark[]; texts: SceneText[] } {
  const { place, measure, words, total } = options
  const { size, radius, y, silent } = place
  const [marks, texts]: [SceneMark[], SceneText[]] = [[], []]
  if (alone.length === 0) return { marks, texts }
  const title = words.alone(total)
  const titleWidth = measure(title, size, 600)
  let x = place.left
  if (!silent) {
    texts.push(text('row', title, x, titleWidth, place, true))
    x += titleWidth + size * 1.6
  }
  const rest = place.width - place.left - (silent ? titleWidth + size * 2 : size * 7)
  for (const organisation of inOrder(alone, options.suggested, options.acrossOf)) {
    const nameWidth = silent ? 0 : measure(organisation.name, size, 500)
    const wide = silent ? radius * 3.4 : radius * 2 + size * 0.4 + nameWidth + size * 2
    if (x + wide > rest) break
    marks.push({ organisation, x: x + radius, y, radius, ring: null, weight: 'resting', inRow: true })
    if (!silent)
      texts.push(text(organisation.id, organisation.name, x + radius * 2 + size * 0.4, nameWidth, place, false))
    x += wide
  }
  if (silent) texts.push(text('row', title, x + size * 0.4, titleWidth, place, true))
  else if (marks.length < total) {
    const more = words.more(total - marks.length)
    texts.push(text('row-more', more, x, measure(more, size, 500), place, false))
  }
  return { marks, texts }
}
