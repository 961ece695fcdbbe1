import { currentDay } from '../../support/current-day.ts'
import { planExceptions } from '../graph/plan-exceptions.ts'
import { keepReport } from '../keep-report.ts'
import type { Growth } from './growth.ts'
import type { PageCost } from './page-costs.ts'
import type { ListCost } from './statements.ts'

export interface PlansReport {
  readonly nodes: number
  readonly small: number
  readonly statements: number
  readonly lists: readonly ListCost[]
  readonly costs: readonly PageCost[]
  readonly grown: readonly Growth[]
  readonly faults: readonly string[]
}

/** The figures of the README are those of the size that the issue names. */
const shownSize = 150_000

export async function writePlansReport(report: PlansReport): Promise<void> {
  const { nodes, small, statements, lists, costs, grown, faults } = report
  if (nodes !== shownSize) return
  const hits = lists.flatMap((list) => list.hits)
  const largest = [...costs].sort((a, b) => b.hits - a.hits).slice(0, 20)
  const growthOfOne = (operation: string) => grown.find((one) => one.operation === operation)
  const text = [
    '## Plans',
    '',
    `\`pnpm bench plans\`, ${currentDay()}: a generated graph of ${nodes} nodes with skewed degrees. ${statements} statements planned with ${planExceptions.length} named exceptions`,
    `(\`graph/plan-exceptions.ts\`); 50 rows of a list cost ${Math.min(...hits)} to ${Math.max(...hits)} db hits on the first page and the hundredth (${lists.length} lists and orders).`,
    `Faults: ${faults.length === 0 ? 'none' : faults.join('; ')}.`,
    '',
    `The dearest of the ${costs.length} queries that pages send, about things of middling degree, beside ${small} nodes:`,
    '',
    '| query | db hits | times as many | kB | why it may grow |',
    '|---|---|---|---|---|',
    ...largest.map(({ operation, hits, bytes }) => {
      const { growth = 1, why = '' } = growthOfOne(operation) ?? {}
      return `| ${operation} | ${hits} | ${growth.toFixed(1)} | ${(bytes / 1024).toFixed(0)} | ${why} |`
    }),
  ].join('\n')
  await keepReport('plans', text)
}
