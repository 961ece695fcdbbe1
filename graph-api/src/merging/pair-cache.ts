import type { LikelyPair } from './alike-pairs.ts'

/** What was found, and whether finding it took so long that an asker had better not wait for it again. */
export interface FoundPairs {
  readonly pairs: readonly LikelyPair[]
  readonly isSlow: boolean
}

interface Entry {
  readonly version: string
  readonly found: Promise<FoundPairs>
  /** Whether the same is on its way for a newer network. */
  isFoundAnew?: boolean
}

export interface AskedPairs {
  /** What is sought, and who asks. */
  readonly key: string
  /** The same while nothing has changed. */
  readonly version: string
  /**
   * Whether older ones will do where finding is slow: for who reads each pair again by its ids, so that nothing that has gone or
   * may no longer be seen is told of.
   */
  readonly mayBeOlder: boolean
}

/** Keeps the pairs that were found, by who asked for what. */
export class PairCache {
  private readonly entries = new Map<string, Entry>()

  /** @param most so many are kept, those that were asked for first leaving first */
  constructor(private readonly most: number) {}

  async find(asked: AskedPairs, find: () => Promise<FoundPairs>): Promise<readonly LikelyPair[]> {
    const { key, version, mayBeOlder } = asked
    const known = this.entries.get(key)
    if (!known) return (await this.begin(key, version, find).found).pairs
    const before = await known.found
    if (known.version === version) return before.pairs
    if (!before.isSlow || !mayBeOlder) return (await this.begin(key, version, find).found).pairs
    if (!known.isFoundAnew) this.beginBehind(key, { known, version, find })
    return before.pairs
  }

  private begin(key: string, version: string, find: () => Promise<FoundPairs>): Entry {
    const known = this.entries.get(key)
    if (known?.version === version) return known
    const entry: Entry = { version, found: find() }
    if (!known && this.entries.size >= this.most) this.entries.delete([...this.entries.keys()][0] ?? '')
    this.entries.set(key, entry)
    entry.found.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key)
    })
    return entry
  }

  private beginBehind(
    key: string,
    { known, version, find }: { known: Entry; version: string; find: () => Promise<FoundPairs> },
  ): void {
    known.isFoundAnew = true
    find().then(
      (found) => {
        if (this.entries.get(key) === known) this.entries.set(key, { version, found: Promise.resolve(found) })
      },
      // What is known stays, and the next who asks has it found again.
      () => {
        known.isFoundAnew = false
      },
    )
  }
}
