import { titled } from '@mellanrum/graph-api/matching/network/match-text'
import { ParallelEngine } from '@mellanrum/graph-api/matching/parallels/rank-parallels'
import { LatentSpace } from '@mellanrum/graph-api/matching/text/latent-space'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { gramTerms, type PlainTerms, plainTfIdf, wordTerms } from './baseline-text.ts'
import { fused, nearestByMeaning } from './by-meaning.ts'
import { type Dataset, type DatasetText, textIn } from './dataset.ts'
import { type Answer, answerTo, deepestRank } from './measures.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { MethodAnswers, Task, TaskOptions, TaskReport } from './task.ts'
import { wordsOnly } from './words-only.ts'

interface Described {
  readonly id: string
  readonly sv: DatasetText
  readonly en: DatasetText
}

/** A model that has seen one part of the texts answers for the others. */
const FOLDS = 4

/**
 * From Swedish to English: an initiative's Swedish title and text against the English texts of all in the file. What is
 * learned across languages is learned without the texts asked about: four parts, copies kept together.
 */
export const bilingual: Task = {
  name: 'bilingual',
  lacks: (dataset) => {
    if (dataset.truth.bilingual === undefined) return 'there is no bilingual.csv'
    return describedTwice(dataset).length < 2 ? 'no initiatives have both languages' : undefined
  },
  async run(dataset: Dataset, { queries }: TaskOptions): Promise<TaskReport> {
    const described = describedTwice(dataset)
    const asked = sampleBySha1(described, ({ id }) => id, queries)
    return {
      methods: [
        plainMethod('word TF-IDF', described, asked, wordTerms),
        plainMethod('character 4-grams', described, asked, gramTerms),
        ...(await engineMethods(dataset, described, asked)),
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
  return {
    method,
    answers: asked.map(({ id, sv }) => answerTo(id, scorer.score(wholeText(sv)), (other) => other === id)),
  }
}

async function engineMethods(
  dataset: Dataset,
  described: readonly Described[],
  asked: readonly Described[],
): Promise<MethodAnswers[]> {
  const index = indexOf(dataset, described)
  const near = await nearestByMeaning(
    {
      asking: asked.map(({ id, sv }) => ({ id: `${id}#sv`, text: titled(sv.title, sv.summary) })),
      answering: described.map(({ id, en }) => ({ id: `${id}#en`, text: titled(en.title, en.summary) })),
    },
    index,
  )
  const alone = asked.map((one) => answerByIndex(index, one))
  const foldOf = foldsByText(described)
  const learned: Answer[] = []
  const judged: Answer[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    index.useSpace(spaceWithout(index, described, (one) => foldOf(one) === fold))
    const engine = engineAcross(index, described)
    for (const one of asked) {
      if (foldOf(one) !== fold) continue
      learned.push(answerByIndex(index, one))
      const ranked = engine.parallelsOf(`${one.id}#sv`, { k: deepestRank, all: true })
      judged.push(answerTo(one.id, ranked.map(withoutLanguage), (other) => other === one.id))
    }
  }
  const methods = [
    { method: 'text index', answers: alone },
    { method: 'text index across languages', answers: learned },
    { method: 'parallels engine across languages', answers: judged },
  ]
  if (!near) return methods
  const byMeaning = judged.map(({ queryId }) =>
    answerTo(queryId, near(`${queryId}#sv`).map(withoutLanguage), (other) => other === queryId),
  )
  return [
    ...methods,
    { method: 'by words and meaning', answers: byMeaning },
    { method: 'both, fused', answers: fused(judged, byMeaning, (one, other) => one === other) },
  ]
}

const withoutLanguage = ({ id, score }: { id: string; score: number }) => ({ id: id.slice(0, -3), score })

function answerByIndex(index: TextIndex, { id }: Described): Answer {
  const near = index.query(`${id}#sv`, { k: deepestRank, filter: (other) => other.endsWith('#en') })
  const ranked = near.map((one) => withoutLanguage({ id: one.id, score: one.cosine }))
  return answerTo(id, ranked, (other) => other === id)
}

/** Each language's text is an initiative of its own that knows nothing but its words, and looks for the other language. */
function engineAcross(index: TextIndex, described: readonly Described[]): ParallelEngine {
  return new ParallelEngine({
    initiatives: described.flatMap(({ id }) => [wordsOnly(`${id}#sv`), wordsOnly(`${id}#en`)]),
    themes: [],
    index,
    settledWith: (left) => (right) => left.slice(-3) === right.slice(-3),
  })
}

function indexOf({ network }: Dataset, described: readonly Described[]): TextIndex {
  const twice = new Set(described.map(({ id }) => id))
  return new TextIndex([
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
