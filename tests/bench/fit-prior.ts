import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Dataset } from './evaluate/dataset.ts'
import { loadNetwork } from './evaluate/load-network.ts'
import { fitPrior } from './prior/fit.ts'
import { reportHeldBack } from './prior/held-back.ts'
import { drawChoices } from './prior/training-rows.ts'

const usage = 'tsx bench/fit-prior.ts <dataset folder> … [--questions 1800] [--write FILE] [--held-back]'

/**
 * Fits the prior of the partner ranker once, on questions drawn from the rows of large public networks, the same number
 * from each. `--held-back` says how it does where it was not fitted, over all candidates.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      questions: { type: 'string', default: '1800' },
      write: { type: 'string' },
      'held-back': { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const datasets: Dataset[] = positionals.map(loadNetwork)
  const questions = Number(values.questions)
  if (values.write !== undefined) {
    const choices = datasets.flatMap(({ network }) => drawChoices(network, questions))
    writeFileSync(values.write, `${JSON.stringify(fitPrior(choices))}\n`)
  }
  if (values['held-back']) reportHeldBack(datasets, questions)
}

main()
