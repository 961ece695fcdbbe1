import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { type Fragment, parameterNames } from '@mellanrum/graph-api/database/statement'
import { toParameters } from '@mellanrum/graph-api/database/values'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { type Planned, wholeText } from '../../support/compiled-fields.ts'
import { hitsOf, operatorsOf } from '../../support/plans.ts'
import { planExceptions } from '../graph/plan-exceptions.ts'

const suspicious = /LabelScan|AllNodes|^Sort|Eager$|Cartesian/
const pages = 100

async function run<Row>(driver: GraphDriver, work: (session: ReturnType<GraphDriver['session']>) => Promise<Row>) {
  const session = driver.session({ database: 'neo4j' })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** What a plan has that it should not. A write holds what it is to change before it changes it: eager, by its nature. */
export async function faultsOf(driver: GraphDriver, binding: Planned): Promise<string[]> {
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
  const left = own.filter(
    (operator) => !planExceptions.some(([start, may]) => file.startsWith(start) && may.test(operator)),
  )
  return [...new Set(left)].map((operator) => `${binding.file} ${binding.way}: ${operator}`)
}

/** Db hits of a list's first page and of its last, the hundredth at most. */
export interface ListCost {
  readonly name: string
  readonly hits: readonly number[]
}

export async function listCost(driver: GraphDriver, list: Fragment & { readonly way: string }): Promise<ListCost> {
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
  return { name: `${list.file.replace(/^queries\/|\.cypher$/g, '')}, ${list.way}`, hits }
}
