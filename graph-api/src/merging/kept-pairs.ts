import type { LikelyPair } from './alike-pairs.ts'

/** What was found, and whether finding it took so long that an asker had better not wait for it again. */
export interface FoundPairs {
  readonly pairs: readonly LikelyPair[]
  readonly isSlow: boolean
}

interface Entry {
  readonly version: string
  readonly found: Promise<FoundPairs>
  /** The same for a newer network, on its way. */
  next?: string
}

/**
 * Keeps the pairs that were found, by who asked for what. What is slow to find is told of as it was while it is found anew: a
 * pair is read again by its ids before it is shown, so nothing that has gone or may not be seen is told of.
 */
export class KeptPairs {
  private readonly entries = new Map<string, Entry>()

  /** @param most so many are kept, those that were asked for first leaving first */
  constructor(private readonly most: number) {}

  /**
   * @param key what is sought, and who asks
   * @param version the same while nothing has changed
   */
  async find(key: string, version: string, find: () => Promise<FoundPairs>): Promise<readonly LikelyPair[]> {
    const known = this.entries.get(key)
    if (!known) return (await this.begin(key, version, find).found).pairs
    const before = await known.found
    if (known.version === version) return before.pairs
    if (!before.isSlow) return (await this.begin(key, version, find).found).pairs
    if (known.next === undefined) this.beginBehind(key, { known, version, find })
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
    known.next = version
    find().then(
      (found) => {
        if (this.entries.get(key) === known) this.entries.set(key, { version, found: Promise.resolve(found) })
      },
      // What is known stays, and the next who asks has it found again.
      () => {
        delete known.next
      },
    )
  }
}
