import { type Address, CosineMemory, cosineOf } from './cosine-kernel.ts'
import type { Vector } from './model.ts'
import { type ComparedRows, nearestRows } from './nearest-rows.ts'

export interface VectorMatch {
  readonly id: string
  /** −1 to 1. */
  readonly cosine: number
}

const none: ReadonlyMap<string, Int32Array> = new Map()

/**
 * The whole texts' vectors by id, side by side, so that one is compared with all in one go. Exact search needs no index to keep
 * true and finds all that is near.
 */
export class PooledTable {
  private readonly ids: string[] = []
  private readonly groups: number[] = []
  private readonly rows = new Map<string, number>()
  private readonly memory: CosineMemory
  /** The sums of those that were asked last, or are about to be (`prepare`). */
  private asked: ReadonlyMap<string, Int32Array> = none

  /** @param mean what is taken away from each vector of length 1 before they are compared */
  constructor(mean: Float32Array) {
    this.memory = new CosineMemory(mean)
  }

  /** @param group by which it can be sought, without asking what its id is */
  put(id: string, vector: Vector, group = 0): void {
    this.asked = none
    const row = this.rows.get(id) ?? this.ids.push(id) - 1
    this.rows.set(id, row)
    this.groups[row] = group
    this.memory.reserve(this.addressOf(row + 1))
    this.memory.writeCentred(this.addressOf(row), vector)
  }

  /** The last row takes the place of the one that goes. */
  remove(id: string): void {
    const row = this.rows.get(id)
    const last = this.ids.at(-1)
    if (row === undefined || last === undefined) return
    this.asked = none
    this.ids.pop()
    const group = this.groups.pop() ?? 0
    this.rows.delete(id)
    if (last === id) return
    this.memory.copy(this.addressOf(this.ids.length), this.addressOf(row))
    this.ids[row] = last
    this.groups[row] = group
    this.rows.set(last, row)
  }

  /** The cosine of two, −1 to 1; 0 where either is not there. */
  cosine(left: string, right: string): number {
    const [a, b] = [this.rows.get(left), this.rows.get(right)]
    if (a === undefined || b === undefined) return 0
    const known = this.asked.get(left)
    if (known) return cosineOf(known[b] ?? 0)
    const [sums] = this.dots([a], { from: b, count: 1 })
    this.asked = none
    return cosineOf(sums?.[0] ?? 0)
  }

  /** The nearest to a vector of those of the first group that are let through, best first, at most k. */
  nearest(vector: Vector, k: number, isWanted: (id: string) => boolean = () => true): VectorMatch[] {
    const { ids, groups } = this
    const [found = []] = nearestRows({ ids, groups, sums: this.dotsWith(vector) }, { most: [k], isWanted })
    return found.map(({ id, sum }) => ({ id, cosine: cosineOf(sum) }))
  }

  /**
   * All ids with their groups, and for each a whole number that is the greater the nearer it is to one of them; undefined where
   * that is not there. Holds until another is compared, added or removed.
   */
  likenessTo(id: string): ComparedRows | undefined {
    const row = this.rows.get(id)
    if (row === undefined) return undefined
    const known = this.asked.get(id) ?? this.compared([id]).get(id)
    return known && { ids: this.ids, groups: this.groups, sums: known }
  }

  /** Compares some with all in one go, since most of the time goes into reading all; they are then asked for one by one. */
  prepare(ids: readonly string[]): void {
    this.compared(ids.filter((id) => this.rows.has(id)))
  }

  private compared(ids: readonly string[]): ReadonlyMap<string, Int32Array> {
    const rows = ids.map((id) => this.rows.get(id) ?? 0)
    const sums = ids.length > 0 ? this.dots(rows, { from: 0, count: this.ids.length }) : []
    this.asked = new Map(ids.flatMap((id, at) => (sums[at] ? [[id, sums[at]] as const] : [])))
    return this.asked
  }

  /** With all rows; the vector stands behind them meanwhile. */
  private dotsWith(vector: Vector): Int32Array {
    const at = this.addressOf(this.ids.length)
    const out = at + this.memory.bytes
    this.memory.reserve(out + 4 * this.ids.length)
    this.memory.writeCentred(at, vector)
    this.asked = none
    const all = { at: this.memory.first, count: this.ids.length }
    const [sums = new Int32Array(0)] = this.memory.dots({ at, count: 1 }, all, out)
    return sums
  }

  /** The sums of some rows, which are copied behind the others meanwhile, with as many from one on. */
  private dots(rows: readonly number[], { from, count }: { from: number; count: number }): Int32Array[] {
    const at = this.addressOf(this.ids.length)
    const out = at + rows.length * this.memory.bytes
    this.memory.reserve(out + 4 * count * rows.length)
    for (const [place, row] of rows.entries()) this.memory.copy(this.addressOf(row), at + place * this.memory.bytes)
    return this.memory.dots({ at, count: rows.length }, { at: this.addressOf(from), count }, out)
  }

  private addressOf(row: number): Address {
    return this.memory.first + row * this.memory.bytes
  }
}
