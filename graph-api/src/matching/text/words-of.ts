import type { Contribution } from './model.ts'

/** The words of what two texts share, heaviest first, each once, however it is capitalised. */
export function wordsOf(contributions: readonly Contribution[]): string[] {
  const byFolded = new Map<string, string>()
  for (const { word } of contributions) {
    const folded = word.toLocaleLowerCase('sv')
    if (!byFolded.has(folded)) byFolded.set(folded, word)
  }
  return [...byFolded.values()]
}
