import type { Graph } from '../database/graph.ts'
import { type Facts, readFacts, rereadFacts, type Touched } from './facts.ts'
import { KnownTexts } from './known-texts.ts'
import { currentWeights } from './ratings.ts'
import type { Known } from './stored-suggestions.ts'
import { modelSynergies, type SynergyModel } from './synergy-lists.ts'
import type { TextVectors } from './text-vectors.ts'
import { reindexTexts } from './texts.ts'

/** The graph as the matcher has read it, what meets in it, and the scores over both. */
export class KnownGraph {
  private facts: Facts | undefined
  private readonly texts = new KnownTexts()
  private model: SynergyModel | undefined

  constructor(
    private readonly graph: Graph,
    private readonly options: {
      readonly now?: (() => Date) | undefined
      /** The meanings of all texts; without them words carry alone. */
      readonly vectors?: TextVectors | undefined
    },
  ) {}

  get isRead(): boolean {
    return this.facts !== undefined
  }

  /** True when all that meets has been found. */
  get isComplete(): boolean {
    return this.facts !== undefined && this.texts.all !== undefined
  }

  /** True when a text that is not in the graph can be asked about. */
  get isAskable(): boolean {
    return this.facts !== undefined && this.texts.asked !== undefined
  }

  /** Settles when it is complete, of what is being read or will be read next. */
  whenComplete(): Promise<void> {
    return this.texts.found.promise
  }

  /** Settles when it can be asked about a text. */
  whenAskable(): Promise<void> {
    return this.texts.askable.promise
  }

  /** Reads everything; where little differs from what was known, that is gone on with. */
  async readAll(): Promise<void> {
    this.facts = await readFacts(this.graph)
    await this.options.vectors?.readAll()
    this.model = undefined
    await this.texts.read(this.facts, this.textOptions())
    this.model = undefined
  }

  /** Finds anew what meets, as when the last text has got its vectors. */
  async findAnew(): Promise<void> {
    this.model = undefined
    if (this.facts) await this.texts.find(this.facts, this.textOptions())
    this.model = undefined
  }

  /** Reads anew what a change has touched, and patches the facts; undefined where more than `most` things are concerned. */
  async reread(subjectIds: readonly string[], most: number): Promise<Touched | undefined> {
    return rereadFacts(this.graph, this.complete().facts, { subjectIds, most })
  }

  /** Takes texts in that a change has touched, once their facts and vectors are there. */
  reindex(changedIds: ReadonlySet<string>): void {
    const { facts, texts } = this.complete()
    reindexTexts(texts, facts, { ...this.textOptions(), changedIds })
    this.model = undefined
  }

  /** @throws Error where it is not complete */
  complete(): Known {
    if (!this.isComplete) throw new Error('The matcher was asked before it had read the graph')
    return this.askable()
  }

  /**
   * What a text that is not in the graph is compared with, though others are still being compared with each other.
   * @throws Error where that is not there either
   */
  askable(): Known {
    const { facts } = this
    const texts = this.texts.asked
    if (!facts || !texts) throw new Error('The matcher was asked before it had read the graph')
    const { weights } = currentWeights(facts.verdicts, facts.resetAt)
    const now = this.options.now?.() ?? new Date(this.graph.today())
    this.model ??= modelSynergies(facts, texts, { weights, now })
    return { facts, texts, model: this.model }
  }

  private textOptions() {
    const { vectors } = this.options
    return { encodedOf: (id: string) => vectors?.get(id), today: this.graph.today() }
  }
}
