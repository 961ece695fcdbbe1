import { createHash } from 'node:crypto'
import type { PartnerPrior } from '@mellanrum/graph-api/matching/partners/partner-prior'
import { partnerBaselines } from '../evaluate/baseline-partners.ts'
import type { Dataset } from '../evaluate/dataset.ts'
import { partnerQueries } from '../evaluate/hidden-partners.ts'
import { answerTo, measure } from '../evaluate/measures.ts'
import { partnerAnswers, queryId } from '../evaluate/partner-answers.ts'
import { sampleBySha1 } from '../evaluate/query-sample.ts'
import { fitPrior } from './fit.ts'
import { subNetwork, waysToHoldBack } from './sub-network.ts'
import { drawChoices } from './training-rows.ts'

const folds = 3
const queries = 1500

/**
 * How a prior does that has not seen what is asked, against text + co-partners in the same run, all candidates ranked: on a
 * whole network (fitted on the others), on a part of a network cut out as a network of its own (a region; the later half),
 * and on a third of the initiatives at a time.
 */
export function reportHeldBack(datasets: readonly Dataset[], questions: number): void {
  const choicesOf = ({ network }: Dataset) => drawChoices(network, questions)
  const drawn = datasets.map((dataset) => ({ dataset, choices: choicesOf(dataset) }))
  for (const { dataset } of drawn) {
    const others = drawn.filter((one) => one.dataset !== dataset).flatMap(({ choices }) => choices)
    if (others.length > 0) report('the whole network', dataset, constant(fitPrior(others)))
    for (const { label, isBack } of waysToHoldBack(dataset)) {
      const seen = choicesOf(subNetwork(dataset, (id) => !isBack(id)))
      report(label, subNetwork(dataset, isBack), constant(fitPrior([...seen, ...others])))
    }
  }
  const all = drawn.flatMap(({ choices }) => choices)
  const parts = Array.from({ length: folds }, (_, fold) =>
    fitPrior(all.filter(({ initiativeId }) => foldOf(initiativeId) !== fold)),
  )
  for (const { dataset } of drawn) report('initiatives', dataset, (initiativeId) => parts[foldOf(initiativeId)])
}

const constant = (prior: PartnerPrior) => () => prior

/** The third of the initiatives that one belongs to, by its id alone. */
function foldOf(initiativeId: string): number {
  return (createHash('sha1').update(initiativeId).digest()[0] ?? 0) % folds
}

function report(label: string, dataset: Dataset, priorFor: (initiativeId: string) => PartnerPrior | undefined): void {
  const { network } = dataset
  const asked = sampleBySha1(partnerQueries(dataset), queryId, queries)
  const blend = partnerBaselines(network).get('text + co-partners')
  const plain = asked.map((query) => {
    const onIt = new Set(query.partnerIds)
    const scores = [...(blend?.(query) ?? [])].flatMap(([id, score]) => (onIt.has(id) ? [] : [{ id, score }]))
    return answerTo(queryId(query), scores, (id) => id === query.organisationId)
  })
  const figures = [plain, partnerAnswers(network, asked, priorFor)].map((answers) => {
    const { hit10, mrr } = measure(answers)
    return `${hit10.value.toFixed(3)} · ${mrr.value.toFixed(3)}`
  })
  console.log(
    `${dataset.name}, held back: ${label} (${network.organisations.length} organisations, ${asked.length} queries): ` +
      `text + co-partners ${figures[0]}, ranker ${figures[1]}`,
  )
}
