import { CosineMemory, cosineOf } from './cosine-kernel.ts'

/** The whole texts' vectors by id, side by side, so that one is compared with all in one go. */
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

  /**
   * All ids with their groups, and for each a whole number that is the greater the nearer it is to one of them; undefined where
   * that is not there. Holds until the next call.
   */
  likenessTo(
    id: string,
  ): { readonly ids: readonly string[]; readonly groups: readonly number[]; readonly sums: Int32Array } | undefined {
    const row = this.rows.get(id)
    if (row === undefined) return undefined
    if (this.asked?.id !== id) this.asked = { id, sums: this.dots(row, 0, this.ids.length) }
    return { ids: this.ids, groups: this.groups, sums: this.asked.sums }
  }

  private dots(row: number, from: number, count: number): Int32Array {
    const { bytes } = this.memory
    const out = this.ids.length * bytes
    this.memory.reserve(out + 4 * this.ids.length)
    return this.memory.dots(row * bytes, { from: from * bytes, count, out })
  }
}
