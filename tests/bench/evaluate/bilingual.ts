import { LatentSpace } from '@mellanrum/graph-api/text/latent-space'
import { createTextIndex, type TextIndex } from '@mellanrum/graph-api/text/text-index'
import { gramTerms, type PlainTerms, plainTfIdf, wordTerms } from './baseline-text.ts'
import { type Dataset, type DatasetText, textIn } from './dataset.ts'
import { answerTo } from './measures.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { MethodAnswers, Task, TaskOptions, TaskReport } from './task.ts'

interface Described {
  readonly id: string
  readonly sv: DatasetText
  readonly en: DatasetText
}

/** A model that has seen one part of the texts answers for the others. */
const FOLDS = 5

/**
 * From Swedish to English: an initiative's Swedish title and text against the English texts of all in the file. What is
 * learned across languages is learned without the texts asked about: five parts, copies kept together.
 */
export const bilingual: Task = {
  name: 'bilingual',
  lacks: (dataset) => {
    if (dataset.truth.bilingual === undefined) return 'there is no bilingual.csv'
    return describedTwice(dataset).length < 2 ? 'no initiatives have both languages' : undefined
  },
  run(dataset: Dataset, { queries }: TaskOptions): TaskReport {
    const described = describedTwice(dataset)
    const asked = sampleBySha1(described, ({ id }) => id, queries)
    return {
      methods: [
        plainMethod('word TF-IDF', described, asked, wordTerms),
        plainMethod('character 4-grams', described, asked, gramTerms),
        ...engineMethods(dataset, described, asked),
      ],
      notes: [],
    }
  },
}

function describedTwice({ network, truth }: Dataset): Described[] {
  const known = new Map(network.initiatives.map((one) => [one.id, one]))
  return (truth.bilingual ?? []).flatMap((id) => {
    const one = known.get(id)
    const [sv, en] = one === undefined ? [] : [textIn(one, 'sv'), textIn(one, 'en')]
    return sv === undefined || en === undefined ? [] : [{ id, sv, en }]
  })
}

const wholeText = ({ title, summary }: DatasetText) => `${title} ${summary}`
const partsOf = ({ title, summary, language }: DatasetText) => [
  { text: title, language },
  { text: summary, language },
]

function plainMethod(
  method: string,
  described: readonly Described[],
  asked: readonly Described[],
  terms: PlainTerms,
): MethodAnswers {
  const scorer = plainTfIdf(
    described.map(({ id, en }) => ({ id, text: wholeText(en) })),
    terms,
  )
  return { method, answers: asked.map(({ id, sv }) => answerTo(id, scorer.score(wholeText(sv)), (other) => other === id)) }
}

function engineMethods(dataset: Dataset, described: readonly Described[], asked: readonly Described[]): MethodAnswers[] {
  const index = indexOf(dataset, described)
  const english = (id: string) => id.endsWith('#en')
  const answer = ({ id }: Described) => {
    const near = index.query(`${id}#sv`, { filter: english })
    return answerTo(
      id,
      near.map((one) => ({ id: one.id.slice(0, -3), score: one.cosine })),
      (other) => other === id,
    )
  }
  const alone = asked.map(answer)
  const foldOf = foldsByText(described)
  const byId = new Map<string, ReturnType<typeof answer>>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    index.useSpace(spaceWithout(index, described, (one) => foldOf(one) === fold))
    for (const one of asked) if (foldOf(one) === fold) byId.set(one.id, answer(one))
  }
  return [
    { method: 'text index', answers: alone },
    { method: 'text index across languages', answers: asked.flatMap(({ id }) => byId.get(id) ?? []) },
  ]
}

function indexOf({ network }: Dataset, described: readonly Described[]): TextIndex {
  const twice = new Set(described.map(({ id }) => id))
  return createTextIndex([
    ...described.flatMap(({ id, sv, en }) => [
      { id: `${id}#sv`, parts: partsOf(sv) },
      { id: `${id}#en`, parts: partsOf(en) },
    ]),
    ...network.initiatives
      .filter(({ id }) => !twice.has(id))
      .map(({ id, texts }) => ({ id, parts: texts.flatMap(partsOf) })),
  ])
}

function spaceWithout(index: TextIndex, described: readonly Described[], isHidden: (one: Described) => boolean) {
  const seen = described.filter((one) => !isHidden(one))
  const vectors = seen.map(({ sv, en }) => index.vectorOf([...partsOf(sv), ...partsOf(en)]))
  return LatentSpace.train(vectors, { counts: (feature) => index.isWord(feature) })
}

/** Copies of one text lie in one part, or the answer would have been seen. */
function foldsByText(described: readonly Described[]): (one: Described) => number {
  const fold = new Map<string, number>()
  for (const { sv } of described) if (!fold.has(sv.summary)) fold.set(sv.summary, fold.size % FOLDS)
  return ({ sv }) => fold.get(sv.summary) ?? 0
}
