import { escaped, round, SvgContext } from '../export/svg-context.ts'
import { fontFamily } from '../picture/text-width.ts'
import { makeBase } from './base.ts'
import { placeSheet } from './choose-sheet.ts'
import { composeScene } from './compose-scene.ts'
import { lookOf } from './look.ts'
import { paintGround, paintTexts } from './paint.ts'
import { legendOf, paintSigns, words } from './poster-legend.ts'
import { margin, type Poster, type PosterOptions, posterSize } from './poster-model.ts'
import type { SceneText } from './scene-model.ts'
import { settleBase } from './settle-base.ts'
import { textsSvg } from './texts-svg.ts'
import { wrapText } from './wrap-text.ts'

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

/** The map as a picture to print or save, with heading and legend; null where no sheet of paper has been laid out yet. */
export function makePoster(options: PosterOptions): Poster | null {
  const { map, hidden, suggestions, focus, measure, t, partnership, day } = options
  const head = headOf(options)
  const legendY = posterSize.height - margin
  const rowHeight = map.alone.length > 0 ? 34 : 0
  const size = { width: posterSize.width - margin * 2, height: legendY - 34 - rowHeight - head.height }
  const sheet = map.answer.sheets.find((known) => known.sheet === 'PAPER')
  if (!sheet) return null
  const bare = makeBase(map, placeSheet(sheet, size.width, size.height), size, measure)
  const base = settleBase(map, bare, measure)
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
  return { look: lookOf('light'), scene, sceneY: head.height, texts, legendY, signs: legend.signs, measure }
}

/** The poster as a drawing whose texts stay texts. */
export function posterSvg(poster: Poster, title: string): string {
  const { width, height } = posterSize
  const { look, scene, sceneY, texts, measure } = poster
  const [map, signs] = [new SvgContext(), new SvgContext()]
  paintGround(map, scene, look)
  paintSigns(signs, poster)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="420mm" height="297mm" font-family="${escaped(fontFamily.replaceAll('"', "'"))}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${look.ground}"/>`,
    `<g transform="translate(${margin} ${round(sceneY)})">${map.toString()}${textsSvg(scene.texts, look, measure)}</g>`,
    signs.toString(),
    textsSvg(texts, look, measure),
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
