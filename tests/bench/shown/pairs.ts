import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import { NetworkVectors } from '@mellanrum/graph-api/matching/meaning/network-vectors'
import { groupOf, type MatchText } from '@mellanrum/graph-api/matching/network/match-text'
import { createThemeSimilarity } from '@mellanrum/graph-api/matching/network/theme-similarity'
import { TextMatches } from '@mellanrum/graph-api/matching/pairs/text-matches'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { answerTo, measure } from '../evaluate/measures.ts'

interface Pair {
  readonly id: string
  readonly anchor: string
  readonly same: string
  readonly not: string
}

/**
 * Pairs of texts that say the same in other words: each asks among all the answers and among answers that share words but
 * mean something else, ranked as the product ranks a need's offers. No themes, no network beside.
 * @param files label sets as JSON (`pairs`: anchor, same, not), the repository's own where none is given
 */
export async function evaluatePairs(files: readonly string[]): Promise<void> {
  const own = resolve(import.meta.dirname, '..', 'labels', 'other-words.json')
  const { encoder, sentence } = await openEncoder({})
  console.log(sentence)
  for (const file of files.length > 0 ? files : [own]) {
    const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: readonly Pair[] }
    for (const meaning of encoder ? [true, false] : [false]) {
      const ranked = await rank(pairs, meaning ? encoder : undefined)
      const { mrr, hit10, hit1 } = measure(ranked.among)
      const figures = [mrr, hit1, hit10].map(
        ({ value, low, high }) => `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`,
      )
      console.log(
        `${pairs.length} pairs ${meaning ? 'by words and meaning' : 'by words alone'}: MRR ${figures[0]}, hit@1 ${figures[1]}, hit@10 ${figures[2]}; ` +
          `before the text that only shares words ${ranked.before} of ${pairs.length}`,
      )
    }
  }
}

async function rank(pairs: readonly Pair[], encoder: Awaited<ReturnType<typeof openEncoder>>['encoder']) {
  const textOf = new Map<string, string>(
    pairs.flatMap(
      ({ id, anchor, same, not }) =>
        [
          [`n${id}`, anchor],
          [`o${id}`, same],
          [`x${id}`, not],
        ] as const,
    ),
  )
  const ids = [...textOf.keys()]
  const encoded = encoder ? await encoder.encode([...textOf.values()]) : []
  const text = (id: string): MatchText => ({
    id,
    kind: id.startsWith('n') ? 'need' : 'offer',
    holderIds: [id],
    text: textOf.get(id) ?? '',
    themeIds: [],
    resource: null,
  })
  // Texts that only share words stand apart from the answers: they are asked about one at a time.
  const among = (wanted: readonly string[]) => {
    const vectors = new NetworkVectors(
      wanted.flatMap((id) => {
        const made = encoded[ids.indexOf(id)]
        return made ? [[id, { text: textOf.get(id) ?? '', encoded: made, group: groupOf(text(id).kind) }] as const] : []
      }),
    )
    const index = new TextIndex(
      wanted.map((id) => ({ id, parts: [{ text: textOf.get(id) ?? '', language: 'sv' as const }] })),
    )
    const texts = new Map(wanted.map((id) => [id, text(id)]))
    const matches = new TextMatches({ texts, vectors, index, themes: createThemeSimilarity([], []) })
    matches.nearest.makeAll()
    return matches
  }
  const answers = among(ids.filter((id) => !id.startsWith('x')))
  const everything = among(ids)
  const scoresOf = (matches: TextMatches, id: string) =>
    matches.of(id, 'offer').map(({ text: { id: other }, chance }) => ({ id: other, score: chance }))
  return {
    among: pairs.map(({ id }) => answerTo(id, scoresOf(answers, `n${id}`), (other) => other === `o${id}`)),
    before: pairs.filter(({ id }) => {
      const score = (other: string) => scoresOf(everything, `n${id}`).find((one) => one.id === other)?.score ?? 0
      return score(`o${id}`) > score(`x${id}`)
    }).length,
  }
}
