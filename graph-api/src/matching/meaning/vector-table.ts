import type { Vector } from './model.ts'

export interface VectorMatch {
  readonly id: string
  /** −1 to 1. */
  readonly cosine: number
}

/**
 * Vectors by id in one block of memory, searched exactly: 50,000 of 128 numbers are 6.4 MB and take some 30 ms. Exact
 * search needs no index to keep true and finds all that is near.
 */
export class VectorTable {
  private cells: Int8Array
  private lengths: Float32Array
  private readonly ids: string[] = []
  private readonly rows = new Map<string, number>()

  constructor(
    readonly dimensions: number,
    room = 1_024,
  ) {
    this.cells = new Int8Array(room * dimensions)
    this.lengths = new Float32Array(room)
  }

  get size(): number {
    return this.ids.length
  }

  has(id: string): boolean {
    return this.rows.has(id)
  }

  get(id: string): Vector | undefined {
    const row = this.rows.get(id)
    return row === undefined ? undefined : this.row(row)
  }

  put(id: string, vector: Vector): void {
    let row = this.rows.get(id)
    if (row === undefined) {
      row = this.ids.length
      if (row === this.lengths.length) this.grow()
      this.ids.push(id)
      this.rows.set(id, row)
    }
    this.cells.set(vector, row * this.dimensions)
    this.lengths[row] = lengthOf(vector)
  }

  remove(id: string): void {
    const row = this.rows.get(id)
    const last = this.ids.at(-1)
    if (row === undefined || last === undefined) return
    if (last !== id) {
      this.cells.copyWithin(
        row * this.dimensions,
        (this.ids.length - 1) * this.dimensions,
        this.ids.length * this.dimensions,
      )
      this.lengths[row] = this.lengths[this.ids.length - 1] ?? 0
      this.ids[row] = last
      this.rows.set(last, row)
    }
    this.ids.pop()
    this.rows.delete(id)
  }

  /** The nearest of those that are let through, best first, at most k; equally near ones by id. */
  nearest(question: Vector, k: number, isWanted: (id: string) => boolean = () => true): VectorMatch[] {
    const own = lengthOf(question)
    if (own === 0 || k < 1) return []
    const found: VectorMatch[] = []
    let least = -2
    for (let row = 0; row < this.ids.length; row++) {
      const cosine = this.cosineOf(row, question, own)
      const id = this.ids[row] ?? ''
      if ((cosine <= least && found.length >= k) || !isWanted(id)) continue
      found.push({ id, cosine })
      if (found.length >= 2 * k) least = keepBest(found, k)
    }
    keepBest(found, k)
    return found
  }

  private cosineOf(row: number, question: Vector, own: number): number {
    const { cells, dimensions } = this
    let sum = 0
    for (let at = 0, cell = row * dimensions; at < dimensions; at++, cell++)
      sum += (question[at] ?? 0) * (cells[cell] ?? 0)
    const length = this.lengths[row] ?? 0
    return length === 0 ? -1 : sum / (own * length)
  }

  private row(row: number): Vector {
    return this.cells.subarray(row * this.dimensions, (row + 1) * this.dimensions)
  }

  private grow(): void {
    const [cells, lengths] = [this.cells, this.lengths]
    this.cells = new Int8Array(cells.length * 2)
    this.cells.set(cells)
    this.lengths = new Float32Array(lengths.length * 2)
    this.lengths.set(lengths)
  }
}

function lengthOf(vector: Vector): number {
  let squares = 0
  for (const value of vector) squares += value * value
  return Math.sqrt(squares)
}

/** Sorts and cuts in place; returns the cosine of the last one kept. */
function keepBest(found: VectorMatch[], k: number): number {
  found.sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1))
  found.length = Math.min(found.length, k)
  return found.at(-1)?.cosine ?? -2
}
