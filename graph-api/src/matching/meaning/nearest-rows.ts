import { askedFor, collectLargest, Histogram, sampleStep } from '../histogram.ts'

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
const leastSumOf = (bin: number) => (bin - 2_048) << 19
const bins = 4_097

/**
 * The nearest rows of each group, best first; equally near ones by id.
 * @param asked.most how many are sought of each group, by its number; of other groups none
 * @param asked.isWanted asked only of what is near enough to be among them
 */
export function nearestRows(
  compared: ComparedRows,
  { most, isWanted }: { readonly most: readonly number[]; readonly isWanted: (id: string) => boolean },
): NearRow[][] {
  const { ids, groups, sums } = compared
  const histograms = most.map(() => new Histogram(bins))
  const step = sampleStep(sums.length)
  for (let at = 0; at < sums.length; at += step) histograms[groups[at] as number]?.add(binOf(sums[at] as number), step)
  const first = histograms.map((histogram, group) => histogram.binOfLargest(askedFor(most[group] ?? 0, step)))
  // All groups in one pass; one of which too few are wanted is gone through once more.
  const near = placesFrom(compared, first)
  return histograms.map((histogram, group) => {
    const k = most[group] ?? 0
    if (k <= 0) return []
    const collect = (from: number) => {
      const least = first.map((_, other) => (other === group ? from : bins))
      const places = (from === first[group] ? near : placesFrom(compared, least))[group] ?? []
      return places.flatMap((at) => {
        const id = ids[at] as string
        return isWanted(id) ? [{ id, sum: sums[at] as number }] : []
      })
    }
    const found = collectLargest(histogram, { most: k, step }, collect)
    return found.sort(nearestFirst).slice(0, k)
  })
}

/** The places of each group's rows from a bin on. */
function placesFrom({ groups, sums }: ComparedRows, fromBins: readonly number[]): number[][] {
  const least = Int32Array.from(fromBins, leastSumOf)
  const places: number[][] = fromBins.map(() => [])
  for (let at = 0; at < sums.length; at += 1) {
    const group = groups[at] as number
    if (group >= 0 && group < least.length && (sums[at] as number) >= (least[group] as number)) places[group]?.push(at)
  }
  return places
}

function nearestFirst(x: NearRow, y: NearRow): number {
  return y.sum - x.sum || (x.id < y.id ? -1 : 1)
}
