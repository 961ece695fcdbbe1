/**
 * Where a key leads in a menu: an arrow to the one beside, round the ends; Home and End to the first and last; a letter to
 * the next that begins with it.
 * @param at the place that has the focus; -1 for none
 * @returns null for a key that moves nothing
 */
export const placeAfterKey = (key: string, at: number, words: readonly string[]): number | null => {
  const count = words.length
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at < 0 ? count - 1 : (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if ([...key].length !== 1 || key === ' ') return null
  const begins = (word: string) => word.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())
  const steps = words.map((_, step) => (Math.max(at, -1) + 1 + step) % count)
  return steps.find((place) => begins(words[place] ?? '')) ?? null
}
