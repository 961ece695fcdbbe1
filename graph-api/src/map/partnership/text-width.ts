import widths from './letter-widths.json' with { type: 'json' }

/** Widths of the page's typeface at 1 px, by letter; measured in a browser by `pnpm bench letters`. */
const measured = {
  500: new Map(Object.entries(widths.medium)),
  700: new Map(Object.entries(widths.bold)),
}

export type Weight = keyof typeof measured

/** What a letter is wide that was not measured: some for alphabets, a full square for signs and pictures. */
function guess(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.62
}

/** The width of a text in the page's typeface, in pixels, without kerning: within 2 % of what a browser says. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0
  for (const letter of text) width += measured[weight].get(letter) ?? guess(letter)
  return width * size
}

export interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
}

/** Longer names than this are cut where they stand on the map; lists and hovering have them whole. */
const mostLetters = 44
const keptLetters = 38

export function shortened(text: string): string {
  const letters = [...text]
  return letters.length > mostLetters ? `${letters.slice(0, keptLetters).join('').trimEnd()}…` : text
}

/** A name on one line, or on two of least width where it is wider than `most`, in pixels. */
export function wrapText(text: string, most: number, widthOf: (text: string) => number): Wrapped {
  const whole = widthOf(text)
  const words = text.split(' ')
  let best: Wrapped = { lines: [text], width: whole }
  if (whole <= most) return best
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const width = Math.max(...lines.map(widthOf))
    if (width < best.width) best = { lines, width }
  }
  return best
}
