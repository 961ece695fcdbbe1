import { collectLargest, Histogram } from '../histogram.ts'

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

/** A cosine times 2³⁰, made into bins of a two thousandth. */
const binOf = (sum: number) => (sum >> 19) + 2_048
const bins = 4_097

/**
 * The nearest rows of each group, best first; equally near ones by id.
 * @param asked.most how many are sought of each group, by its number; of other groups none
 * @param asked.isWanted asked only of what is near enough to be among them
 */
export function nearestRows(
  { ids, groups, sums }: ComparedRows,
  { most, isWanted }: { readonly most: readonly number[]; readonly isWanted: (id: string) => boolean },
): NearRow[][] {
  const histograms = most.map(() => new Histogram(bins))
  for (let at = 0; at < sums.length; at += 1) histograms[groups[at] as number]?.add(binOf(sums[at] as number))
  return histograms.map((histogram, group) => {
    const k = most[group] ?? 0
    if (k <= 0) return []
    const found = collectLargest(histogram, k, (from) => {
      const rows: NearRow[] = []
      for (let at = 0; at < sums.length; at += 1) {
        if (groups[at] !== group || binOf(sums[at] as number) < from) continue
        const id = ids[at] as string
        if (isWanted(id)) rows.push({ id, sum: sums[at] as number })
      }
      return rows
    })
    return found.sort(nearestFirst).slice(0, k)
  })
}

function nearestFirst(x: NearRow, y: NearRow): number {
  return y.sum - x.sum || (x.id < y.id ? -1 : 1)
}
