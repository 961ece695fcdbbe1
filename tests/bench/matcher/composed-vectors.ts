import type { EncodedText } from '@mellanrum/graph-api/matching/meaning/model'
import { inSharedMemory } from '@mellanrum/graph-api/matching/meaning/shared-texts'

interface Text {
  readonly id: string
  readonly text: string
}

/**
 * Vectors of texts that the model has not read, put together from those of the words that it has read in others: of a hundred
 * thousand texts it would take two hours. They are as long as the model's own and as near to each other, which is what time and
 * memory depend on; what they say is of no use.
 */
export function composedVectors(
  texts: Iterable<Text>,
  encodedOf: (id: string) => EncodedText | undefined,
): Map<string, EncodedText> {
  const known = new Map<string, Int8Array>()
  const waiting: Text[] = []
  for (const one of texts) {
    const encoded = encodedOf(one.id)
    if (encoded) learn(one.text, encoded, known)
    else waiting.push(one)
  }
  const read = waiting.map(({ id, text }) => ({ id, encoded: composed(text, known) }))
  const some = read.filter(({ encoded }) => encoded.pooled.length > 0)
  const made = inSharedMemory(some.map(({ encoded }) => encoded))
  return new Map(some.flatMap(({ id }, at) => (made[at] ? [[id, made[at]] as const] : [])))
}

function learn(text: string, { pooled, words, spans }: EncodedText, known: Map<string, Int8Array>): void {
  for (let word = 0; word < spans.length / 2; word += 1) {
    const written = text.slice(spans[2 * word], spans[2 * word + 1]).toLowerCase()
    if (!known.has(written)) known.set(written, words.slice(word * pooled.length, (word + 1) * pooled.length))
  }
}

function composed(text: string, known: ReadonlyMap<string, Int8Array>): EncodedText {
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const vector = known.get(word.toLowerCase())
    return vector ? [{ vector, start: index, end: index + word.length }] : []
  })
  const size = words[0]?.vector.length ?? 0
  const sums = Float64Array.from({ length: size }, (_, at) =>
    words.reduce((sum, { vector }) => sum + (vector[at] ?? 0), 0),
  )
  const most = sums.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1)
  return {
    pooled: Int8Array.from(sums, (value) => Math.round((127 * value) / most)),
    words: Int8Array.from(words.flatMap(({ vector }) => [...vector])),
    spans: Uint16Array.from(words.flatMap(({ start, end }) => [start, end])),
  }
}
