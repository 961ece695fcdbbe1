import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bilingual } from './evaluate/bilingual.ts'
import { hiddenPartners } from './evaluate/hidden-partners.ts'
import { evaluateImport } from './evaluate/import-folder.ts'
import { loadNetwork } from './evaluate/load-network.ts'
import { loadThroughImport } from './evaluate/load-through-import.ts'
import { miniNetworks } from './evaluate/mini-networks.ts'
import { otherWords } from './evaluate/other-words.ts'
import { reportLines } from './evaluate/print-report.ts'
import { writeRanks } from './evaluate/ranks-file.ts'
import { sameInitiative } from './evaluate/same-initiative.ts'
import type { Task } from './evaluate/task.ts'
import { evaluatePairs } from './shown/pairs.ts'
import { evaluateParallels } from './shown/parallels.ts'
import { printProposals } from './shown/proposals.ts'
import { evaluateQuestions } from './shown/questions.ts'
import { evaluateShown } from './shown/run.ts'

const tasks: readonly Task[] = [hiddenPartners, sameInitiative, bilingual, otherWords, miniNetworks]

const usage = `pnpm evaluate shown|questions|pairs|parallels [label files], or\npnpm evaluate proposals [seed of the draw], or\npnpm evaluate import <folder>, or\npnpm evaluate <dataset folder> [--task ${tasks.map(({ name }) => name).join('|')}] [--ranks FILE] [--queries N] [--direct]`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      task: { type: 'string', multiple: true },
      ranks: { type: 'string' },
      direct: { type: 'boolean', default: false },
      queries: { type: 'string', default: 'all' },
    },
  })
  const [folder, ...rest] = positionals
  if (folder === 'shown') return evaluateShown(rest.map(fromCaller))
  if (folder === 'import') {
    if (rest[0] === undefined) fail(usage)
    else if (!(await evaluateImport(fromCaller(rest[0])))) process.exitCode = 1
    return
  }
  if (folder === 'questions') return evaluateQuestions(rest.map(fromCaller))
  if (folder === 'pairs') return evaluatePairs(rest.map(fromCaller))
  if (folder === 'proposals') return printProposals(Number(rest[0] ?? 1))
  if (folder === 'parallels') return evaluateParallels(rest.map(fromCaller))
  const chosen = tasks.filter(({ name }) => values.task === undefined || values.task.includes(name))
  const unknown = values.task?.find((name) => tasks.every((task) => task.name !== name))
  if (folder === undefined || unknown !== undefined) fail(usage)
  else if (values.ranks !== undefined && chosen.length !== 1) fail('--ranks needs one --task.')
  else {
    await evaluate({
      folder: fromCaller(folder),
      chosen,
      ranks: values.ranks && fromCaller(values.ranks),
      queries: Number(values.queries) || Number.POSITIVE_INFINITY,
      direct: values.direct,
    })
  }
}

/** Paths hold where the command was given, which is not the folder that the package manager runs it in. */
function fromCaller(path: string): string {
  // biome-ignore lint/style/noProcessEnv: only the package manager knows where it was called, and says it here.
  return resolve(process.env.INIT_CWD ?? '.', path)
}

interface Given {
  readonly folder: string
  readonly chosen: readonly Task[]
  readonly ranks: string | undefined
  readonly queries: number
  /** Straight from the files, without the import and a database: quicker while working on an engine. */
  readonly direct: boolean
}

async function evaluate(given: Given): Promise<void> {
  if (!existsSync(given.folder)) return fail(`There is no folder ${given.folder}: name one that holds a dataset.`)
  const progress = (sentence: string) => console.error(sentence)
  const dataset = given.direct ? loadNetwork(given.folder) : await loadThroughImport(given.folder, progress)
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
    const report = await task.run(dataset, { queries: given.queries })
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

await main()
