import { type Address, CosineMemory, cosineOf } from './cosine-kernel.ts'

/** The words of a text that stand in the memory: what each weighs, and where it stands in the text. */
export interface ReadyWords {
  readonly at: Address
  /** Squared inverse document frequencies; they sum to 1. */
  readonly weights: Float32Array
  readonly spans: Uint16Array
}

/** Of a long text the words that tell most: what two texts share is seldom in the rest. */
export const mostWords = 32
/** Where the vectors begin, behind the room for the answers: three lists of whole numbers of four bytes. */
const firstVector = 3 * 4 * mostWords

/** The words' vectors of so many texts as there is room for; when it is full it is emptied, and they are made anew when asked for. */
export class WordMemory {
  private readonly ready = new Map<string, ReadyWords>()
  private readonly memory: CosineMemory
  private end: Address = firstVector

  /** @param room how much it may take, in bytes */
  constructor(
    dimensions: number,
    private readonly room: number,
  ) {
    this.memory = new CosineMemory(dimensions)
  }

  get(id: string): ReadyWords | undefined {
    return this.ready.get(id)
  }

  has(id: string): boolean {
    return this.ready.has(id)
  }

  /** What it took stays empty until all is emptied. */
  remove(id: string): void {
    this.ready.delete(id)
  }

  /**
   * Takes in some of a text's words, at most `mostWords`. What was taken in before may be gone afterwards.
   * @param chosen which of the vectors in `words`, from 0
   * @param mean what is taken away from each
   */
  put(
    id: string,
    words: Int8Array,
    { chosen, mean, ...of }: Pick<ReadyWords, 'weights' | 'spans'> & Parameters<CosineMemory['writeCentred']>[2],
  ): ReadyWords {
    const size = chosen.length * this.memory.bytes
    if (this.end + size > this.room) {
      this.ready.clear()
      this.end = firstVector
    }
    const made = { ...of, at: this.end }
    this.memory.reserve(this.end + size)
    this.memory.writeCentred(made.at, words, { chosen, mean })
    this.end += size
    this.ready.set(id, made)
    return made
  }

  /** For each word of either text its best cosine in the other, and which word of the second is nearest to each of the first. */
  best(a: ReadyWords, b: ReadyWords) {
    const [mine, theirs] = [blockOf(a), blockOf(b)]
    if (mine.count === 0 || theirs.count === 0)
      return {
        rows: new Float64Array(mine.count),
        nearest: new Int32Array(mine.count),
        columns: new Float64Array(theirs.count),
      }
    const { rows, nearest, columns } = this.memory.best(mine, theirs, 0)
    return { rows: Float64Array.from(rows, cosineOf), nearest, columns: Float64Array.from(columns, cosineOf) }
  }
}

const blockOf = ({ at, weights }: ReadyWords) => ({ at, count: weights.length })
