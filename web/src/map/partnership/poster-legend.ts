import { families } from './families.ts'
import { type CurveContext, traceMark } from './paint.ts'
import { margin, type Poster, type PosterOptions, posterSize, type Sign } from './poster-model.ts'
import type { SceneText } from './scene-model.ts'

/** Words on one line of the poster. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  style: { bold?: boolean; soft?: boolean; end?: boolean } = {},
): SceneText {
  const box = { left: x, right: x, top: y - size * 0.58, bottom: y + size * 0.58 }
  const line = { text, size, bold: style.bold ?? false, soft: style.soft ?? false }
  return { key: text, kind: 'row', lines: [line], anchor: style.end ? 'end' : 'start', x, box, tint: null, group: null }
}

/** The legend on one line; what is hidden or not drawn is not explained. */
export function legendOf(
  { map, hidden, suggestions, measure, t }: PosterOptions,
  y: number,
): { texts: SceneText[]; signs: Sign[] } {
  const { familyShort, strength, holder, suggestion, larger, groupSign } = t.partnership
  const all: { kind: Sign['kind']; at: number; text: string; wide: number }[] = [
    ...families.flatMap((key, at) =>
      hidden.has(key) ? [] : [{ kind: 'mark' as const, at, text: familyShort[key], wide: 18 }],
    ),
    ...(['one', 'two', 'three'] as const).flatMap((key, at) =>
      hidden.has(key) ? [] : [{ kind: 'line' as const, at, text: strength[key], wide: 34 }],
    ),
    ...(suggestions ? [{ kind: 'dots' as const, at: 0, text: suggestion, wide: 40 }] : []),
    ...(map.holders.length > 0 ? [{ kind: 'ring' as const, at: 0, text: holder, wide: 24 }] : []),
    { kind: 'word', at: 0, text: larger, wide: 0 },
    ...(map.answer.groups.length > 0 ? [{ kind: 'area' as const, at: 2, text: groupSign, wide: 32 }] : []),
  ]
  let x = margin
  const [texts, signs]: [SceneText[], Sign[]] = [[], []]
  for (const { kind, at, text, wide } of all) {
    signs.push({ kind, at, x })
    texts.push(words(text, x + wide, y, 14.5, { soft: true }))
    x += wide + measure(text, 14.5, 500) + 26
  }
  return { texts, signs }
}

/** Draws the signs of the legend and the rule above it. */
export function paintSigns(pen: CurveContext, { look, signs, legendY }: Poster): void {
  const line = (from: number, to: number, y: number) => {
    pen.beginPath()
    pen.moveTo(from, y)
    pen.lineTo(to, y)
    pen.stroke()
  }
  pen.strokeStyle = look.rule
  pen.lineWidth = 1
  line(margin, posterSize.width - margin, legendY - 22)
  pen.lineCap = 'round'
  for (const { kind, at, x } of signs) {
    const family = families[at]
    if (kind === 'mark' && family) {
      traceMark(pen, family, x + 7, legendY, 6.2)
      pen.fillStyle = look.marks[family]
      pen.fill()
      pen.strokeStyle = family === 'research' || family === 'association' ? look.outline : look.ground
      pen.lineWidth = 1.4
      pen.stroke()
    } else if (kind === 'line') {
      pen.strokeStyle = look.lines[at] ?? look.lines[0]
      pen.lineWidth = [1.4, 3, 5.5][at] ?? 1.4
      line(x + 2, x + 26, legendY)
    } else if (kind === 'dots') {
      pen.strokeStyle = look.suggestion
      pen.lineWidth = 3.4
      pen.setLineDash([0, 7.2])
      line(x + 2, x + 32, legendY)
      pen.setLineDash([])
    } else if (kind === 'area') {
      pen.beginPath()
      pen.moveTo(x + 6, legendY)
      pen.lineTo(x + 18, legendY)
      pen.lineWidth = 13
      pen.strokeStyle = look.islands[at] ?? look.ground
      pen.stroke()
    } else if (kind === 'ring') {
      pen.beginPath()
      pen.arc(x + 9, legendY, 8.5, 0, 2 * Math.PI)
      pen.strokeStyle = look.outline
      pen.lineWidth = 1.6
      pen.stroke()
    }
  }
}
