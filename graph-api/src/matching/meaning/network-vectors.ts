import type { Contribution } from '../text/model.ts'
import type { EncodedText } from './model.ts'
import { PooledTable } from './pooled-table.ts'
import { mostWords, type ReadyWords, WordMemory } from './word-memory.ts'

/** A text with what the sentence model made of it. */
export interface VectorSource {
  readonly text: string
  readonly encoded: EncodedText
  /** Texts are sought group by group (`groupOf`). */
  readonly group: number
}

/** So much room the words' vectors have that are kept ready, in bytes: some 16,000 texts of ten words. */
const roomForWords = 128 * 1_024 * 1_024
/** A mean over few texts is hardly this network's: it counts as n / (n + this). */
const fewTexts = 50
/** Of texts that are not sought. */
const noGroup = -1
/** Two words this near say nearly the same, and are marked. */
const leastMeeting = 0.45

/**
 * The vectors of a network's texts with the network's own mean taken away: what all of its texts speak of says nothing
 * about two of them. Means and document frequencies are counted when it is made; a text that comes later is measured by
 * the same.
 */
export class NetworkVectors {
  private readonly sources = new Map<string, VectorSource>()
  private readonly pooled: PooledTable
  private readonly ready: WordMemory
  private readonly textsWith = new Map<string, number>()
  private readonly counted: number

  constructor(sources: Iterable<readonly [string, VectorSource]>) {
    for (const [id, source] of sources) this.sources.set(id, source)
    const all = [...this.sources.values()]
    this.counted = all.length
    const size = all[0]?.encoded.pooled.length ?? 0
    const meanOfAll = (of: (encoded: EncodedText) => Int8Array) =>
      meanOf(
        all.map(({ encoded }) => of(encoded)),
        size,
      )
    for (const source of all) for (const word of new Set(wordsIn(source))) this.count(word)
    this.pooled = new PooledTable(meanOfAll(({ pooled }) => pooled))
    this.ready = new WordMemory(
      meanOfAll(({ words }) => words),
      roomForWords,
    )
    for (const [id, { encoded, group }] of this.sources) this.pooled.put(id, encoded.pooled, group)
  }

  get size(): number {
    return this.sources.size
  }

  has(id: string): boolean {
    return this.sources.has(id)
  }

  /** Whether what is kept of a text is just this; of none, whether nothing is. */
  holds(id: string, encoded: EncodedText | undefined): boolean {
    return this.sources.get(id)?.encoded === encoded
  }

  put(id: string, source: VectorSource): void {
    this.sources.set(id, source)
    this.ready.remove(id)
    this.pooled.put(id, source.encoded.pooled, source.group)
  }

  remove(id: string): void {
    this.sources.delete(id)
    this.pooled.remove(id)
    this.ready.remove(id)
  }

  /**
   * Runs `work` with a text that is stored only meanwhile, under an unused id, and that others do not find; without vectors only
   * words are compared.
   */
  withTemporary<Result>(id: string, source: Omit<VectorSource, 'group'> | undefined, work: () => Result): Result {
    if (!source) return work()
    this.put(id, { ...source, group: noGroup })
    try {
      return work()
    } finally {
      this.remove(id)
    }
  }

  /** The cosine of two whole texts, −1 to 1; 0 where either has no vectors. */
  cosine(left: string, right: string): number {
    return this.pooled.cosine(left, right)
  }

  /** Compares some texts with all in one go: what `likenessTo` and `cosine` are then asked of them is there (`PooledTable`). */
  prepare(ids: readonly string[]): void {
    this.pooled.prepare(ids)
  }

  /** How near each text is to one of them (`PooledTable`). */
  likenessTo(id: string) {
    return this.pooled.likenessTo(id)
  }

  /**
   * How much two texts say word by word, −1 to 1, symmetric: each content word's cosine with its nearest in the other,
   * averaged by squared inverse document frequency, both ways (late interaction: Khattab & Zaharia 2020, ColBERT).
   */
  wordLikeness(left: string, right: string): number {
    const [a, b] = this.wordsOfBoth(left, right)
    return a && b ? this.ready.likeness(a, b) : 0
  }

  /** The pairs of words that say most nearly the same, heaviest first, with where they stand in both texts. */
  meetings(left: string, right: string, limit: number): Contribution[] {
    const [a, b] = this.wordsOfBoth(left, right)
    const text = this.sources.get(left)?.text
    if (!a || !b || text === undefined) return []
    const span = ({ spans }: ReadyWords, word: number) => {
      return { part: 0, start: spans[2 * word] ?? 0, end: spans[2 * word + 1] ?? 0 }
    }
    return this.ready
      .nearest(a, b)
      .map((one, word) => ({ word, ...one }))
      .filter(({ cosine }) => cosine >= leastMeeting)
      .map(({ word, cosine, other }) => {
        const [here, there] = [span(a, word), span(b, other)]
        const weight = cosine * Math.sqrt((a.weights[word] ?? 0) * (b.weights[other] ?? 0))
        return { word: text.slice(here.start, here.end), weight, left: [here], right: [there] }
      })
      .sort((x, y) => y.weight - x.weight || (x.left[0]?.start ?? 0) - (y.left[0]?.start ?? 0))
      .slice(0, limit)
  }

  /** Making the second ready may have emptied the memory of the first. */
  private wordsOfBoth(left: string, right: string): [ReadyWords | undefined, ReadyWords | undefined] {
    const [a, b] = [this.wordsOf(left), this.wordsOf(right)]
    return [a && this.ready.has(left) ? a : this.wordsOf(left), b]
  }

  private wordsOf(id: string): ReadyWords | undefined {
    const source = this.sources.get(id)
    return this.ready.get(id) ?? (source && this.madeReady(id, source))
  }

  private madeReady(id: string, source: VectorSource): ReadyWords {
    const words = wordsIn(source)
    const idf = words.map((word) => Math.log(1 + this.counted / Math.max(1, this.textsWith.get(word) ?? 1)) ** 2)
    const chosen = words.map((_, at) => at)
    if (chosen.length > mostWords) {
      chosen.sort((x, y) => (idf[y] ?? 0) - (idf[x] ?? 0) || x - y).splice(mostWords)
      chosen.sort((x, y) => x - y)
    }
    const total = chosen.reduce((sum, at) => sum + (idf[at] ?? 0), 0) || 1
    return this.ready.put(id, source.encoded.words, {
      chosen,
      weights: Float32Array.from(chosen, (at) => (idf[at] ?? 0) / total),
      spans: Uint16Array.from(chosen.flatMap((at) => [...source.encoded.spans.subarray(2 * at, 2 * at + 2)])),
    })
  }

  private count(word: string): void {
    this.textsWith.set(word, (this.textsWith.get(word) ?? 0) + 1)
  }
}

function wordsIn({ text, encoded }: VectorSource): string[] {
  const { spans } = encoded
  return Array.from({ length: spans.length / 2 }, (_, at) => text.slice(spans[2 * at], spans[2 * at + 1]).toLowerCase())
}

/**
 * The mean of vectors made of length 1, drawn towards nothing where they are few.
 * @param rows one or more vectors each, one after the other
 */
function meanOf(rows: readonly Int8Array[], size: number): Float32Array {
  const mean = new Float32Array(size)
  if (size === 0) return mean
  const vectors = rows.reduce((sum, row) => sum + row.length, 0) / Math.max(1, size)
  for (const row of rows) {
    for (let from = 0; from < row.length; from += size) {
      let squares = 0
      for (let at = from; at < from + size; at += 1) squares += (row[at] as number) ** 2
      const share = Math.sqrt(squares) * vectors
      if (share === 0) continue
      for (let at = 0; at < size; at += 1) mean[at] = (mean[at] as number) + (row[from + at] as number) / share
    }
  }
  const share = vectors / (vectors + fewTexts)
  return mean.map((value) => value * share)
}
