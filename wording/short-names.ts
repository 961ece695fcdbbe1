/** Longer names than this, in letters, are cut where they stand on a map; hovering, lists and panels have them whole. */
const mostLetters = 44
const keptLetters = 38

/** A name as a map has room for it: whole up to 44 letters, else its first 38 and a sign that more follows. */
export function shortened(text: string): string {
  const letters = [...text]
  return letters.length > mostLetters ? `${letters.slice(0, keptLetters).join('').trimEnd()}…` : text
}

/** A text in lines, and how wide the widest is, in pixels. */
export interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
}

/**
 * A name on one line, or on two of least width where it is wider than `most`. One word is never broken, whatever its width.
 * @param most in pixels
 * @param widthOf measures a text, in pixels
 */
export function wrapName(text: string, most: number, widthOf: (text: string) => number): Wrapped {
  let best: Wrapped = { lines: [text], width: widthOf(text) }
  if (best.width <= most) return best
  const words = text.split(' ')
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const width = Math.max(...lines.map(widthOf))
    if (width < best.width) best = { lines, width }
  }
  return best
}
