import { setImmediate } from 'node:timers/promises'
import type { Graph } from '../database/graph.ts'
import { exposure } from '../matching/pairs/exposure.ts'
import { arrangeList, type Levelled } from '../matching/pairs/levels.ts'
import { type Synergy, settled } from '../matching/pairs/synergy.ts'
import type { Facts } from './facts.ts'
import { pairKeyOf, type SuggestionRecord, suggestionId } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'
import { listLengths, type SynergyModel } from './synergy-lists.ts'
import { type RecordSources, sharedBetween, synergyRecord } from './synergy-records.ts'
import type { Texts } from './texts.ts'

/** How many pairs are remembered for each organisation, so that a list can be filled when one of them goes. */
const mostRemembered = 40
/** How many of a list are counted as shown. */
const mostShown = 10

interface Sources {
  readonly model: SynergyModel
  readonly facts: Facts
  readonly texts: Texts
}

/** The best pairs of everybody, and the lists made of them; what differs is stored. */
export class SynergyStore {
  /** For each organisation its best pairs, by the other's id. */
  private readonly scored = new Map<string, Map<string, Synergy>>()
  private readonly lists = new Map<string, Levelled[]>()
  private readonly store: SuggestionStore

  constructor(graph: Graph) {
    this.store = new SuggestionStore(graph, 'synergy')
  }

  /** Judges everything anew. `onProgress` is told how many organisations are done. */
  async rebuild(sources: Sources, onProgress?: (done: number) => void): Promise<void> {
    await this.store.open()
    this.scored.clear()
    this.lists.clear()
    // A pair is the same from both sides, so it is judged once.
    const done = new Set<string>()
    for (const id of sources.facts.organisations.keys()) {
      done.add(id)
      this.take(
        id,
        sources.model.scoreAll(id, (other) => !done.has(other)),
      )
      onProgress?.(done.size)
      // Other work of the thread (a question, a change) may come in between.
      if (done.size % 20 === 0) await setImmediate()
    }
    for (const id of this.scored.keys()) this.arrange(id)
    await this.store.replace(this.records(this.lists.keys(), sources))
    await this.store.rank(this.ranks(this.lists.keys()))
  }

  /** Judges some organisations anew, and puts them into others' lists where they belong. */
  async update(sources: Sources, organisationIds: ReadonlySet<string>): Promise<void> {
    const affected = new Set<string>(organisationIds)
    for (const id of organisationIds) {
      for (const other of this.scored.get(id)?.keys() ?? []) affected.add(other)
      for (const [other, pairs] of this.scored) if (pairs.delete(id)) affected.add(other)
      this.scored.delete(id)
    }
    for (const id of organisationIds) {
      if (!sources.facts.organisations.has(id)) continue
      for (const other of this.take(id, sources.model.scoreAll(id))) affected.add(other)
    }
    const before = new Set([...affected].flatMap((id) => this.storedOf(id)))
    for (const id of affected) this.arrange(id)
    const kept = new Set([...this.lists.keys()].flatMap((id) => this.storedOf(id)))
    await this.store.put(this.records(affected, sources))
    await this.store.remove([...before].filter((id) => !kept.has(id)))
    await this.store.rank(this.ranks(affected))
  }

  /** How fairly organisations are shown: for the page of figures. */
  figures(facts: Facts) {
    const shown = [...this.lists].map(([id, list]) =>
      list.slice(0, mostShown).map(({ synergy }) => ({ id: otherThan(id, synergy) })),
    )
    return exposure(shown, [...facts.organisations.keys()])
  }

  /** Remembers an organisation's pairs, also for the others where they are among their best; says for which. */
  private take(id: string, found: readonly Synergy[]): string[] {
    const mine = this.scored.get(id) ?? new Map<string, Synergy>()
    this.scored.set(id, mine)
    return found.flatMap((synergy, place) => {
      const theirs = this.scored.get(synergy.bId) ?? new Map<string, Synergy>()
      this.scored.set(synergy.bId, theirs)
      const isMine = place < mostRemembered && isAmongBest(mine, synergy)
      const isTheirs = isAmongBest(theirs, synergy)
      if (!isMine && !isTheirs) return []
      const kept = settled(synergy)
      if (isMine) remember(mine, synergy.bId, kept)
      if (isTheirs) remember(theirs, id, kept)
      return isTheirs ? [synergy.bId] : []
    })
  }

  private arrange(id: string): void {
    const pairs = this.scored.get(id)
    if (pairs) this.lists.set(id, arrangeList([...pairs.values()], listLengths))
    else this.lists.delete(id)
  }

  private storedOf(organisationId: string): string[] {
    return (this.lists.get(organisationId) ?? []).map(({ synergy }) => idOf(synergy))
  }

  /** One after the other, since all at once would take much room. */
  private *records(organisationIds: Iterable<string>, { model, facts, texts }: Sources): Generator<SuggestionRecord> {
    const { matches } = texts
    const sources: RecordSources = { matches, facts, shared: sharedBetween(facts), bridge: model.bridge }
    const pairs = new Map<string, Synergy>()
    for (const id of organisationIds) {
      for (const { synergy } of this.lists.get(id) ?? []) pairs.set(idOf(synergy), synergy)
    }
    for (const synergy of pairs.values()) {
      const record = synergyRecord(synergy, sources)
      yield { ...record, concerns: record.concerns.map((one) => ({ ...one, ...this.placeOf(synergy, one.id) })) }
    }
  }

  /** Where a pair stands in one side's list, and how well it fits seen from there; nothing where it is in the other's alone. */
  private placeOf(pair: Synergy, organisationId: string): { rank: number; level: string } | undefined {
    const other = otherThan(organisationId, pair)
    const list = this.lists.get(organisationId) ?? []
    const rank = list.findIndex(({ synergy }) => otherThan(organisationId, synergy) === other)
    const placed = list[rank]
    return placed && { rank, level: placed.level }
  }

  /** Where each stored pair stands in these lists; nowhere where it is in the other's alone. */
  private ranks(organisationIds: Iterable<string>) {
    return [...organisationIds].flatMap((organisationId) =>
      (this.lists.get(organisationId) ?? []).map(({ synergy, level }, rank) => {
        return { id: idOf(synergy), organisationId, rank, level }
      }),
    )
  }
}

/** Whether a pair would be kept: of equal ones those that came first are. */
function isAmongBest(pairs: ReadonlyMap<string, Synergy>, { score }: Synergy): boolean {
  if (pairs.size < mostRemembered) return true
  for (const other of pairs.values()) if (other.score < score) return true
  return false
}

/** Keeps the best: whoever scores least goes where there are too many. */
function remember(pairs: Map<string, Synergy>, otherId: string, synergy: Synergy): void {
  pairs.set(otherId, synergy)
  if (pairs.size <= mostRemembered) return
  let [last, least] = [otherId, synergy.score]
  for (const [id, { score }] of pairs) if (score < least) [last, least] = [id, score]
  pairs.delete(last)
}

function idOf({ aId, bId }: Synergy): string {
  return suggestionId('synergy', pairKeyOf([aId, bId]))
}

function otherThan(id: string, { aId, bId }: Synergy): string {
  return aId === id ? bId : aId
}
