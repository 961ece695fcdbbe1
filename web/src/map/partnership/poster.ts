import type { Messages } from '../../language/sv.ts'
import { escaped, round, SvgPen } from '../export/svg-pen.ts'
import { fontFamily, type Measure } from '../picture/text-width.ts'
import { islandsOf, makeBase } from './base.ts'
import { placeSheet } from './choose-sheet.ts'
import { composeScene } from './compose-scene.ts'
import { families } from './families.ts'
import type { Hidden } from './filter.ts'
import { type Look, lookOf } from './look.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import { type CurvePen, paintGround, paintTexts, traceMark } from './paint.ts'
import type { Scene, SceneText } from './scene-model.ts'
import type { Said } from './sentence.ts'
import { textsSvg } from './texts-svg.ts'
import { wrapText } from './wrap-name.ts'

/** A3 landscape at 96 dots per inch: 420 × 297 mm. */
export const posterSize = { width: 1587, height: 1123 } as const
const margin = 44

export interface PosterOptions {
  readonly map: PartnershipMap
  readonly said: Said
  readonly hidden: Hidden
  readonly suggestions: boolean
  readonly focus: Organisation | null
  readonly measure: Measure
  readonly t: Messages
  /** Whose map it is. */
  readonly partnership: string
  /** The day it shows, written out. */
  readonly day: string
}

/** A sheet to take away: what is seen, with a title, the day, what the signs mean, and where it comes from. */
export interface Poster {
  readonly look: Look
  readonly scene: Scene
  readonly sceneY: number
  readonly texts: readonly SceneText[]
  readonly legendY: number
  readonly signs: readonly Sign[]
}

interface Sign {
  readonly kind: 'mark' | 'line' | 'ring' | 'dots' | 'area' | 'word'
  readonly at: number
  readonly x: number
}

function words(
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

function headOf({ said, measure }: PosterOptions): { texts: SceneText[]; height: number } {
  const wide = posterSize.width - margin * 2
  const texts: SceneText[] = []
  let y = margin
  for (const line of wrapText(said.heading, wide, (text) => measure(text, 30, 700)).lines) {
    texts.push(words(line, margin, y, 30, { bold: true }))
    y += 38
  }
  for (const note of said.notes) {
    for (const line of wrapText(note, wide, (text) => measure(text, 16.5, 500)).lines) {
      texts.push(words(line, margin, y, 16.5, { soft: true }))
      y += 23
    }
  }
  return { texts, height: y }
}

/** The legend on one line; what is hidden or not drawn is not explained. */
function legendOf(
  { map, hidden, suggestions, measure, t }: PosterOptions,
  y: number,
): { texts: SceneText[]; signs: Sign[] } {
  const { family, familyShort, strength, holder, suggestion, larger, groupSign } = t.partnership
  const all: { kind: Sign['kind']; at: number; text: string; wide: number }[] = [
    ...families.flatMap((key, at) =>
      hidden.has(key) ? [] : [{ kind: 'mark' as const, at, text: (suggestions ? familyShort : family)[key], wide: 18 }],
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

export function makePoster(options: PosterOptions): Poster | null {
  const { map, hidden, suggestions, focus, measure, t, partnership, day } = options
  const head = headOf(options)
  const legendY = posterSize.height - margin
  const rowHeight = map.alone.length > 0 ? 34 : 0
  const size = { width: posterSize.width - margin * 2, height: legendY - 34 - rowHeight - head.height }
  const sheet = map.answer.sheets.find((known) => known.sheet === 'PAPER')
  if (!sheet) return null
  const bare = makeBase(map, placeSheet(sheet, size.width, size.height), size, measure)
  const base = { ...bare, islands: islandsOf(map, bare, measure) }
  const view = { focus, lit: null, hidden, suggestions, zoom: 1, x: 0, y: 0 }
  const scene = composeScene({ map, base, measure, rowHeight, words: t.partnership.row, view })
  const legend = legendOf(options, legendY)
  const invented = map.organisations.some(({ demo }) => demo) ? `${t.partnership.save.invented} ` : ''
  const source = words(
    `${invented}${t.partnership.save.source(partnership, day)}`,
    posterSize.width - margin,
    legendY + 24,
    12.5,
    {
      soft: true,
      end: true,
    },
  )
  const texts = [...head.texts, ...legend.texts, source]
  return { look: lookOf('light'), scene, sceneY: head.height, texts, legendY, signs: legend.signs }
}

/** Draws the signs of the legend and the rule above it. */
function paintSigns(pen: CurvePen, { look, signs, legendY }: Poster): void {
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
      traceMark(pen, 'company', x + 9, legendY, 4.4)
      pen.fillStyle = look.marks.company
      pen.fill()
    }
  }
}

/** The poster as a drawing whose texts stay texts. */
export function posterSvg(poster: Poster, title: string): string {
  const { width, height } = posterSize
  const { look, scene, sceneY, texts } = poster
  const [map, signs] = [new SvgPen(), new SvgPen()]
  paintGround(map, scene, look)
  paintSigns(signs, poster)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="420mm" height="297mm" font-family="${escaped(fontFamily.replaceAll('"', "'"))}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${look.ground}"/>`,
    `<g transform="translate(${margin} ${round(sceneY)})">${map.toString()}${textsSvg(scene.texts, look)}</g>`,
    signs.toString(),
    textsSvg(texts, look),
    '</svg>',
  ].join('\n')
}

/** Paints the poster, `scale` times its size. */
export function paintPoster(context: CanvasRenderingContext2D, poster: Poster, scale: number): void {
  const { look, scene, sceneY, texts } = poster
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = look.ground
  context.fillRect(0, 0, posterSize.width, posterSize.height)
  context.setTransform(scale, 0, 0, scale, margin * scale, sceneY * scale)
  paintGround(context, scene, look)
  paintTexts(context, scene.texts, look)
  context.setTransform(scale, 0, 0, scale, 0, 0)
  paintSigns(context, poster)
  paintTexts(context, texts, look)
}
