import { setImmediate } from 'node:timers/promises'
import type { Graph } from '../database/graph.ts'
import * as statements from './statements.ts'
import type { Engine, SuggestionRecord } from './suggestion.ts'

/** How many suggestions are written in one transaction: each batch is whole, whenever the program dies. */
const batch = 200

interface Rank {
  readonly id: string
  readonly organisationId: string
  readonly rank: number | null
  readonly level: string | null
}

function placed({ rank, level }: Pick<Rank, 'rank' | 'level'>): string {
  return `${rank} ${level}`
}

/**
 * What is stored of one engine's suggestions, so that only what differs is written. It never touches a verdict.
 */
export class SuggestionStore {
  private readonly hashes = new Map<string, string>()
  private readonly ranks = new Map<string, string>()

  constructor(
    private readonly graph: Graph,
    private readonly engine: Engine,
  ) {}

  /** Reads what is there: once, before the first `put`. */
  async open(): Promise<void> {
    this.hashes.clear()
    for (const { id, inputHash } of await this.graph.read(statements.listStored, { engine: this.engine })) {
      this.hashes.set(id, inputHash)
    }
  }

  get ids(): Iterable<string> {
    return this.hashes.keys()
  }

  /**
   * Writes what is new or differs, with its places in lists: at no moment is a list without what is written anew. Returns the
   * ids of all, written or not.
   */
  async put(records: Iterable<SuggestionRecord>): Promise<Set<string>> {
    const ids = new Set<string>()
    let changed: SuggestionRecord[] = []
    for (const record of records) {
      ids.add(record.id)
      if (this.hashes.get(record.id) !== record.properties.inputHash) changed.push(record)
      if (changed.length === batch) {
        await this.write(changed)
        changed = []
      }
      // They are made while they are asked for, so other work of the thread may come in between.
      if (ids.size % batch === 0) await setImmediate()
    }
    if (changed.length > 0) await this.write(changed)
    return ids
  }

  private async write(records: readonly SuggestionRecord[]): Promise<void> {
    const suggestions = records.map(({ id, properties, concerns, gains, reasons = [] }) => ({
      id,
      properties,
      concerns: concerns.map(({ rank = null, level = null, ...concern }) => ({ ...concern, rank, level })),
      gains: [...gains],
      reasons: [...reasons],
    }))
    await this.graph.write((transaction) => transaction.run(statements.storeSuggestions, { suggestions }))
    for (const { id, properties, concerns } of records) {
      this.hashes.set(id, properties.inputHash)
      for (const { id: subjectId, rank = null, level = null } of concerns)
        this.ranks.set(`${id} ${subjectId}`, placed({ rank, level }))
    }
  }

  /** Sets places in lists, where they differ from what was set before. */
  async rank(ranks: readonly Rank[]): Promise<void> {
    const changed = ranks.filter((one) => this.ranks.get(`${one.id} ${one.organisationId}`) !== placed(one))
    for (let from = 0; from < changed.length; from += batch * 5) {
      const some = changed.slice(from, from + batch * 5)
      await this.graph.write((transaction) => transaction.run(statements.rankSuggestions, { ranks: [...some] }))
      for (const one of some) this.ranks.set(`${one.id} ${one.organisationId}`, placed(one))
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    const known = ids.filter((id) => this.hashes.has(id))
    if (known.length === 0) return
    await this.graph.write((transaction) => transaction.run(statements.removeSuggestions, { ids: known }))
    for (const id of known) this.hashes.delete(id)
  }

  /** Writes these, and removes whatever else is stored. */
  async replace(records: Iterable<SuggestionRecord>): Promise<void> {
    const kept = await this.put(records)
    await this.remove([...this.hashes.keys()].filter((id) => !kept.has(id)))
  }
}
