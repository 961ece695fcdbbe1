import type { Graph } from '../database/graph.ts'
import { exposure } from '../matching/pairs/diversify.ts'
import type { Facts } from './facts.ts'
import { keyOf, suggestionId } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'
import { type ListedSynergy, listLength, type SynergyModel } from './synergy-lists.ts'
import { sharedBetween, synergyRecord } from './synergy-records.ts'

/** All judged pairs from both sides, and the lists made of them; what differs is stored. */
export class SynergyStore {
  private readonly judged = new Map<string, Map<string, ListedSynergy>>()
  private lists = new Map<string, ListedSynergy[]>()
  private readonly store: SuggestionStore

  constructor(graph: Graph) {
    this.store = new SuggestionStore(graph, 'synergy')
  }

  /** Judges everything anew. `onProgress` is told how many organisations are done. */
  async rebuild(model: SynergyModel, facts: Facts, onProgress?: (done: number) => void): Promise<void> {
    await this.store.open()
    this.judged.clear()
    let done = 0
    for (const id of facts.organisations.keys()) {
      this.take(id, model.judgeAll(id))
      onProgress?.(++done)
      // Other work of the thread (a question, a change) may come in between.
      if (done % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    this.lists = model.arrange(this.arrays())
    const pairs = [...this.judged].flatMap(([id, others]) => [...others.values()].filter((one) => id < one.id))
    await this.store.replace(this.records(pairs, facts))
    await this.store.rank(this.ranks(this.judged.keys()))
  }

  /** Judges some organisations anew, and puts them into others' lists where they belong. */
  async update(model: SynergyModel, facts: Facts, organisationIds: ReadonlySet<string>): Promise<void> {
    const affected = new Set<string>(organisationIds)
    const dropped = new Set<string>()
    for (const id of organisationIds) {
      for (const other of this.judged.get(id)?.keys() ?? []) {
        affected.add(other)
        this.judged.get(other)?.delete(id)
        dropped.add(suggestionId('synergy', keyOf([id, other])))
      }
      this.judged.delete(id)
    }
    for (const id of organisationIds) if (facts.organisations.has(id)) this.take(id, model.judgeAll(id))
    const changed: ListedSynergy[] = []
    for (const id of organisationIds) {
      for (const one of this.judged.get(id)?.values() ?? []) {
        affected.add(one.id)
        changed.push(one)
        dropped.delete(suggestionId('synergy', keyOf([id, one.id])))
      }
    }
    for (const id of affected) this.lists.set(id, model.arrangeOne([...(this.judged.get(id)?.values() ?? [])]))
    await this.store.put(this.records(changed, facts))
    await this.store.remove([...dropped])
    await this.store.rank(this.ranks(affected))
  }

  /** How fairly organisations are shown: for the page of figures. */
  figures(facts: Facts) {
    return exposure(this.lists.values(), [...facts.organisations.keys()])
  }

  private take(id: string, found: readonly ListedSynergy[]): void {
    const mine = this.judged.get(id) ?? new Map<string, ListedSynergy>()
    this.judged.set(id, mine)
    for (const one of found) {
      mine.set(one.id, one)
      const theirs = this.judged.get(one.id) ?? new Map<string, ListedSynergy>()
      this.judged.set(one.id, theirs)
      theirs.set(id, { ...one, id })
    }
  }

  private arrays(): Map<string, ListedSynergy[]> {
    return new Map([...this.judged].map(([id, others]) => [id, [...others.values()]]))
  }

  private records(pairs: readonly ListedSynergy[], facts: Facts) {
    const shared = sharedBetween(facts)
    return pairs.map((pair) => synergyRecord(pair, shared))
  }

  private ranks(organisationIds: Iterable<string>) {
    return [...organisationIds].flatMap((organisationId) => {
      const places = new Map((this.lists.get(organisationId) ?? []).slice(0, listLength).map((one, at) => [one.id, at]))
      return [...(this.judged.get(organisationId)?.keys() ?? [])].map((other) => ({
        id: suggestionId('synergy', keyOf([organisationId, other])),
        organisationId,
        rank: places.get(other) ?? null,
      }))
    })
  }
}
