import { median } from '../pairs/reciprocity.ts'
import { strengthLimits } from '../pairs/weights.ts'
import type { Network } from './network.ts'

const sampledPairs = 400

/**
 * The median of what is known over at most 400 evenly spread ordered pairs, worked out when first asked for and kept. It
 * stands in for what is unknown, so it is never 0.
 */
export function sampledMedian(
  ids: readonly string[],
  measure: (left: string, right: string) => number | null,
): () => number {
  let value: number | null = null
  return () => {
    if (value === null) {
      const values = evenPairs([...ids].sort()).flatMap(([left, right]) => measure(left, right) ?? [])
      value = Math.max(strengthLimits.medianFloor, median(values, strengthLimits.medianFloor))
    }
    return value
  }
}

function evenPairs(sorted: readonly string[]): (readonly [string, string])[] {
  const others = sorted.length - 1
  const all = sorted.length * others
  if (all <= 0) return []
  const count = Math.min(sampledPairs, all)
  return Array.from({ length: count }, (_, index) => {
    const pick = Math.floor((index * all) / count)
    const left = Math.floor(pick / others)
    const right = pick % others
    return [sorted[left] ?? '', sorted[right < left ? right : right + 1] ?? ''] as const
  })
}

/** What an organisation is about: the themes of all it needs, offers, hopes for and takes part in. */
export function collectThemes(network: Network): Map<string, string[]> {
  const themes = new Map<string, Set<string>>(network.organisations.map(({ id }) => [id, new Set<string>()]))
  const add = (holder: string, ids: readonly string[]) => {
    for (const id of ids) themes.get(holder)?.add(id)
  }
  for (const { holderId, themeIds } of [...network.needs, ...network.offers, ...network.motivations])
    add(holderId, themeIds)
  for (const { organisationIds, themeIds } of network.initiatives) for (const id of organisationIds) add(id, themeIds)
  return new Map([...themes].map(([id, set]) => [id, [...set].sort()] as const))
}
