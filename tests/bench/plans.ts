import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { type Fragment, parameterNames } from '@mellanrum/graph-api/database/statement'
import { toParameters } from '@mellanrum/graph-api/database/values'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { loadBindings } from '../support/bindings.ts'
import { type Planned, plannedOf, wholeText } from '../support/compiled-fields.ts'
import { hitsOf, operatorsOf } from '../support/plans.ts'
import { planExceptions } from './graph/plan-exceptions.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench plans [nodes]`: plans every statement on a generated graph (150,000 nodes where left out), which is made once and
 * kept in the git-ignored folder, and fails where one scans a label, sorts without a limit, or is eager or Cartesian while
 * it reads. Then asks what the first and a late page of each list cost: at most `mostHits` for 50 rows, at any size.
 */
const nodes = Number(process.argv[2] ?? 150_000)
const mostHits = 2_500
const suspicious = /LabelScan|AllNodes|^Sort|Eager$|Cartesian/

async function run<Row>(driver: GraphDriver, work: (session: ReturnType<GraphDriver['session']>) => Promise<Row>) {
  const session = driver.session({ database: 'neo4j' })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** What a plan has that it should not. A write holds what it is to change before it changes it: eager, by its nature. */
async function faultsOf(driver: GraphDriver, binding: Planned): Promise<string[]> {
  const { whole, from } = wholeText(binding)
  const nothing = Object.fromEntries(parameterNames(binding.text).map((name) => [name, null]))
  const { summary } = await run(driver, (session) => session.run(`EXPLAIN ${whole}`, nothing))
  const found = operatorsOf(summary.plan).filter((operator) => suspicious.test(operator))
  // The label scan that a field's fragment is given to start from, to be planned by itself.
  const scan = from === undefined ? -1 : found.findLastIndex((operator) => operator.includes('LabelScan'))
  const own = found.filter(
    (operator, at) => at !== scan && !(binding.access === 'write' && /Eager|Cartesian/.test(operator)),
  )
  const file = binding.file.replace(/^queries\/|^fields\/[\w-]+\//, '')
  return own.filter((operator) => !planExceptions.some(([start, may]) => file.startsWith(start) && may.test(operator)))
}

/** Db hits of a list's first page and of the one after so many. */
async function pageHits(driver: GraphDriver, list: Fragment, pages: number): Promise<number[]> {
  const viewer = viewerOf('coordinator')
  const nothing = Object.fromEntries(list.parameters.map((name) => [name, null]))
  const given = { ...nothing, openOnly: false, partnersOnly: false, viewer, today: '2026-11-27', now: '', first: 51 }
  const hits: number[] = []
  let after: unknown = null
  for (let page = 0; page < pages; page += 1) {
    const ends = page === 0 || page === pages - 1
    const text = `${ends ? 'PROFILE ' : ''}${list.text}`
    const { records, summary } = await run(driver, (session) => session.run(text, toParameters({ ...given, after })))
    if (ends) hits.push(hitsOf(summary.profile))
    if (records.length < 51) break
    after = records[49]?.get('cursor')
  }
  return hits
}

const { driver, stop } = await openBenchDatabase(nodes)
try {
  const planned = plannedOf((await loadBindings()).values())
  let faults = 0
  for (const binding of planned) {
    for (const fault of await faultsOf(driver, binding)) {
      console.error(`${binding.file} ${binding.way}: ${fault}`)
      faults += 1
    }
  }
  for (const binding of planned.filter(({ way }) => way.endsWith('by index'))) {
    const hits = await pageHits(driver, binding as Fragment, 100)
    console.log(`${binding.file} ${binding.way}: ${hits.join(', then ')} db hits`)
    if (hits.some((count) => count > mostHits)) faults += 1
  }
  console.log(`${planned.length} statements, ${faults} faults`)
  process.exitCode = faults > 0 ? 1 : 0
} finally {
  await stop()
}
