import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import type { EncodedText } from '@mellanrum/graph-api/matching/meaning/model'
import { NetworkVectors } from '@mellanrum/graph-api/matching/meaning/network-vectors'
import type { MatchText } from '@mellanrum/graph-api/matching/network/match-text'
import { createThemeSimilarity } from '@mellanrum/graph-api/matching/network/theme-similarity'
import { NearestTexts } from '@mellanrum/graph-api/matching/pairs/nearest-texts'
import { TextMatches } from '@mellanrum/graph-api/matching/pairs/text-matches'
import type { TextPart } from '@mellanrum/graph-api/matching/text/model'
import type { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { type Answer, answerTo, deepestRank } from './measures.ts'

export interface AskedOrAnswer {
  /** As it stands in the text index. */
  readonly id: string
  readonly text: string
  readonly language: TextPart['language']
}

type Ranked = (id: string) => { id: string; score: number }[]

/** The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), as where similar initiatives are fused. */
const fusion = 60
const atOnce = 64

/**
 * For each asking text the answers nearest to it, best first: by words and meaning, as the product orders a need's offers before it
 * weighs themes and ranks, forty of them; and by how surely they are the same work, as it orders initiatives. Undefined where
 * no sentence model opens.
 */
export async function nearestByMeaning(
  { asking, answering }: { readonly asking: readonly AskedOrAnswer[]; readonly answering: readonly AskedOrAnswer[] },
  index: TextIndex,
): Promise<{ readonly meeting: Ranked; readonly sameWork: Ranked } | undefined> {
  const { encoder } = await openEncoder({})
  if (!encoder) return undefined
  const all = [...asking, ...answering]
  const encoded: EncodedText[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    encoded.push(...(await encoder.encode(all.slice(from, from + atOnce).map(({ text }) => text))))
  }
  const vectors = new NetworkVectors(
    all.flatMap(({ id, text }, at) => {
      const made = encoded[at]
      return made ? [[id, { text, encoded: made }] as const] : []
    }),
  )
  const known = new Set(asking.map(({ id }) => id))
  const texts = new Map(
    all.map(({ id, text }): [string, MatchText] => [
      id,
      { id, kind: known.has(id) ? 'need' : 'offer', holderIds: [id], text, themeIds: [], resource: null },
    ]),
  )
  const nearest = new NearestTexts(texts, { vectors, index })
  const matches = new TextMatches({
    texts: new Map(
      answering.map(({ id, text }): [string, MatchText] => [
        id,
        { id, kind: 'initiative', holderIds: [id], text, themeIds: [], resource: null },
      ]),
    ),
    ...{ vectors, index, themes: createThemeSimilarity([], []) },
  })
  const partOf = new Map(asking.map(({ id, text, language }) => [id, { text, language }]))
  return {
    meeting: (id) => nearest.list(id, 'offer').map((near) => ({ id: near.id, score: near.nearness })),
    sameWork(id) {
      const part = partOf.get(id)
      if (!part) return []
      const about = matches.about({ id, parts: [part], themeIds: [], kind: 'initiative' }, deepestRank)
      return (about.texts.get('initiative') ?? []).map(({ text, chance }) => ({ id: text.id, score: chance }))
    },
  }
}

/** Two methods' answers to the same questions as one, by reciprocal rank. */
export function fused(
  ones: readonly Answer[],
  others: readonly Answer[],
  isTrue: (id: string, asked: string) => boolean,
): Answer[] {
  const byId = new Map(others.map((answer) => [answer.queryId, answer]))
  return ones.map(({ queryId, candidateIds }) => {
    const scores = new Map<string, number>()
    for (const list of [candidateIds, byId.get(queryId)?.candidateIds ?? []]) {
      list.slice(0, deepestRank).forEach((id, at) => {
        scores.set(id, (scores.get(id) ?? 0) + 1 / (fusion + at + 1))
      })
    }
    return answerTo(
      queryId,
      [...scores].map(([id, score]) => ({ id, score })),
      (id) => isTrue(id, queryId),
    )
  })
}
