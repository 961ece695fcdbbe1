import type { Graph } from '../database/graph.ts'
import type { Parallel, ParallelEngine } from '../matching/parallels/rank-parallels.ts'
import { meaningLimits } from '../matching/parallels/weights.ts'
import type { Facts } from './facts.ts'
import { modelParallels, parallelInitiatives, parallelRecord, parallelsKept } from './parallel-records.ts'
import { keyOf, type SuggestionRecord, suggestionId } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'
import type { Texts } from './texts.ts'

interface Pair {
  readonly left: string
  readonly right: string
  readonly parallel: Parallel
}

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
    const found = new Map(this.engine.allParallels(parallelsKept).map((pair) => [keyOf([pair.left, pair.right]), pair]))
    for (const id of facts.initiatives.keys()) addNearest(found, id, this.engine, texts)
    const pairs = [...found.values()]
    this.partners.clear()
    for (const { left, right } of pairs) this.join(left, right)
    await this.store.replace(this.records(pairs, facts, texts))
  }

  /**
   * Judges some initiatives anew against those near them. A pair that they push out of another's list stays until
   * everything is judged anew.
   */
  async update(facts: Facts, texts: Texts, initiativeIds: ReadonlySet<string>): Promise<void> {
    if (!this.engine) return this.rebuild(facts, texts)
    const { engine } = this
    // Each time: it is cheap, and the event of a moved theme may come after the move has been read.
    engine.rearrange({ themes: [...facts.themes.values()], places: [...facts.places.values()] })
    const initiatives = parallelInitiatives(facts)
    for (const id of initiativeIds) {
      const initiative = initiatives.get(id)
      if (initiative) engine.put(initiative)
      else engine.remove(id)
    }
    const gone = new Set<string>()
    const found = new Map<string, Pair>()
    for (const id of initiativeIds) {
      for (const other of this.partners.get(id) ?? []) gone.add(suggestionId('parallel', keyOf([id, other])))
      this.part(id)
      if (!initiatives.has(id)) continue
      for (const pair of pairsOf(engine, id)) found.set(keyOf([pair.left, pair.right]), pair)
      addNearest(found, id, engine, texts)
    }
    for (const { left, right } of found.values()) this.join(left, right)
    const records = this.records([...found.values()], facts, texts)
    await this.store.put(records)
    for (const { id } of records) gone.delete(id)
    await this.store.remove([...gone])
  }

  private records(pairs: readonly Pair[], facts: Facts, texts: Texts): SuggestionRecord[] {
    const initiatives = parallelInitiatives(facts)
    return pairs.flatMap((pair) => parallelRecord(pair, { facts, initiatives, texts }) ?? [])
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
function addNearest(found: Map<string, Pair>, id: string, engine: ParallelEngine, { matches }: Texts): void {
  for (const near of matches.nearest.list(id, 'initiative').slice(0, meaningLimits.nearest)) {
    const [left = '', right = ''] = [id, near.id].sort()
    const parallel = found.has(keyOf([left, right])) ? undefined : engine.scoreDistant(left, right)
    if (parallel) found.set(keyOf([left, right]), { left, right, parallel })
  }
}

/** The pairs an initiative is in: those of its own list, and those of others' lists that it has come into. */
function pairsOf(engine: ParallelEngine, id: string): Pair[] {
  const near = engine.parallelsOf(id, { k: 3 * parallelsKept })
  return near.flatMap((parallel, place): Pair[] => {
    const [left = '', right = ''] = [id, parallel.id].sort()
    const mine = place < parallelsKept
    const theirs = !mine && engine.parallelsOf(parallel.id, { k: parallelsKept }).some((one) => one.id === id)
    return mine || theirs ? [{ left, right, parallel }] : []
  })
}
