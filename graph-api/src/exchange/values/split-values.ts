/** By what several values in one cell are parted. */
export const separators = ['|', ';', ',', '\n'] as const
export type Separator = (typeof separators)[number]

/** The values of a cell: its own list, or its text split by the separator; blanks aside, each once. */
export function splitValues(values: readonly string[], separator: Separator | null): string[] {
  const parts = separator ? values.flatMap((value) => partsBy(value, separator)) : values
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))]
}

/** The parts of a text by a separator, but not within quotation marks that hold a whole value. */
export function partsBy(text: string, separator: Separator): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = []
  let [at, start] = [0, 0]
  while (at <= text.length) {
    const quoted = at === start ? /^\s*"((?:[^"]|"")+)"\s*/.exec(text.slice(at)) : null
    const end = at + (quoted?.[0].length ?? 0)
    if (quoted && (end === text.length || text[end] === separator)) {
      parts.push((quoted[1] ?? '').replaceAll('""', '"'))
      at = end + 1
      start = at
    } else if (at === text.length || text[at] === separator) {
      parts.push(text.slice(start, at))
      at += 1
      start = at
    } else at += 1
  }
  return parts
}

/** The separator that most cells of a column have and that parts them into short words; null where there is none. */
export function likelySeparator(cells: readonly string[]): Separator | null {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return null
  for (const separator of separators) {
    const parted = filled.filter((cell) => partsBy(cell, separator).length > 1)
    if (parted.length === 0) continue
    const parts = parted.flatMap((cell) => partsBy(cell, separator))
    const longest = separator === ',' ? 40 : 120
    const short = parts.filter((part) => part.trim().length > 0 && part.trim().length <= longest).length / parts.length
    if (short > 0.9 && (separator !== ',' || parted.length > filled.length / 4)) return separator
  }
  return null
}
