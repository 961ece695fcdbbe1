/** An array of counts that grows as ids are handed out; reading beyond its end gives 0. */
export class GrowingCounts {
  private values = new Float64Array(1024)

  get(at: number): number {
    return this.values[at] ?? 0
  }

  add(at: number, amount: number): void {
    this.reserve(at + 1)
    this.values[at] = (this.values[at] ?? 0) + amount
  }

  set(at: number, value: number): void {
    this.reserve(at + 1)
    this.values[at] = value
  }

  private reserve(length: number): void {
    if (length <= this.values.length) return
    const larger = new Float64Array(Math.max(length, this.values.length * 2))
    larger.set(this.values)
    this.values = larger
  }
}
