import { broaderThemeShare } from '../pairs/weights.ts'
import type { Theme } from './network.ts'

export interface ThemeSimilarity {
  /** IDF cosine of two sets of themes with their broader ones, 0 to 1, symmetric. Either set empty: 0. */
  between(left: readonly string[], right: readonly string[]): number
  /** A set of themes with their broader ones, of length 1; empty for none. */
  vectorOf(ids: readonly string[]): WeightMap
  /** Takes in where themes stand now; how rare each is stays. */
  rearrange(themes: readonly Theme[]): void
  /** Counts anew how rare each theme is. */
  recount(uses: readonly (readonly string[])[]): void
}

/** Names with what each weighs. */
export type WeightMap = ReadonlyMap<string, number>

/**
 * Likeness of what two things are about. A thing's vector holds its themes at 1 and each broader theme at half of the
 * level below, times idf = ln(1 + N/df), so that a theme everything carries says little.
 * @param uses the theme sets of everything in the network, one entry per thing, for df
 */
export function createThemeSimilarity(
  themes: readonly Theme[],
  uses: readonly (readonly string[])[],
  broaderShare = broaderThemeShare,
): ThemeSimilarity {
  const broaderOf = (all: readonly Theme[]) => new Map(all.map((theme) => [theme.id, theme.broaderIds]))
  let broader = broaderOf(themes)
  const countedIn = (all: typeof uses) => {
    const documents = new Map<string, number>()
    for (const use of all) {
      for (const id of weightedThemes(use, broader, broaderShare).keys())
        documents.set(id, (documents.get(id) ?? 0) + 1)
    }
    return { documents, total: all.length }
  }
  let counted = countedIn(uses)
  const idf = (id: string) => Math.log(1 + Math.max(1, counted.total) / Math.max(1, counted.documents.get(id) ?? 1))
  const known = new Map<string, WeightMap>()
  const made = (ids: readonly string[]) => {
    const key = [...new Set(ids)].sort().join('\n')
    const found = known.get(key)
    if (found) return found
    const vector = unitVector(weightedThemes(ids, broader, broaderShare), idf)
    known.set(key, vector)
    return vector
  }
  // The same list is asked for again and again, and to make its key takes longer than all the rest.
  let ofList = new WeakMap<readonly string[], WeightMap>()
  const vectorOf = (ids: readonly string[]) => {
    const vector = ofList.get(ids) ?? made(ids)
    ofList.set(ids, vector)
    return vector
  }
  const forget = () => {
    known.clear()
    ofList = new WeakMap()
  }
  const rearrange = (now: readonly Theme[]) => {
    broader = broaderOf(now)
    forget()
  }
  const recount = (all: typeof uses) => {
    counted = countedIn(all)
    forget()
  }
  return { between: (left, right) => weightedCosine(vectorOf(left), vectorOf(right)), vectorOf, rearrange, recount }
}

/** Breadth first and each theme once at its best weight, so that a cycle among broader themes ends. */
function weightedThemes(
  ids: readonly string[],
  broader: ReadonlyMap<string, readonly string[]>,
  share: number,
): Map<string, number> {
  const weights = new Map<string, number>()
  let level: readonly string[] = ids
  for (let weight = 1; level.length > 0; weight *= share) {
    const fresh = [...new Set(level)].filter((id) => !weights.has(id))
    for (const id of fresh) weights.set(id, weight)
    level = fresh.flatMap((id) => broader.get(id) ?? [])
  }
  return weights
}

/** Brought to length 1, in order of name, so that the order in which they were given cannot move the last digit. */
export function unitVector(weights: WeightMap, idf: (name: string) => number = () => 1): WeightMap {
  const entries = [...weights].map(([id, weight]) => [id, weight * idf(id)] as const)
  entries.sort(([x], [y]) => (x < y ? -1 : 1))
  const length = Math.hypot(...entries.map(([, value]) => value))
  return new Map(length === 0 ? [] : entries.map(([id, value]) => [id, value / length] as const))
}

/** The cosine of two vectors of length 1 (`unitVector`), 0 to 1; both are in order of name, so it is the same either way. */
export function weightedCosine(left: WeightMap, right: WeightMap): number {
  let sum = 0
  for (const [id, weight] of left) sum += weight * (right.get(id) ?? 0)
  return Math.min(1, sum)
}
