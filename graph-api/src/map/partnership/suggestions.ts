/** A stored synergy between two organisations, as positions; the best first. */
export interface SuggestedLine {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly strong: boolean
}

const mostDrawn = 18
const mostEach = 2

/**
 * Which suggestions the map draws: whoever is alone gets its best one, then strong ones, at most two an organisation.
 * @param found the best first; those of pairs that are joined already are left out
 * @param drawn at most so many beside those of the alone
 */
export function pickSuggestions(
  found: readonly SuggestedLine[],
  neighbours: readonly (readonly number[])[],
  drawn = mostDrawn,
): SuggestedLine[] {
  const open = found.filter(({ a, b }) => a !== b && !neighbours[a]?.includes(b))
  const counts = new Map<number, number>()
  const picked = new Set<SuggestedLine>()
  const take = (line: SuggestedLine) => {
    picked.add(line)
    for (const end of [line.a, line.b]) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  const helped = new Set<number>()
  for (const line of open) {
    const alone = [line.a, line.b].filter((end) => (neighbours[end]?.length ?? 0) === 0 && !helped.has(end))
    if (alone.length === 0 || picked.size >= drawn * 2) continue
    for (const end of alone) helped.add(end)
    take(line)
  }
  for (const line of open) {
    if (picked.size >= Math.max(drawn, helped.size)) break
    if (!line.strong || picked.has(line)) continue
    if ([line.a, line.b].every((end) => (counts.get(end) ?? 0) < mostEach)) take(line)
  }
  return [...picked].sort((one, other) => other.score - one.score)
}
