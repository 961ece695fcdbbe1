import { setImmediate } from 'node:timers/promises'
import type { Graph } from '../database/graph.ts'
import { keepSurer, type ParallelPair, pairKey } from '../matching/parallels/parallel-pairs.ts'
import type { ParallelEngine } from '../matching/parallels/rank-parallels.ts'
import { meaningLimits } from '../matching/parallels/weights.ts'
import type { Facts } from './facts.ts'
import { modelParallels, parallelInitiatives, parallelRecord, parallelsKept } from './parallel-records.ts'
import { pairKeyOf, type SuggestionRecord, suggestionId } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'
import type { Texts } from './texts.ts'

/** All pairs that are stored, and the engine that judged them; what differs is written. */
export class ParallelStore {
  private engine: ParallelEngine | undefined
  /** For each initiative the others it makes a stored pair with. */
  private readonly partners = new Map<string, Set<string>>()
  private readonly store: SuggestionStore

  constructor(graph: Graph) {
    this.store = new SuggestionStore(graph, 'parallel')
  }

  /** Judges everything anew. */
  async rebuild(facts: Facts, texts: Texts): Promise<void> {
    await this.store.open()
    this.engine = modelParallels(facts, texts)
    const found = new Map<string, ParallelPair>()
    let done = 0
    for (const pairs of this.engine.pairsInTurn(parallelsKept)) {
      for (const pair of pairs) keepSurer(found, pair)
      done += 1
      // Other work of the thread (a question, a change) may come in between.
      if (done % 50 === 0) await setImmediate()
    }
    for (const id of facts.initiatives.keys()) addNearest(found, id, this.engine, texts)
    this.partners.clear()
    for (const { left, right } of found.values()) this.join(left, right)
    await this.store.replace(this.records(found.values(), facts, texts))
  }

  /** Lets go of the engine, which holds all texts. */
  forgetTexts(): void {
    this.engine = undefined
  }

  /**
   * Judges some initiatives anew against those near them. A pair that they push out of another's list stays until
   * everything is judged anew.
   */
  async update(facts: Facts, texts: Texts, initiativeIds: ReadonlySet<string>): Promise<void> {
    if (!this.engine) return this.rebuild(facts, texts)
    const { engine } = this
    // Each time: it is cheap, and the event of a moved theme may come after the move has been read.
    engine.rearrange([...facts.themes.values()])
    const initiatives = parallelInitiatives(facts)
    for (const id of initiativeIds) {
      const initiative = initiatives.get(id)
      if (initiative) engine.put(initiative)
      else engine.remove(id)
    }
    const gone = new Set<string>()
    const found = new Map<string, ParallelPair>()
    for (const id of initiativeIds) {
      for (const other of this.partners.get(id) ?? []) gone.add(suggestionId('parallel', pairKeyOf([id, other])))
      this.part(id)
      if (!initiatives.has(id)) continue
      for (const pair of pairsOf(engine, id)) found.set(pairKey(pair.left, pair.right), pair)
      addNearest(found, id, engine, texts)
    }
    for (const { left, right } of found.values()) this.join(left, right)
    for (const id of await this.store.put(this.records(found.values(), facts, texts))) gone.delete(id)
    await this.store.remove([...gone])
  }

  private *records(pairs: Iterable<ParallelPair>, facts: Facts, texts: Texts): Generator<SuggestionRecord> {
    const initiatives = parallelInitiatives(facts)
    for (const pair of pairs) {
      const record = parallelRecord(pair, { facts, initiatives, texts })
      if (record) yield record
    }
  }

  private join(left: string, right: string): void {
    this.partners.set(left, (this.partners.get(left) ?? new Set()).add(right))
    this.partners.set(right, (this.partners.get(right) ?? new Set()).add(left))
  }

  private part(id: string): void {
    for (const other of this.partners.get(id) ?? []) this.partners.get(other)?.delete(id)
    this.partners.delete(id)
  }
}

/** Adds the nearest of an initiative by meaning, where they are not among the pairs yet: it always has somebody to look at. */
function addNearest(found: Map<string, ParallelPair>, id: string, engine: ParallelEngine, { matches }: Texts): void {
  for (const near of matches.nearest.list(id, 'initiative').slice(0, meaningLimits.nearest)) {
    const [left = '', right = ''] = [id, near.id].sort()
    const parallel = found.has(pairKey(left, right)) ? undefined : engine.scoreDistant(left, right)
    if (parallel) found.set(pairKey(left, right), { left, right, parallel })
  }
}

/** The pairs an initiative is in: those of its own list, and those of others' lists that it has come into. */
function pairsOf(engine: ParallelEngine, id: string): ParallelPair[] {
  const near = engine.parallelsOf(id, { k: 3 * parallelsKept })
  return near.flatMap((parallel, place): ParallelPair[] => {
    const [left = '', right = ''] = [id, parallel.id].sort()
    const mine = place < parallelsKept
    const theirs = !mine && engine.parallelsOf(parallel.id, { k: parallelsKept }).some((one) => one.id === id)
    return mine || theirs ? [{ left, right, parallel }] : []
  })
}
