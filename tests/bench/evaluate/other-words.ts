import { ParallelEngine } from '@mellanrum/graph-api/matching/parallels/rank-parallels'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { tokenise } from '@mellanrum/graph-api/matching/text/tokenise'
import { WordSpace } from '@mellanrum/graph-api/matching/text/word-space'
import { gramTerms, plainTfIdf, stemTerms, wordTerms } from './baseline-text.ts'
import { fused, nearestByMeaning } from './by-meaning.ts'
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
  /** Texts with the same first half lie in the same part, or a copy would have told the answer. */
  readonly fold: number
}

const HALF = 40
/** What is learned for a text is learned without it. */
const FOLDS = 10

/**
 * The same thing said in other words: a text's words 1–40 against every text's words 41–80. Texts in the dataset's most
 * common language with at least eighty words take part. How often words and their parts occur is counted over the whole
 * network, as in the product. Which words keep company is learned from the other texts and from the halves, each a text
 * of its own; what else the asked text says is left out, since it would lead from one half to the other. Records entered
 * twice hold equal texts, so one of two is a tie that only chance decides.
 */
export const otherWords: Task = {
  name: 'other-words',
  lacks: (dataset) => (cutTexts(dataset).length < 2 ? 'no two texts have eighty words' : undefined),
  async run(dataset: Dataset, { queries }: TaskOptions): Promise<TaskReport> {
    const texts = cutTexts(dataset)
    const asked = sampleBySha1(texts, ({ id }) => id, queries)
    const distinct = new Set(texts.map(({ first, second }) => `${first} ${second}`)).size
    const methods = [
      plainMethod('word TF-IDF', texts, asked, wordTerms),
      plainMethod('stemmed TF-IDF', texts, asked, stemTerms),
      plainMethod('character 4-grams', texts, asked, gramTerms),
      ...(await engineMethods(dataset, texts, asked)),
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

export function cutTexts({ network }: Dataset): CutText[] {
  const main = network.initiatives.flatMap(({ id, texts }) => (texts[0] === undefined ? [] : [{ id, text: texts[0] }]))
  const count = new Map<string, number>()
  for (const { text } of main) count.set(text.language, (count.get(text.language) ?? 0) + 1)
  const language = [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
  const folds = new Map<string, number>()
  return main.flatMap(({ id, text: { summary, language: written } }) => {
    if (written !== language) return []
    const words = tokenise(summary)
    if (words.length < 2 * HALF) return []
    const cut = (from: number) => summary.slice(words[from]?.start, words[from + HALF - 1]?.end)
    const first = cut(0)
    const fold = folds.get(first) ?? folds.size % FOLDS
    folds.set(first, fold)
    return [{ id, first, second: cut(HALF), language: written, fold }]
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
export function indexFor(network: Dataset['network'], texts: readonly CutText[]) {
  return new TextIndex([
    ...texts.flatMap(({ id, first, second, language }) => [
      { id: `${id}#1`, parts: [{ text: first, language }] },
      { id: `${id}#2`, parts: [{ text: second, language }] },
    ]),
    ...network.initiatives.map(({ id, texts: [text] }) => ({
      id: `${id}#whole`,
      parts: text === undefined ? [] : [{ text: `${text.title}. ${text.summary}`, language: text.language }],
    })),
  ])
}

async function engineMethods(
  { network }: Dataset,
  texts: readonly CutText[],
  asked: readonly CutText[],
): Promise<MethodAnswers[]> {
  const index = indexFor(network, texts)
  const near = await nearestByMeaning(
    {
      asking: asked.map(({ id, first }) => ({ id: `${id}#1`, text: first })),
      answering: texts.map(({ id, second }) => ({ id: `${id}#2`, text: second })),
    },
    index,
  )
  const byIndex = (one: CutText) =>
    index
      .query(`${one.id}#1`, { k: deepestRank, filter: (id) => id.endsWith('#2') })
      .map(({ id, cosine }) => ({ id: id.slice(0, -2), score: cosine }))
  const plain = asked.map((one) => answerTo(one.id, byIndex(one), (other) => other === one.id))
  const judged = new Map<string, Answer>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    index.useSpace(spaceWithout(fold, index, network, texts))
    const engine = engineOf(index, texts)
    for (const { id } of asked.filter((one) => one.fold === fold)) {
      const ranked = engine
        .parallelsOf(`${id}#1`, { k: deepestRank, all: true })
        .map((one) => ({ id: one.id.slice(0, -2), score: one.score }))
      judged.set(
        id,
        answerTo(id, ranked, (other) => other === id),
      )
    }
  }
  const byWords = asked.flatMap(({ id }) => judged.get(id) ?? [])
  const methods = [
    { method: 'text index', answers: plain },
    { method: 'parallels engine', answers: byWords },
  ]
  if (!near) return methods
  const byMeaning = asked.map(({ id }) => {
    const found = near(`${id}#1`).map((one) => ({ id: one.id.slice(0, -2), score: one.score }))
    return answerTo(id, found, (other) => other === id)
  })
  return [
    ...methods,
    { method: 'by words and meaning', answers: byMeaning },
    { method: 'both, fused', answers: fused(byWords, byMeaning, (one, other) => one === other) },
  ]
}

export function engineOf(index: TextIndex, texts: readonly CutText[]): ParallelEngine {
  return new ParallelEngine({
    initiatives: texts.flatMap(({ id }) => [wordsOnly(`${id}#1`), wordsOnly(`${id}#2`)]),
    themes: [],
    index,
    settledWith: (left) => (right) => left.slice(-2) === right.slice(-2),
  })
}

/** Learned from whole texts of the other parts, and from the halves of this one, where nothing tells which belong together. */
export function spaceWithout(
  fold: number,
  index: TextIndex,
  network: Dataset['network'],
  texts: readonly CutText[],
): WordSpace {
  const held = texts.filter((one) => one.fold === fold)
  const heldIds = new Set(held.map(({ id }) => id))
  const ids = [
    ...network.initiatives.filter(({ id }) => !heldIds.has(id)).map(({ id }) => `${id}#whole`),
    ...held.flatMap(({ id }) => [`${id}#1`, `${id}#2`]),
  ]
  const distinct = new Map(ids.map((id) => [index.textOf(id), id]))
  return WordSpace.train([...distinct.values()].map((id) => index.orderedTextOf(id)))
}
