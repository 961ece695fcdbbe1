import type { Neighbour } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'

/** Cosines of two texts by their ids, as `{ 'one other': 0.5 }`; 0 for two that are not told. */
export type ToldCosines = Readonly<Record<string, number>>

/** An index whose cosines are told rather than read from texts, so that a test can set them to a digit. For tests. */
export function indexOfCosines(
  ids: readonly string[],
  cosines: ToldCosines,
): Pick<TextIndex, 'has' | 'query' | 'cosine'> {
  const cosine = (left: string, right: string) => cosines[`${left} ${right}`] ?? cosines[`${right} ${left}`] ?? 0
  const idOf = (of: unknown) => {
    if (typeof of !== 'string' || !ids.includes(of)) throw new RangeError('The text asked about is not in the index.')
    return of
  }
  return {
    has: (id) => ids.includes(id),
    cosine: (left, right) => cosine(idOf(left), idOf(right)),
    query: (of, { k = Number.POSITIVE_INFINITY, filter = () => true } = {}): Neighbour[] =>
      ids
        .filter((id) => id !== of && filter(id))
        .map((id) => ({ id, cosine: cosine(idOf(of), id) }))
        .filter((near) => near.cosine > 0)
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, k),
  }
}
