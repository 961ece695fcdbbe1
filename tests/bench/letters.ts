import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { launchBrowser } from '../support/launch-browser.ts'

/** `pnpm bench letters`: measures the page's typeface in a browser, for the layout that is made where there is none. */

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
] as const
const out = join(import.meta.dirname, '..', '..', 'graph-api', 'src', 'map', 'partnership', 'letter-widths.json')
const family = 'Schibsted Grotesk Variable'

function typeface(): string {
  const require = createRequire(join(import.meta.dirname, '..', '..', 'web', 'package.json'))
  const page = require.resolve('@fontsource-variable/schibsted-grotesk/package.json')
  return ['latin', 'latin-ext']
    .map((set) => {
      const file = readFileSync(join(page, '..', 'files', `schibsted-grotesk-${set}-wght-normal.woff2`))
      const range = set === 'latin' ? 'U+0000-00FF,U+2000-206F' : 'U+0100-02BA'
      return `@font-face{font-family:"${family}";font-weight:400 900;unicode-range:${range};src:url(data:font/woff2;base64,${file.toString('base64')})}`
    })
    .join('')
}

const letters = ranges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
)
const browser = await launchBrowser()
const page = await browser.newPage()
await page.setContent(`<style>${typeface()}</style>`)
const measure = (weight: number): Promise<Record<string, number>> =>
  page.evaluate(
    async ({ letters, font }) => {
      const context = document.createElement('canvas').getContext('2d')
      await document.fonts.load(font, letters.join(''))
      if (!context) return {}
      context.font = font
      return Object.fromEntries(
        letters.map((letter) => [letter, Math.round(context.measureText(letter).width * 10) / 10_000]),
      )
    },
    { letters, font: `${weight} 1000px "${family}"` },
  )
const widths = { medium: await measure(500), bold: await measure(700) }
await browser.close()
writeFileSync(out, `${JSON.stringify(widths, null, 2)}\n`)
console.log(`${letters.length} letters of two weights in ${out}`)
