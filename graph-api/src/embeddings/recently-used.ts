/** Keeps the most recently used answers, up to a number of them. */
export class RecentlyUsed<Value> {
  private readonly values = new Map<string, Value>()

  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key)
    if (value !== undefined) this.put(key, value)
    return value
  }

  put(key: string, value: Value): void {
    this.values.delete(key)
    this.values.set(key, value)
    if (this.values.size <= this.most) return
    const [oldest] = this.values.keys()
    if (oldest !== undefined) this.values.delete(oldest)
  }
}
