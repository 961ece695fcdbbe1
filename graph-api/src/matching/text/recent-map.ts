/** What was worked out lately, by a number: when it is full, the older half goes. */
export class RecentMap<Value> {
  private readonly known = new Map<number, Value>()

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** What is known of a number; worked out and kept where it is not. */
  get(number: number, make: () => Value): Value {
    const found = this.known.get(number)
    if (found !== undefined) return found
    const made = make()
    if (this.known.size >= this.most)
      for (const oldest of [...this.known.keys()].slice(0, this.most / 2)) this.known.delete(oldest)
    this.known.set(number, made)
    return made
  }

  delete(number: number): void {
    this.known.delete(number)
  }

  clear(): void {
    this.known.clear()
  }
}
