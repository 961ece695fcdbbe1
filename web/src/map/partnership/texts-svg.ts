import { escaped, round } from '../export/svg-context.ts'
import type { Measure } from '../picture/text-width.ts'
import type { Look } from './look.ts'
import { lineStep, type SceneText } from './scene-model.ts'

/**
 * Names as SVG: text that stays text, on the screen and in a file. Each is one element with its key, each line a `tspan`.
 * @param measure for a file that may be opened where the typeface is not: each line keeps the width it has here
 */
export function textsSvg(texts: readonly SceneText[], look: Look, measure?: Measure): string {
  return texts
    .map((text) => {
      const tinted = (colours: readonly string[], plain: string) =>
        text.tint === null ? plain : (colours[text.tint % colours.length] ?? plain)
      const step = text.kind === 'group' ? 1.12 : lineStep
      const all = text.lines.reduce((sum, { size }) => sum + size * step, 0)
      let y = (text.box.top + text.box.bottom - all) / 2
      const lines = text.lines.map(({ text: words, size, bold, soft }) => {
        // The letters' middle lies a third of their size above their foot.
        const foot = y + (size * step) / 2 + size * 0.345
        y += size * step
        const fill = text.kind === 'group' ? tinted(look.groupNames, look.ink) : soft ? look.soft : look.ink
        const style = `font-size="${round(size)}" font-weight="${bold ? 700 : 500}" fill="${fill}"`
        const kept = measure
          ? ` textLength="${round(measure(words, size, bold ? 700 : 500))}" lengthAdjust="spacingAndGlyphs"`
          : ''
        return `<tspan x="${round(text.x)}" y="${round(foot)}" ${style}${kept}>${escaped(words)}</tspan>`
      })
      const halo = `stroke="${tinted(look.islands, look.ground)}" stroke-width="${text.kind === 'group' ? 4 : 3.5}"`
      const around = `paint-order="stroke" stroke-linejoin="round" ${halo}`
      return `<text data-kind="${text.kind}" data-key="${escaped(text.key)}" text-anchor="${text.anchor}" ${around}>${lines.join('')}</text>`
    })
    .join('')
}
