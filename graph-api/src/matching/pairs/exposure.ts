export interface ExposureFigures {
  /** Share of all that stand in at least one list, 0 to 1. */
  readonly coverage: number
  /** How unevenly they are shown: 0 all alike, towards 1 one has it all (Gini). */
  readonly inequality: number
  readonly mostShown: number
}

/** Who is seen and who is not, over all lists. */
export function exposure(
  lists: Iterable<readonly { readonly id: string }[]>,
  everyone: readonly string[],
): ExposureFigures {
  const counts = new Map(everyone.map((id) => [id, 0]))
  for (const list of lists) for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1)
  const sorted = [...counts.values()].sort((x, y) => x - y)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  const ranked = sorted.reduce((sum, count, index) => sum + (index + 1) * count, 0)
  const n = sorted.length
  return {
    coverage: n === 0 ? 0 : sorted.filter((count) => count > 0).length / n,
    inequality: total === 0 ? 0 : (2 * ranked) / (n * total) - (n + 1) / n,
    mostShown: sorted[n - 1] ?? 0,
  }
}
