import { parseArgs } from 'node:util'
import { bilingual } from './evaluate/bilingual.ts'
import { hiddenPartners } from './evaluate/hidden-partners.ts'
import { loadNetwork } from './evaluate/load-network.ts'
import { miniNetworks } from './evaluate/mini-networks.ts'
import { otherWords } from './evaluate/other-words.ts'
import { reportLines } from './evaluate/print-report.ts'
import { writeRanks } from './evaluate/ranks-file.ts'
import { sameInitiative } from './evaluate/same-initiative.ts'
import type { Task } from './evaluate/task.ts'

const tasks: readonly Task[] = [hiddenPartners, sameInitiative, bilingual, otherWords, miniNetworks]

const usage = `pnpm evaluate <dataset folder> [--task ${tasks.map(({ name }) => name).join('|')}] [--ranks FILE] [--queries N]`

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      task: { type: 'string', multiple: true },
      ranks: { type: 'string' },
      queries: { type: 'string', default: 'all' },
    },
  })
  const [folder] = positionals
  const chosen = tasks.filter(({ name }) => values.task === undefined || values.task.includes(name))
  const unknown = values.task?.find((name) => tasks.every((task) => task.name !== name))
  if (folder === undefined || unknown !== undefined) fail(usage)
  else if (values.ranks !== undefined && chosen.length !== 1) fail('--ranks needs one --task.')
  else evaluate({ folder, chosen, ranks: values.ranks, queries: Number(values.queries) || Number.POSITIVE_INFINITY })
}

function evaluate(given: {
  folder: string
  chosen: readonly Task[]
  ranks: string | undefined
  queries: number
}): void {
  const dataset = loadNetwork(given.folder)
  const { organisations, initiatives, affiliations } = dataset.network
  console.log(
    `${dataset.name}: ${initiatives.length} initiatives, ${organisations.length} organisations, ${affiliations.length} affiliations`,
  )
  for (const task of given.chosen) {
    const lacking = task.lacks(dataset)
    if (lacking !== undefined) {
      console.log(`\n${task.name}: left out, ${lacking}.`)
      continue
    }
    const started = performance.now()
    const report = task.run(dataset, { queries: given.queries })
    console.log(`\n${task.name} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
    for (const line of reportLines(report)) console.log(`  ${line}`)
    const own = report.methods.at(-1)
    if (given.ranks !== undefined && own !== undefined) writeRanks(given.ranks, own.answers)
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

main()
