import type { NetworkVectors } from './network-vectors.ts'

interface Found {
  readonly id: string
  readonly likeness: number
}

const best = (found: Found[]) => found.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))

/**
 * The texts of each kind that are nearest to another by their whole vectors, best first; none where it has no vector. Exact.
 * @param asked.most how many of each kind are sought
 * @param asked.isWanted asked only of what is near enough to be among them
 */
export function nearestByVector<Kind>(
  vectors: NetworkVectors,
  text: string,
  asked: {
    readonly most: ReadonlyMap<Kind, number>
    readonly kindOf: (id: string) => Kind | undefined
    readonly isWanted: (id: string) => boolean
  },
): Map<Kind, string[]> {
  const kinds = new Map([...asked.most].map(([kind, most]) => [kind, { most, found: [] as Found[], least: -Infinity }]))
  const all = vectors.likenessTo(text)
  let least = -Infinity
  for (let at = 0; all && at < all.ids.length; at += 1) {
    const likeness = all.sums[at] as number
    if (likeness <= least) continue
    const id = all.ids[at] as string
    const kind = asked.kindOf(id)
    const of = kind === undefined ? undefined : kinds.get(kind)
    if (!of || likeness <= of.least || !asked.isWanted(id)) continue
    of.found.push({ id, likeness })
    if (of.found.length < 2 * of.most) continue
    best(of.found).splice(of.most)
    of.least = of.found.at(-1)?.likeness ?? Infinity
    least = Math.min(...[...kinds.values()].map((one) => one.least))
  }
  return new Map(
    [...kinds].map(([kind, { most, found }]) => [
      kind,
      best(found)
        .slice(0, most)
        .map(({ id }) => id),
    ]),
  )
}
