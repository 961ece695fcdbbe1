import { ParallelEngine } from '@mellanrum/graph-api/parallels/rank-parallels'
import { createTextIndex } from '@mellanrum/graph-api/text/text-index'
import { tokenise } from '@mellanrum/graph-api/text/tokenise'
import { gramTerms, plainTfIdf, stemTerms, wordTerms } from './baseline-text.ts'
import type { Dataset, DatasetText } from './dataset.ts'
import { type Answer, answerTo, deepestRank, meanWithInterval } from './measures.ts'
import { sampleBySha1 } from './query-sample.ts'
import type { MethodAnswers, Task, TaskOptions, TaskReport } from './task.ts'
import { wordsOnly } from './words-only.ts'

/** A text cut in two: words 1–40 ask, words 41–80 answer. */
interface CutText {
  readonly id: string
  readonly first: string
  readonly second: string
  readonly language: DatasetText['language']
}

const HALF = 40

/**
 * The same thing said in other words: a text's words 1–40 against every text's words 41–80. Texts in the dataset's most
 * common language with at least eighty words take part. Nothing is hidden and nothing is fitted on which halves belong
 * together. Records entered twice hold equal texts, so one of two is a tie that only chance decides.
 */
export const otherWords: Task = {
  name: 'other-words',
  lacks: (dataset) => (cutTexts(dataset).length < 2 ? 'no two texts have eighty words' : undefined),
  run(dataset: Dataset, { queries }: TaskOptions): TaskReport {
    const texts = cutTexts(dataset)
    const asked = sampleBySha1(texts, ({ id }) => id, queries)
    const distinct = new Set(texts.map(({ first, second }) => `${first} ${second}`)).size
    const methods = [
      plainMethod('word TF-IDF', texts, asked, wordTerms),
      plainMethod('stemmed TF-IDF', texts, asked, stemTerms),
      plainMethod('character 4-grams', texts, asked, gramTerms),
      ...engineMethods(texts, asked),
    ]
    const forgiving = methods.map(({ method, answers }) => `${method} ${forgivingCopies(answers, texts).toFixed(3)}`)
    return {
      methods,
      notes: [
        `${texts.length} texts, ${distinct} of them distinct: a copy of the right text above it counts as an error.`,
        `MRR where a copy of the right text is right too: ${forgiving.join(', ')}.`,
      ],
    }
  },
}

function cutTexts({ network }: Dataset): CutText[] {
  const main = network.initiatives.flatMap(({ id, texts }) => (texts[0] === undefined ? [] : [{ id, text: texts[0] }]))
  const count = new Map<string, number>()
  for (const { text } of main) count.set(text.language, (count.get(text.language) ?? 0) + 1)
  const language = [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
  return main.flatMap(({ id, text }) => {
    if (text.language !== language) return []
    const words = tokenise(text.summary).map(({ word }) => word)
    if (words.length < 2 * HALF) return []
    const [first, second] = [words.slice(0, HALF).join(' '), words.slice(HALF, 2 * HALF).join(' ')]
    return [{ id, first, second, language: text.language }]
  })
}

/** Mean reciprocal rank of the first candidate whose answering half is word for word the right one. */
function forgivingCopies(answers: readonly Answer[], texts: readonly CutText[]): number {
  const second = new Map(texts.map((text) => [text.id, text.second]))
  const reciprocal = answers.map(({ queryId, candidateIds }) => {
    const at = candidateIds.findIndex((id) => second.get(id) === second.get(queryId))
    return at < 0 ? 0 : 1 / (at + 1)
  })
  return meanWithInterval(reciprocal).value
}

function plainMethod(
  method: string,
  texts: readonly CutText[],
  asked: readonly CutText[],
  terms: (text: string) => string[],
): MethodAnswers {
  const scorer = plainTfIdf(
    texts.map(({ id, second }) => ({ id, text: second })),
    terms,
  )
  return { method, answers: asked.map(({ id, first }) => answerTo(id, scorer.score(first), (other) => other === id)) }
}

/** The product's index, and its parallels engine on top: both halves are initiatives that know nothing but words. */
function engineMethods(texts: readonly CutText[], asked: readonly CutText[]): MethodAnswers[] {
  const halves = texts.flatMap(({ id, first, second, language }) => [
    { id: `${id}#1`, parts: [{ text: first, language }] },
    { id: `${id}#2`, parts: [{ text: second, language }] },
  ])
  const index = createTextIndex(halves)
  const engine = new ParallelEngine({
    initiatives: halves.map(({ id }) => wordsOnly(id)),
    themes: [],
    places: [],
    index,
    isSettled: (left, right) => left.slice(-2) === right.slice(-2),
  })
  const isSecond = (id: string) => id.endsWith('#2')
  const answers = (rank: (id: string) => readonly { id: string; score: number }[]) =>
    asked.map(({ id }) => {
      const ranked = rank(`${id}#1`).map((one) => ({ id: one.id.slice(0, -2), score: one.score }))
      return answerTo(id, ranked, (other) => other === id)
    })
  return [
    {
      method: 'text index',
      answers: answers((id) =>
        index.query(id, { k: deepestRank, filter: isSecond }).map((one) => ({ id: one.id, score: one.cosine })),
      ),
    },
    { method: 'parallels engine', answers: answers((id) => engine.parallelsOf(id, { k: deepestRank, all: true })) },
  ]
}
