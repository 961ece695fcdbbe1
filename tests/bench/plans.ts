import { loadBindings } from '../support/bindings.ts'
import { plannedOf } from '../support/compiled-fields.ts'
import { growthOf, keepCosts, readCosts } from './plans/growth.ts'
import { pageCosts } from './plans/page-costs.ts'
import { writePlansReport } from './plans/report.ts'
import { faultsOf, type ListCost, listCost } from './plans/statements.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench plans [nodes]`: plans every statement on a generated graph (150,000 nodes where left out), which is made once and
 * kept in the git-ignored folder, and fails where one scans a label, sorts without a limit, or is eager or Cartesian while
 * it reads, but for the exceptions that are named. Then it asks what the first and the hundredth page of each list cost, and
 * what each query that a page sends costs beside what it cost at 10,000 nodes.
 */
const nodes = Number(process.argv[2] ?? 150_000)
const small = 10_000
/** Db hits of 50 rows, at any size. */
const mostHits = 2_500
/** Goes along its index past what waits for nobody: how far depends on what was done. */
const goesFurther = /^desk\//

async function measure(size: number) {
  const { driver, stop } = await openBenchDatabase(size)
  try {
    const planned = plannedOf((await loadBindings()).values())
    const faults: string[] = []
    if (size === nodes) for (const binding of planned) faults.push(...(await faultsOf(driver, binding)))
    const lists: ListCost[] = []
    for (const list of planned.filter(({ way }) => way.endsWith('by index'))) {
      if (size === nodes && list.kind === 'fragment') lists.push(await listCost(driver, list))
    }
    await keepCosts(size, await pageCosts(driver, size))
    return { statements: planned.length, faults, lists }
  } finally {
    await stop()
  }
}

if (nodes > small && !(await readCosts(small))) await measure(small)
const { statements, faults, lists } = await measure(nodes)
const costs = (await readCosts(nodes)) ?? []
const grown = nodes > small ? growthOf(costs, (await readCosts(small)) ?? []) : []
faults.push(
  ...lists
    .filter(({ name, hits }) => !goesFurther.test(name) && hits.some((count) => count > mostHits))
    .map(({ name }) => `${name}: a page is no seek`),
)
faults.push(
  ...grown
    .filter(({ isFault }) => isFault)
    .map(({ operation, growth }) => `${operation}: grows ${growth.toFixed(1)} times`),
)
for (const fault of faults) console.error(fault)
console.log(`${statements} statements, ${costs.length} queries of pages, ${faults.length} faults`)
await writePlansReport({ nodes, small, statements, lists, costs, grown, faults })
process.exitCode = faults.length > 0 ? 1 : 0
