/** By what several values in one cell are parted. */
export const separators = ['|', ';', ',', '\n'] as const
export type Separator = (typeof separators)[number]

/** The values of a cell: its own list, or its text split by the separator; blanks aside, each once. */
export function splitValues(values: readonly string[], separator: Separator | null): string[] {
  const parts = separator ? values.flatMap((value) => value.split(separator)) : values
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))]
}

/** The separator that most cells of a column have and that parts them into short words; null where there is none. */
export function likelySeparator(cells: readonly string[]): Separator | null {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0) return null
  for (const separator of separators) {
    const parted = filled.filter((cell) => cell.includes(separator))
    if (parted.length === 0) continue
    const parts = parted.flatMap((cell) => cell.split(separator))
    const longest = separator === ',' ? 40 : 120
    const short = parts.filter((part) => part.trim().length > 0 && part.trim().length <= longest).length / parts.length
    if (short > 0.9 && (separator !== ',' || parted.length > filled.length / 4)) return separator
  }
  return null
}
