/** A row of a table of vectors, and how near it is: a sum of products (`cosineOf`). */
export interface NearRow {
  readonly id: string
  readonly sum: number
}

/** How near all rows of a table are to something, each with its id and group. */
export interface ComparedRows {
  readonly ids: readonly string[]
  readonly groups: readonly number[]
  readonly sums: Int32Array
}

/**
 * The nearest rows of each group, best first; equally near ones by id.
 * @param asked.most how many are sought of each group, by its number; of other groups none
 * @param asked.isWanted asked only of what is near enough to be among them
 */
export function nearestRows(
  { ids, groups, sums }: ComparedRows,
  asked: { readonly most: readonly number[]; readonly isWanted: (id: string) => boolean },
): NearRow[][] {
  const sought = asked.most.map((most) => ({
    most,
    found: [] as NearRow[],
    least: most > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  }))
  for (let at = 0; at < sums.length; at += 1) {
    const [sum, of] = [sums[at] as number, sought[groups[at] as number]]
    if (of === undefined || sum <= of.least) continue
    const id = ids[at] as string
    if (!asked.isWanted(id)) continue
    of.found.push({ id, sum })
    if (of.found.length < 2 * of.most) continue
    of.found.sort(nearestFirst).splice(of.most)
    of.least = of.found.at(-1)?.sum ?? Number.POSITIVE_INFINITY
  }
  return sought.map(({ most, found }) => found.sort(nearestFirst).slice(0, most))
}

function nearestFirst(x: NearRow, y: NearRow): number {
  return y.sum - x.sum || (x.id < y.id ? -1 : 1)
}
