import type { Wrapped } from '../../../../wording/short-names.ts'

/** As many lines as a text needs where none may be wider than `most`; a longer word stands alone. */
export function wrapText(text: string, most: number, widthOf: (text: string) => number): Wrapped {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return { lines, width: Math.max(0, ...lines.map(widthOf)) }
}
