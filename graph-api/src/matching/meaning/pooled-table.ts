import { CosineMemory, cosineOf } from './cosine-kernel.ts'
import { type ComparedRows, nearestRows } from './nearest-rows.ts'

export interface VectorMatch {
  readonly id: string
  /** −1 to 1. */
  readonly cosine: number
}

/**
 * The whole texts' vectors by id, side by side, so that one is compared with all in one go. Exact search needs no index to keep
 * true and finds all that is near.
 */
export class PooledTable {
  private readonly ids: string[] = []
  private readonly groups: number[] = []
  private readonly rows = new Map<string, number>()
  private readonly memory: CosineMemory
  /** What was asked last: of one text several kinds are asked, one after the other. */
  private asked: { readonly id: string; readonly sums: Int32Array } | undefined

  constructor(dimensions: number) {
    this.memory = new CosineMemory(dimensions)
  }

  /** @param group by which it can be sought, without asking what its id is */
  put(id: string, vector: Float32Array, group = 0): void {
    this.asked = undefined
    const row = this.rows.get(id) ?? this.ids.push(id) - 1
    this.rows.set(id, row)
    this.groups[row] = group
    this.memory.reserve((row + 1) * this.memory.bytes)
    this.memory.write(row * this.memory.bytes, vector)
  }

  /** The last row takes the place of the one that goes. */
  remove(id: string): void {
    const row = this.rows.get(id)
    const last = this.ids.at(-1)
    if (row === undefined || last === undefined) return
    this.asked = undefined
    this.ids.pop()
    const group = this.groups.pop() ?? 0
    this.rows.delete(id)
    if (last === id) return
    this.memory.copy(this.ids.length * this.memory.bytes, row * this.memory.bytes)
    this.ids[row] = last
    this.groups[row] = group
    this.rows.set(last, row)
  }

  /** The cosine of two, −1 to 1; 0 where either is not there. */
  cosine(left: string, right: string): number {
    const [a, b] = [this.rows.get(left), this.rows.get(right)]
    if (a === undefined || b === undefined) return 0
    if (this.asked?.id === left) return cosineOf(this.asked.sums[b] ?? 0)
    const [sum = 0] = this.dots(a, b, 1)
    this.asked = undefined
    return cosineOf(sum)
  }

  /** The nearest to a vector of length 1 of those of the first group that are let through, best first, at most k. */
  nearest(vector: Float32Array, k: number, isWanted: (id: string) => boolean = () => true): VectorMatch[] {
    const { ids, groups } = this
    const [found = []] = nearestRows({ ids, groups, sums: this.dotsWith(vector) }, { most: [k], isWanted })
    return found.map(({ id, sum }) => ({ id, cosine: cosineOf(sum) }))
  }

  /**
   * All ids with their groups, and for each a whole number that is the greater the nearer it is to one of them; undefined where
   * that is not there. Holds until the next call.
   */
  likenessTo(id: string): ComparedRows | undefined {
    const row = this.rows.get(id)
    if (row === undefined) return undefined
    if (this.asked?.id !== id) this.asked = { id, sums: this.dots(row, 0, this.ids.length) }
    return { ids: this.ids, groups: this.groups, sums: this.asked.sums }
  }

  /** With all rows; the vector stands behind them meanwhile. */
  private dotsWith(vector: Float32Array): Int32Array {
    const { bytes } = this.memory
    const at = this.ids.length * bytes
    this.memory.reserve(at + bytes + 4 * this.ids.length)
    this.memory.write(at, vector)
    this.asked = undefined
    return this.memory.dots(at, { from: 0, count: this.ids.length, out: at + bytes })
  }

  private dots(row: number, from: number, count: number): Int32Array {
    const { bytes } = this.memory
    const out = this.ids.length * bytes
    this.memory.reserve(out + 4 * this.ids.length)
    return this.memory.dots(row * bytes, { from: from * bytes, count, out })
  }
}
