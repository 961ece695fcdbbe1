import type { ParallelInitiative } from '@mellanrum/graph-api/matching/parallels/initiative'
import { ParallelEngine } from '@mellanrum/graph-api/matching/parallels/rank-parallels'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { gramTerms, type PlainTerms, plainTfIdf, stemTerms, wordTerms } from './baseline-text.ts'
import type { Dataset, DatasetInitiative, LabelledPair } from './dataset.ts'
import { type Answer, answerTo, deepestRank, measure } from './measures.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { MethodAnswers, Task, TaskOptions, TaskReport } from './task.ts'

/**
 * Records entered twice: for each initiative of a pair labelled `same`, every other initiative is ranked. The labels
 * that the engine puts on pairs are held against all labelled pairs: a merge of a look-alike is a false one.
 */
export const sameInitiative: Task = {
  name: 'same-initiative',
  lacks: ({ truth }) => (truth.sameInitiative === undefined ? 'there is no same_initiative.csv' : undefined),
  run(dataset: Dataset, { queries }: TaskOptions): TaskReport {
    const pairs = dataset.truth.sameInitiative ?? []
    const partners = partnersById(pairs.filter(({ label }) => label === 'same'))
    const asked = sampleBySha1([...partners.keys()], (id) => id, queries)
    const engine = parallelsEngine(dataset)
    const own = asked.map((id) => {
      const ranked = engine.parallelsOf(id, { k: deepestRank, all: true })
      // The engine's order is by label first; equal scores beyond that are told apart by it, not by the measure.
      return answerTo(
        id,
        ranked.map((one, at) => ({ id: one.id, score: ranked.length - at })),
        (other) => partners.get(id)?.has(other) ?? false,
      )
    })
    const methods = [
      plainMethod('word TF-IDF', dataset, asked, partners, wordTerms),
      plainMethod('stemmed TF-IDF', dataset, asked, partners, stemTerms),
      plainMethod('character 4-grams', dataset, asked, partners, gramTerms),
      { method: 'parallels engine', answers: own },
    ]
    const hard = idsWithTwoSummaries(dataset, pairs)
    const rows = methods.map(({ method, answers }) => hardSentence(method, answers, hard))
    return { methods, notes: [...rows, ...labelSentences(engine, pairs)] }
  },
}

function partnersById(pairs: readonly LabelledPair[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>()
  for (const { left, right } of pairs) {
    partners.set(left, (partners.get(left) ?? new Set()).add(right))
    partners.set(right, (partners.get(right) ?? new Set()).add(left))
  }
  return partners
}

function parallelsEngine({ network }: Dataset): ParallelEngine {
  const index = new TextIndex(network.initiatives.map(({ id, texts }) => ({ id, parts: texts.flatMap(partsOf) })))
  const members = (role: string, initiativeId: string) => byInitiative.get(`${role} ${initiativeId}`) ?? []
  const byInitiative = new Map<string, string[]>()
  for (const { organisationId, initiativeId, role } of network.affiliations) {
    for (const key of [`${role} ${initiativeId}`, ` ${initiativeId}`]) {
      byInitiative.set(key, [...(byInitiative.get(key) ?? []), organisationId])
    }
  }
  const initiatives = network.initiatives.map(
    (one): ParallelInitiative => ({
      id: one.id,
      title: one.texts[0]?.title ?? '',
      ownerIds: members('lead', one.id),
      organisationIds: members('', one.id),
      parentId: null,
      themeIds: one.themes,
      motivationIds: [],
      needIds: [],
      offerIds: [],
      placeId: one.place || null,
      audienceIds: [],
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      status: null,
    }),
  )
  const themes = [...new Set(network.initiatives.flatMap((one) => one.themes))].map((id) => ({ id, broaderIds: [] }))
  return new ParallelEngine({ initiatives, themes, index })
}

function partsOf({ title, summary, language }: DatasetInitiative['texts'][number]) {
  return [
    { text: title, language, weight: 2 },
    { text: summary, language },
  ]
}

function plainMethod(
  method: string,
  { network }: Dataset,
  asked: readonly string[],
  partners: ReadonlyMap<string, ReadonlySet<string>>,
  terms: PlainTerms,
): MethodAnswers {
  const texts = new Map(network.initiatives.map((one) => [one.id, `${one.texts[0]?.title} ${one.texts[0]?.summary}`]))
  const scorer = plainTfIdf(
    [...texts].map(([id, text]) => ({ id, text })),
    terms,
  )
  const answers = asked.map((id) => {
    const others = scorer.score(texts.get(id) ?? '').filter((one) => one.id !== id)
    return answerTo(id, others, (other) => partners.get(id)?.has(other) ?? false)
  })
  return { method, answers }
}

/** Initiatives whose copy has another summary: equal summaries are found by anything. */
function idsWithTwoSummaries({ network }: Dataset, pairs: readonly LabelledPair[]): Set<string> {
  const summary = new Map(network.initiatives.map(({ id, texts }) => [id, texts[0]?.summary ?? '']))
  const differing = pairs.filter(
    ({ label, left, right }) => label === 'same' && summary.get(left) !== summary.get(right),
  )
  return new Set(differing.flatMap(({ left, right }) => [left, right]))
}

function hardSentence(method: string, answers: readonly Answer[], hard: ReadonlySet<string>): string {
  const { hit1, hit10, queries } = measure(answers.filter(({ queryId }) => hard.has(queryId)))
  return `Summaries differ (${queries} queries), ${method}: P@1 ${hit1.value.toFixed(3)}, recall@10 ${hit10.value.toFixed(3)}.`
}

function labelSentences(engine: ParallelEngine, pairs: readonly LabelledPair[]): string[] {
  const merged = pairs.filter(({ left, right }) => engine.labelOf(left, right) === 'sameRecordTwice')
  const same = pairs.filter(({ label }) => label === 'same').length
  const right = merged.filter(({ label }) => label === 'same').length
  return [
    `Labelled as entered twice: ${right} of ${same} that are.`,
    `False merges: ${merged.length - right} of ${pairs.length - same} look-alikes.`,
  ]
}
