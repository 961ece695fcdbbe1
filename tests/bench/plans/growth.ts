import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { growthExceptions } from '../graph/plan-exceptions.ts'
import type { PageCost } from './page-costs.ts'

const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')
const fileOf = (nodes: number) => join(kept, `bench-${nodes}`, 'page-costs.json')
/** Times as many db hits as at 10,000 nodes; below so many it says nothing. */
const mostGrowth = 1.3
const leastHits = 1_500

export async function keepCosts(nodes: number, costs: readonly PageCost[]): Promise<void> {
  await writeFile(fileOf(nodes), JSON.stringify(costs))
}

export async function readCosts(nodes: number): Promise<PageCost[] | undefined> {
  const text = await readFile(fileOf(nodes), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as PageCost[])
}

export interface Growth {
  readonly operation: string
  readonly before: number
  readonly after: number
  readonly growth: number
  /** Why it may grow, where that is known. */
  readonly why: string | undefined
  readonly isFault: boolean
}

/** How each page's query grows from one size to another, the most first. */
export function growthOf(large: readonly PageCost[], small: readonly PageCost[]): Growth[] {
  return large
    .map(({ operation, hits }) => {
      const before = small.find((one) => one.operation === operation)?.hits ?? hits
      const growth = hits / Math.max(1, before)
      const why = growthExceptions[operation]
      return { operation, before, after: hits, growth, why, isFault: growth > mostGrowth && hits > leastHits && !why }
    })
    .sort((a, b) => b.growth - a.growth)
}
