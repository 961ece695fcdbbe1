import { cosinesBinary } from './cosines.ts'

/** What stands for 1 in a vector of 16-bit whole numbers: a sum of products is a cosine times the square of it. */
const unit = 32_767
/** A vector takes a multiple of so many bytes. */
const step = 32
/** What is shorter has no direction that could be trusted. */
const leastLength = 1e-6
/** A page of WebAssembly's memory, in bytes. */
const page = 65_536

/** Where a part of the memory begins, in bytes. */
export type Address = number

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  dots(queries: Address, n: number, from: Address, count: number, bytes: number, out: Address): void
  best(
    ...asked: [
      a: Address,
      n: number,
      b: Address,
      m: number,
      bytes: number,
      rows: Address,
      nearest: Address,
      columns: Address,
    ]
  ): void
  centre(
    ...asked: [
      from: Address,
      count: number,
      size: number,
      mean: Address,
      meanSquares: number,
      least: number,
      unit: number,
      out: Address,
    ]
  ): void
}

/** What is used of WebAssembly, whose types stand among those of browsers alone. */
interface Compiler {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

const { Module, Instance } = (globalThis as unknown as { WebAssembly: Compiler }).WebAssembly
const compiled = new Module(Buffer.from(cosinesBinary, 'base64'))

/**
 * Vectors of length 1 less what they have in common, in steps of 1/32767, in a memory of their own, where they are made ready and
 * their sums of products are made eight numbers at once (`cosines.ts`): some ten times as fast as in JavaScript, and the same in
 * whatever order they are added.
 */
export class CosineMemory {
  private readonly kernel = new Instance(compiled).exports as Kernel
  private whole = new Int32Array(this.kernel.memory.buffer)
  private readonly dimensions: number
  private readonly mean: { readonly at: Address; readonly squares: number }
  /** Where vectors stand before they are made ready. */
  private readonly arriving: Address
  /** What one vector takes. */
  readonly bytes: number
  /** Where vectors may stand from. */
  readonly first: Address

  /**
   * @param mean what is taken away from each vector of length 1
   * @param room.atOnce how many are made ready at once
   * @param room.answers so many bytes from 0 on are left for answers
   */
  constructor(mean: Float32Array, { atOnce = 1, answers = 0 } = {}) {
    this.dimensions = mean.length
    this.bytes = Math.max(step, Math.ceil((2 * mean.length) / step) * step)
    this.mean = { at: answers, squares: mean.reduce((sum, value) => sum + value * value, 0) }
    this.arriving = answers + 2 * this.bytes
    this.first = this.arriving + (atOnce * this.bytes) / 2
    this.reserve(this.first)
    new Float32Array(this.kernel.memory.buffer, answers, this.bytes / 2).set(mean)
  }

  /** Sees to it that so many bytes are there. Views that were taken before do not hold afterwards. */
  reserve(bytes: number): void {
    const there = this.kernel.memory.buffer.byteLength
    if (bytes > there) this.kernel.memory.grow(Math.ceil(Math.max(bytes - there, there / 4) / page))
  }

  /** All of it as whole numbers of four bytes; made anew only where the memory has grown, since many are read one by one. */
  get numbers(): Int32Array {
    if (this.whole.buffer !== this.kernel.memory.buffer) this.whole = new Int32Array(this.kernel.memory.buffer)
    return this.whole
  }

  /**
   * Writes some of the vectors that stand in a row, one after the other: each made of length 1, less the mean, and made of
   * length 1 again. One that is nothing, or the mean, becomes zeros.
   * @param chosen which of them, from 0; no more than are made ready at once
   */
  writeCentred(at: Address, row: Int8Array, chosen: readonly number[] = [0]): void {
    if (chosen.length === 0) return
    const { dimensions, mean, arriving } = this
    const size = this.bytes / 2
    const cells = new Int8Array(this.kernel.memory.buffer, arriving, chosen.length * size)
    if (size === dimensions && chosen.length * size === row.length) cells.set(row)
    else {
      cells.fill(0)
      for (const [place, from] of chosen.entries())
        cells.set(row.subarray(from * dimensions, (from + 1) * dimensions), place * size)
    }
    this.kernel.centre(arriving, chosen.length, size, mean.at, mean.squares, leastLength, unit, at)
  }

  copy(from: Address, to: Address): void {
    new Uint8Array(this.kernel.memory.buffer).copyWithin(to, from, from + this.bytes)
  }

  /** Makes the sums of each vector's products with each of those of another block, at `out`: a row for each of the first. */
  dots(queries: Block, others: Block, out: Address): Int32Array[] {
    this.kernel.dots(queries.at, queries.count, others.at, others.count, this.bytes, out)
    const row = (_: unknown, at: number) =>
      new Int32Array(this.kernel.memory.buffer, out + 4 * others.count * at, others.count)
    return Array.from({ length: queries.count }, row)
  }

  /**
   * Finds the best of each of some vectors with some others, both at least one: among the `numbers` from `out / 4` on stand the
   * best sum of each, then which of the others it was, then the best sum of each of the others.
   */
  best(a: Block, b: Block, out: Address): void {
    this.kernel.best(a.at, a.count, b.at, b.count, this.bytes, out, out + 4 * a.count, out + 8 * a.count)
  }
}

/** Vectors that stand one after the other. */
export interface Block {
  readonly at: Address
  readonly count: number
}

/** The cosine, −1 to 1, of which this is the sum of products; the steps may take it a little beyond. */
export function cosineOf(sum: number): number {
  return Math.max(-1, Math.min(1, sum / (unit * unit)))
}
