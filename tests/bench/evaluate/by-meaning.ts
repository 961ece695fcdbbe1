import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import type { EncodedText } from '@mellanrum/graph-api/matching/meaning/model'
import { NetworkVectors } from '@mellanrum/graph-api/matching/meaning/network-vectors'
import { groupOf, type MatchText } from '@mellanrum/graph-api/matching/network/match-text'
import { NearestTexts } from '@mellanrum/graph-api/matching/pairs/nearest-texts'
import type { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { type Answer, answerTo, deepestRank } from './measures.ts'

export interface AskedOrAnswer {
  /** As it stands in the text index. */
  readonly id: string
  readonly text: string
}

/** The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), as where similar initiatives are fused. */
const fusion = 60
const atOnce = 64

/**
 * For each asking text the answers nearest to it by words and meaning, best first, as the product orders a need's offers
 * before it weighs themes and ranks; the list holds forty. Undefined where no sentence model opens.
 */
export async function nearestByMeaning(
  { asking, answering }: { readonly asking: readonly AskedOrAnswer[]; readonly answering: readonly AskedOrAnswer[] },
  index: TextIndex,
): Promise<((id: string) => { id: string; score: number }[]) | undefined> {
  const { encoder } = await openEncoder({})
  if (!encoder) return undefined
  const all = [...asking, ...answering]
  const encoded: EncodedText[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    encoded.push(...(await encoder.encode(all.slice(from, from + atOnce).map(({ text }) => text))))
  }
  const known = new Set(asking.map(({ id }) => id))
  const vectors = new NetworkVectors(
    all.flatMap(({ id, text }, at) => {
      const made = encoded[at]
      return made ? [[id, { text, encoded: made, group: groupOf(known.has(id) ? 'need' : 'offer') }] as const] : []
    }),
  )
  const texts = new Map(
    all.map(({ id, text }): [string, MatchText] => [
      id,
      { id, kind: known.has(id) ? 'need' : 'offer', holderIds: [id], text, themeIds: [], resource: null },
    ]),
  )
  const nearest = new NearestTexts(texts, { vectors, index }).makeAll()
  return (id) => nearest.list(id, 'offer').map((near) => ({ id: near.id, score: near.nearness }))
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
