import { createPartnerRanker } from '@mellanrum/graph-api/synergies/rank-partners'
import { membershipsOf, type PartnerQuery, type PartnerScores, partnerBaselines } from './baseline-partners.ts'
import type { Dataset, DatasetNetwork } from './dataset.ts'
import { type Answer, answerTo, deepestRank } from './measures.ts'
import { partnerInput } from './partner-input.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { MethodAnswers, Task, TaskOptions, TaskReport } from './task.ts'

/**
 * A hidden partner of an initiative: one row is taken away, and every organisation that is not on the initiative is
 * ranked. Texts, idf and themes do not change when a row goes; what is counted over rows leaves the whole asked
 * initiative out, which is stricter than leaving out the one row.
 */
export const hiddenPartners: Task = {
  name: 'hidden-partners',
  lacks: ({ truth }) => (truth.hiddenPartners === undefined ? 'there is no hidden_partners.csv' : undefined),
  run(dataset: Dataset, { queries }: TaskOptions): TaskReport {
    const asked = sampleBySha1(partnerQueries(dataset), queryId, queries)
    const baselines = [...partnerBaselines(dataset.network)].map(([method, score]) => ({
      method,
      answers: asked.map((query) => answerFrom(query, score(query))),
    }))
    return { methods: [...baselines, engineMethod(dataset.network, asked)], notes: [fittedOn] }
  },
}

export const fittedOn =
  'The shipped prior was fitted on the networks keep and cordis: on those two its row is not held out (see README.md beside this).'

export const queryId = ({ initiativeId, organisationId }: PartnerQuery) => `${initiativeId}/${organisationId}`

/** What to ask: each hidden row, with who else is on its initiative. */
export function partnerQueries({ network, truth }: Dataset): PartnerQuery[] {
  const { organisationsOn } = membershipsOf(network)
  return (truth.hiddenPartners ?? []).map(({ initiativeId, organisationId }) => ({
    initiativeId,
    organisationId,
    partnerIds: (organisationsOn.get(initiativeId) ?? []).filter((id) => id !== organisationId),
  }))
}

function answerFrom(query: PartnerQuery, scores: PartnerScores): Answer {
  const onIt = new Set(query.partnerIds)
  const ranked = [...scores].flatMap(([id, score]) => (onIt.has(id) || score <= 0 ? [] : [{ id, score }]))
  return answerTo(queryId(query), ranked, (id) => id === query.organisationId)
}

function engineMethod(network: DatasetNetwork, asked: readonly PartnerQuery[]): MethodAnswers {
  const ranker = createPartnerRanker(partnerInput(network))
  const known = new Set(network.initiatives.map(({ id }) => id))
  const answers = asked.map((query) => {
    // A row that the import could not take leaves its queries without an answer, which counts as a miss.
    if (!known.has(query.initiativeId)) return answerFrom(query, new Map())
    const ranked = ranker.rank({ initiativeId: query.initiativeId, partnerIds: query.partnerIds, first: deepestRank })
    return answerFrom(query, new Map(ranked.map(({ organisationId }, at) => [organisationId, ranked.length - at])))
  })
  return { method: 'partner ranker', answers }
}
