interface Kept<Answer> {
  readonly version: string
  readonly answer: Promise<Answer>
}

/** The last answers that took time, each for the state it was worked out from: a cache only, any process can work them out anew. */
export class KeptAnswers<Answer> {
  readonly #kept = new Map<string, Kept<Answer>>()

  /** @param most how many are kept; the oldest go first */
  constructor(readonly most: number) {}

  get(key: string): Kept<Answer> | undefined {
    return this.#kept.get(key)
  }

  /** Keeps an answer that is being worked out; one that fails is forgotten. */
  keep(key: string, version: string, answer: Promise<Answer>): Promise<Answer> {
    const made = { version, answer }
    this.#kept.delete(key)
    this.#kept.set(key, made)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest)
    answer.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key)
    })
    return answer
  }
}
