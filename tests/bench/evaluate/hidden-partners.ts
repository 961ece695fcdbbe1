import { membershipsOf, type PartnerQuery, type PartnerScores, partnerBaselines } from './baseline-partners.ts'
import type { Dataset } from './dataset.ts'
import { type Answer, answerTo } from './measures.ts'
import { partnerAnswers, queryId } from './partner-answers.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { Task, TaskOptions, TaskReport } from './task.ts'

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
    const own = { method: 'partner ranker', answers: partnerAnswers(dataset.network, asked) }
    return { methods: [...baselines, own], notes: notesFor(dataset.name) }
  },
}

/** The two networks whose rows the shipped prior has seen. */
const fittedOn: readonly string[] = ['keep', 'cordis']

function notesFor(name: string): string[] {
  const held = 'What it learns from this network leaves out the half of the initiatives that the one asked about is in.'
  const seen =
    'IN-SAMPLE: the shipped prior was fitted on rows of this network; README.md beside this has held-out figures.'
  return fittedOn.includes(name) ? [seen, held] : [held]
}

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
