import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { PartnerPrior } from '@mellanrum/graph-api/synergies/partner-prior'
import { createPartnerRanker } from '@mellanrum/graph-api/synergies/rank-partners'
import type { Dataset } from './evaluate/dataset.ts'
import { partnerQueries, queryId } from './evaluate/hidden-partners.ts'
import { loadNetwork } from './evaluate/load-network.ts'
import { measure } from './evaluate/measures.ts'
import { partnerInput } from './evaluate/partner-input.ts'
import { sampleBySha1 } from './evaluate/query-sample.ts'
import { fitPrior } from './prior/fit.ts'
import { drawChoices, type TrainingChoice } from './prior/training-rows.ts'

const usage = 'tsx bench/fit-prior.ts <dataset folder> … [--questions 1800] [--write FILE] [--held-back]'
const folds = 3

/**
 * Fits the prior of the partner ranker once, on questions drawn from the rows of large public networks, the same number
 * from each. `--held-back` says how it does where it was not fitted, over all candidates: on a third of the initiatives at a
 * time, and on a whole network.
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
  const drawn = positionals.map((folder) => {
    const dataset = loadNetwork(folder)
    const choices = drawChoices(dataset.network, Number(values.questions))
    console.log(`${dataset.name}: ${choices.length} questions drawn`)
    return { dataset, choices }
  })
  const all = drawn.flatMap(({ choices }) => choices)
  if (values.write !== undefined) writeFileSync(values.write, `${JSON.stringify(fitPrior(all))}\n`)
  if (!values['held-back']) return
  const parts = Array.from({ length: folds }, (_, fold) =>
    fitPrior(all.filter((one) => foldOf(one.initiativeId) !== fold)),
  )
  for (const { dataset } of drawn) {
    report(`${dataset.name}, initiatives held back`, dataset, (initiativeId) => parts[foldOf(initiativeId)])
    const others = drawn.filter((one) => one.dataset !== dataset).flatMap((one): TrainingChoice[] => one.choices)
    if (others.length === 0) continue
    const prior = fitPrior(others)
    report(`${dataset.name}, the whole network held back`, dataset, () => prior)
  }
}

/** The third of the initiatives that one belongs to, by its id alone. */
function foldOf(initiativeId: string): number {
  return (createHash('sha1').update(initiativeId).digest()[0] ?? 0) % folds
}

/** The truth file's questions, the first 1,500 by SHA-1, each answered by the prior that has not seen its initiative. */
function report(label: string, dataset: Dataset, priorFor: (initiativeId: string) => PartnerPrior | undefined): void {
  const input = partnerInput(dataset.network)
  const rankers = new Map<PartnerPrior | undefined, ReturnType<typeof createPartnerRanker>>()
  const rankerFor = (prior: PartnerPrior | undefined) => {
    const ranker = rankers.get(prior) ?? createPartnerRanker(input, prior)
    rankers.set(prior, ranker)
    return ranker
  }
  const answers = sampleBySha1(partnerQueries(dataset), queryId, 1500).map((query) => {
    const { initiativeId, organisationId, partnerIds } = query
    const candidateIds = rankerFor(priorFor(initiativeId))
      .rank({ initiativeId, partnerIds })
      .map((one) => one.organisationId)
    const at = candidateIds.indexOf(organisationId)
    return { queryId: queryId(query), rank: at < 0 ? undefined : at + 1, candidateIds }
  })
  const { hit10, mrr, queries } = measure(answers)
  console.log(`${label}: hit@10 ${hit10.value.toFixed(3)}, MRR ${mrr.value.toFixed(3)} over ${queries}`)
}

main()
