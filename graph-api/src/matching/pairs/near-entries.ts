import { nearnessWeights } from './weights.ts'

/** How near one text is to another: symmetric, so both lists hold the same figures, which are of single precision. */
export interface TextNearness {
  readonly id: string
  /** Word by word in context, −1 to 1; null where either has no vectors. */
  readonly words: number | null
  /** The whole texts' cosine, −1 to 1; null where either has no vectors. */
  readonly whole: number | null
  /** Stems and characters in common, 0 to 1. */
  readonly text: number
  /** What the lists are ordered by. */
  readonly nearness: number
}

/** How near a text is by its likenesses, which are null where either has no vectors. */
export function nearnessOf(id: string, likeness: Omit<TextNearness, 'id' | 'nearness'>): TextNearness {
  const round = (value: number | null) => (value === null ? null : Math.fround(value))
  const [words, whole, text] = [round(likeness.words), round(likeness.whole), Math.fround(likeness.text)]
  const { whole: ofWhole, text: ofText } = nearnessWeights
  const nearness = words === null || whole === null ? text : words + ofWhole * whole + ofText * text
  return { id, words, whole, text, nearness }
}

/** The nearest first. */
export function byNearness(x: TextNearness, y: TextNearness): number {
  return y.nearness - x.nearness || (x.id < y.id ? -1 : 1)
}

/** Entries of lists as columns of numbers, each with the row of the text that it names. */
export class NearEntries {
  private other = new Int32Array(0)
  private words = new Float32Array(0)
  private whole = new Float32Array(0)
  private text = new Float32Array(0)

  /** @param nameOf the id of the text in a row */
  constructor(private readonly nameOf: (row: number) => string) {}

  /** Makes room for so many, and keeps what there is. */
  reserve(entries: number): void {
    const grown = <Values extends { set(values: Values): void }>(values: Values, larger: Values) => {
      larger.set(values)
      return larger
    }
    this.other = grown(this.other, new Int32Array(entries))
    this.words = grown(this.words, new Float32Array(entries))
    this.whole = grown(this.whole, new Float32Array(entries))
    this.text = grown(this.text, new Float32Array(entries))
  }

  read(at: number): TextNearness {
    const [words = 0, whole = 0] = [this.words[at], this.whole[at]]
    return {
      id: this.nameOf(this.rowAt(at)),
      words: Number.isNaN(words) ? null : words,
      whole: Number.isNaN(whole) ? null : whole,
      text: this.text[at] ?? 0,
      nearness: this.nearnessAt(at),
    }
  }

  write(at: number, row: number, { words, whole, text }: TextNearness): void {
    this.other[at] = row
    this.words[at] = words ?? Number.NaN
    this.whole[at] = whole ?? Number.NaN
    this.text[at] = text
  }

  /** The row of the text that an entry names. */
  rowAt(at: number): number {
    return this.other[at] ?? -1
  }

  nearnessAt(at: number): number {
    const [words = 0, whole = 0, text = 0] = [this.words[at], this.whole[at], this.text[at]]
    return Number.isNaN(words) ? text : words + nearnessWeights.whole * whole + nearnessWeights.text * text
  }

  /** Where a text stands among the entries from one place to another; −1 where it does not. */
  find(row: number, from: number, to: number): number {
    for (let at = from; at < to; at += 1) if (this.other[at] === row) return at
    return -1
  }

  move(from: number, to: number, target: number): void {
    for (const values of [this.other, this.words, this.whole, this.text]) values.copyWithin(target, from, to)
  }
}
