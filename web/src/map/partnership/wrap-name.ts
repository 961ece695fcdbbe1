/** A name as it stands on the map: on one line or two. */
export interface WrappedName {
  readonly lines: readonly string[]
  readonly width: number
}

/** Longer names are cut where they stand on the map; hovering, the panel and the list have them whole. As the server does. */
const mostLetters = 44
const keptLetters = 38

export function shortened(text: string): string {
  const letters = [...text]
  return letters.length > mostLetters ? `${letters.slice(0, keptLetters).join('').trimEnd()}…` : text
}

/** On two lines of least width where one is wider than `most`, in pixels. */
export function wrapName(text: string, most: number, widthOf: (text: string) => number): WrappedName {
  const words = text.split(' ')
  let best: WrappedName = { lines: [text], width: widthOf(text) }
  if (best.width <= most) return best
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const width = Math.max(...lines.map(widthOf))
    if (width < best.width) best = { lines, width }
  }
  return best
}

/** As many lines as a text needs where none may be wider than `most`; a longer word stands alone. */
export function wrapText(text: string, most: number, widthOf: (text: string) => number): WrappedName {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return { lines, width: Math.max(0, ...lines.map(widthOf)) }
}
