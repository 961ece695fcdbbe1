import { dot, type NetworkVectors } from './network-vectors.ts'

/** The texts nearest to another by their whole vectors, best first; none where it has no vector. Exact. */
export function nearestByVector(
  vectors: NetworkVectors,
  text: string,
  asked: { readonly among: Iterable<string>; readonly most: number; readonly isWanted: (id: string) => boolean },
): string[] {
  const { among, most, isWanted } = asked
  const mine = vectors.pooledOf(text)
  if (!mine || most === 0) return []
  const found: { id: string; cosine: number }[] = []
  const best = () => found.sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1))
  let least = -2
  for (const id of among) {
    const theirs = vectors.pooledOf(id)
    const cosine = theirs ? dot(mine, theirs) : -2
    if (cosine <= least || !isWanted(id)) continue
    found.push({ id, cosine })
    if (found.length < 2 * most) continue
    best().splice(most)
    least = found.at(-1)?.cosine ?? least
  }
  return best()
    .slice(0, most)
    .map(({ id }) => id)
}
