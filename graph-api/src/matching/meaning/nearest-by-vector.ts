import type { NetworkVectors } from './network-vectors.ts'

interface Found {
  readonly id: string
  readonly likeness: number
}

const best = (found: Found[]) => found.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))

/**
 * The texts of each group that are nearest to another by their whole vectors, best first; none where it has no vector. Exact.
 * @param asked.most how many are sought of each group, by its number
 * @param asked.isWanted asked only of what is near enough to be among them
 */
export function nearestByVector(
  vectors: NetworkVectors,
  text: string,
  asked: { readonly most: readonly number[]; readonly isWanted: (id: string) => boolean },
): string[][] {
  const groups = asked.most.map((most) => ({ most, found: [] as Found[], least: most > 0 ? -Infinity : Infinity }))
  const all = vectors.likenessTo(text)
  for (let at = 0; all && at < all.ids.length; at += 1) {
    const [likeness, of] = [all.sums[at] as number, groups[all.groups[at] as number]]
    if (of === undefined || likeness <= of.least) continue
    const id = all.ids[at] as string
    if (!asked.isWanted(id)) continue
    of.found.push({ id, likeness })
    if (of.found.length < 2 * of.most) continue
    best(of.found).splice(of.most)
    of.least = of.found.at(-1)?.likeness ?? Infinity
  }
  return groups.map(({ most, found }) =>
    best(found)
      .slice(0, most)
      .map(({ id }) => id),
  )
}
