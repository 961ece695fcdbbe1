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
/** Room for the answers: three lists of whole numbers of four bytes. */
const roomForAnswers = 3 * 4 * mostWords

/**
 * The words' vectors of so many texts as there is room for, in two halves: when one is full the other is emptied and filled, so
 * that what was made ready lately is always there. What is gone is made anew when it is asked for.
 */
export class WordMemory {
  private readonly memory: CosineMemory
  /** What stands in the half that is being filled, and in the other one. */
  private lately = new Map<string, ReadyWords>()
  private before = new Map<string, ReadyWords>()
  private readonly half: number
  private start: Address
  private end: Address

  /**
   * @param mean what is taken away from each vector
   * @param room how much the vectors may take, in bytes: at least `mostWords` of them in either half
   */
  constructor(mean: Float32Array, room: number) {
    this.memory = new CosineMemory(mean, { atOnce: mostWords, answers: roomForAnswers })
    const { bytes, first } = this.memory
    this.half = bytes * Math.floor(room / 2 / bytes)
    this.start = first
    this.end = first
  }

  get(id: string): ReadyWords | undefined {
    return this.lately.get(id) ?? this.before.get(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  /** What it took stays empty until its half is emptied. */
  remove(id: string): void {
    this.lately.delete(id)
    this.before.delete(id)
  }

  /**
   * Takes in some of a text's words, at most `mostWords`. What was taken in before may be gone afterwards.
   * @param chosen which of the vectors in `words`, from 0
   */
  put(
    id: string,
    words: Int8Array,
    { chosen, ...of }: Pick<ReadyWords, 'weights' | 'spans'> & { readonly chosen: readonly number[] },
  ): ReadyWords {
    const size = chosen.length * this.memory.bytes
    if (this.end + size > this.start + this.half) {
      ;[this.before, this.lately] = [this.lately, new Map()]
      this.start = this.start === this.memory.first ? this.start + this.half : this.memory.first
      this.end = this.start
    }
    const made = { ...of, at: this.end }
    this.memory.reserve(this.end + size)
    this.memory.writeCentred(made.at, words, chosen)
    this.end += size
    this.lately.set(id, made)
    return made
  }

  /** Each word's best cosine in the other text, averaged by weight, both ways, −1 to 1; 0 where either has no words. */
  likeness(a: ReadyWords, b: ReadyWords): number {
    const [mine, theirs] = [a.weights.length, b.weights.length]
    if (mine === 0 || theirs === 0) return 0
    this.memory.best({ at: a.at, count: mine }, { at: b.at, count: theirs }, 0)
    const { numbers } = this.memory
    let sum = 0
    for (let at = 0; at < mine; at += 1) sum += (a.weights[at] as number) * (numbers[at] as number)
    for (let at = 0; at < theirs; at += 1) sum += (b.weights[at] as number) * (numbers[2 * mine + at] as number)
    return cosineOf(sum / 2)
  }

  /** For each word of the first text its nearest in the second, and their cosine. */
  nearest(a: ReadyWords, b: ReadyWords): { readonly other: number; readonly cosine: number }[] {
    const [mine, theirs] = [a.weights.length, b.weights.length]
    if (mine === 0 || theirs === 0) return []
    this.memory.best({ at: a.at, count: mine }, { at: b.at, count: theirs }, 0)
    const { numbers } = this.memory
    return Array.from({ length: mine }, (_, at) => {
      return { other: numbers[mine + at] ?? 0, cosine: cosineOf(numbers[at] ?? 0) }
    })
  }
}
