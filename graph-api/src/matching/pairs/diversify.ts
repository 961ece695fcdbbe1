import { diversityWeights } from './weights.ts'

/** A suggestion as the list sees it. */
export interface Suggested {
  readonly id: string
  /** 0 to 1. */
  readonly score: number
  /** Whether it joins two communities that have little to do with each other. */
  readonly bridge: boolean
}

export interface DiversifyOptions {
  /** How alike two suggestions are, 0 to 1, symmetric. */
  readonly similarity: (left: string, right: string) => number
  readonly first: number
  readonly lambda?: number
}

/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998): each next item is the one with the greatest
 * λ·score − (1 − λ)·(similarity to the nearest one already chosen). Where no bridge made it and one exists, the best
 * bridge takes the last place. Ties go to the smaller id, so the order of the input has no say.
 */
export function diversify<T extends Suggested>(items: readonly T[], options: DiversifyOptions): T[] {
  const { similarity, first, lambda = diversityWeights.lambda } = options
  const left = [...items].sort(byScore)
  const nearest = new Map<string, number>()
  const chosen: T[] = []
  while (chosen.length < first && left.length > 0) {
    const worth = ({ id, score }: T) => lambda * score - (1 - lambda) * (nearest.get(id) ?? 0)
    const at = left.reduce((best, item, index) => (worth(item) > worth(left[best] ?? item) ? index : best), 0)
    const [next] = left.splice(at, 1)
    if (!next) break
    chosen.push(next)
    for (const { id } of left) nearest.set(id, Math.max(nearest.get(id) ?? 0, similarity(id, next.id)))
  }
  const bridge = left.find((item) => item.bridge)
  if (bridge && first > 1 && chosen.length === first && !chosen.some((item) => item.bridge)) chosen[first - 1] = bridge
  return chosen
}

export interface ListsOptions extends DiversifyOptions {
  /** In how many lists one organisation may stand. */
  readonly mostShown?: number
}

/**
 * All viewers' lists under one cap on how often an organisation is shown. Places are dealt in rounds, one to each viewer
 * a round, those with the fewest candidates first, so that nobody's list is emptied by those who come before. A viewer
 * whose candidates are all used up keeps the best one: an empty page helps no one.
 */
export function diversifyLists<T extends Suggested>(
  lists: ReadonlyMap<string, readonly T[]>,
  { mostShown = diversityWeights.mostShownPerOrganisation, ...options }: ListsOptions,
): Map<string, T[]> {
  const shown = new Map<string, number>()
  const orders = [...lists]
    .map(([viewer, items]) => ({
      viewer,
      items: diversify(items, { ...options, first: items.length }),
      chosen: [] as T[],
    }))
    .sort((x, y) => x.items.length - y.items.length || (x.viewer < y.viewer ? -1 : 1))
  for (let round = 0; round < options.first; round += 1) {
    for (const { items, chosen } of orders) {
      const next = items.find(({ id }) => (shown.get(id) ?? 0) < mostShown && !chosen.some((one) => one.id === id))
      const kept = next ?? (chosen.length === 0 ? items[0] : undefined)
      if (!kept) continue
      chosen.push(kept)
      shown.set(kept.id, (shown.get(kept.id) ?? 0) + 1)
    }
  }
  return new Map(orders.map(({ viewer, items, chosen }) => [viewer, withBridge(items, chosen, shown, mostShown)]))
}

function withBridge<T extends Suggested>(
  items: readonly T[],
  chosen: readonly T[],
  shown: Map<string, number>,
  mostShown: number,
): T[] {
  if (chosen.length < 2 || chosen.some((item) => item.bridge)) return [...chosen]
  const bridge = items.find((item) => item.bridge && (shown.get(item.id) ?? 0) < mostShown)
  const last = chosen[chosen.length - 1]
  if (!bridge || !last) return [...chosen]
  shown.set(bridge.id, (shown.get(bridge.id) ?? 0) + 1)
  shown.set(last.id, (shown.get(last.id) ?? 1) - 1)
  return [...chosen.slice(0, -1), bridge]
}

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

function byScore(x: Suggested, y: Suggested): number {
  return y.score - x.score || (x.id < y.id ? -1 : 1)
}
