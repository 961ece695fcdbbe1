import type { Graph } from '../database/graph.ts'
import type { PartnerRanker } from '../matching/partners/rank-partners.ts'
import type { TextPart } from '../matching/text/model.ts'
import { type CouldJoin, findCouldJoin, rankerOver } from './could-join.ts'
import { type DraftSuggestion, type DraftText, findForDraft } from './draft.ts'
import { EventReader } from './event-reader.ts'
import { type Facts, readFacts, rereadFacts } from './facts.ts'
import { Lease } from './lease.ts'
import type { ReplaceQuestion } from './messages.ts'
import type { GapFound } from './nearest-question.ts'
import { ProposalStore } from './proposal-store.ts'
import { currentWeights } from './ratings.ts'
import { findSimilar, isLongEnough, type SimilarFound, textOfParts } from './similar.ts'
import { type Known, type RefreshProgress, StoredSuggestions } from './stored-suggestions.ts'
import { modelSynergies, type SynergyModel } from './synergy-lists.ts'
import type { TextVectors } from './text-vectors.ts'
import { indexTexts, refreshTexts, reindexTexts, type Texts } from './texts.ts'

export interface MatcherSettings {
  readonly holder: string
  readonly now?: () => Date
  readonly leaseTime?: number
  /** Told whether this process holds the lease, whenever it has asked for it. */
  readonly onLease?: (held: boolean) => void
  /** The meanings of all texts; without them words carry alone. */
  readonly vectors?: TextVectors
}

/** Events of one change come together; more than this many changed things are cheaper to judge from scratch. */
const changesAtOnce = 300

/**
 * Keeps the suggestions true to the graph: reads it once, then follows its events. Everything runs one after another.
 * Where another process holds the lease, it follows all the same, to answer questions, and writes nothing.
 */
export class Matcher {
  private facts: Facts | undefined
  private texts: Texts | undefined
  private model: SynergyModel | undefined
  /** Made when somebody asks, over the facts as they stood then. */
  private ranker: { facts: Facts; version: number; made: PartnerRanker } | undefined
  private readonly events = new EventReader()
  /** What a change touched that could not be stored: the next one takes it along. */
  private unfinished: ReadonlySet<string> = new Set()
  private queue: Promise<unknown> = Promise.resolve()
  private readonly lease: Lease
  private readonly stored: StoredSuggestions
  private readonly proposals: ProposalStore

  constructor(
    private readonly graph: Graph,
    private readonly options: MatcherSettings,
  ) {
    const { holder, leaseTime, onLease } = options
    this.lease = new Lease(graph, holder, {
      ...(leaseTime && { time: leaseTime }),
      ...(onLease && { onKept: onLease }),
    })
    this.stored = new StoredSuggestions(graph)
    this.proposals = new ProposalStore(graph, (id) => options.vectors?.get(id))
  }

  /** Takes in what has happened since the last call, and stores what follows from it. */
  follow(): Promise<void> {
    return this.inTurn(async () => {
      const taken = await this.lease.keep()
      if (!this.facts) await this.readAll()
      if (taken) return this.storeAll()
      const subjects = await this.events.read(this.graph)
      if (subjects.length === 0) return
      if (await this.takeIn(subjects)) {
        this.events.taken()
        if (this.lease.held) await this.stored.writeState(this.known().facts, this.events.lastId)
      } else {
        await this.readAll()
        if (this.lease.held) await this.storeAll()
      }
    })
  }

  /** Reads and judges everything anew. */
  refresh(onProgress?: (progress: RefreshProgress) => void): Promise<void> {
    return this.inTurn(async () => {
      await this.lease.keep()
      await this.readAll()
      await this.storeAll(onProgress)
    })
  }

  /** The same, where this process is the one that writes. */
  async refreshIfHolder(): Promise<void> {
    if (this.lease.held) await this.refresh()
  }

  /** Initiatives like a text that is not saved yet, best first, whoever may see them. */
  similar(parts: readonly TextPart[], looked: number): Promise<SimilarFound[]> {
    return this.whenRead(async () => {
      const encoded = isLongEnough(parts) ? await this.options.vectors?.encodeText(textOfParts(parts)) : undefined
      const { texts, facts } = this.known()
      const titleOf = (id: string) => facts.initiatives.get(id)?.title ?? ''
      return findSimilar(texts, { parts, encoded, titleOf, looked })
    })
  }

  /** Whom somebody would be shown who has written this and is not in the network yet, best first. */
  forDraft(drafts: readonly DraftText[], first: number): Promise<DraftSuggestion[]> {
    return this.whenRead(async () => {
      const { vectors } = this.options
      const encoded = await Promise.all(drafts.map(({ text }) => vectors?.encodeText(text)))
      return findForDraft(this.known(), drafts, { encoded, first })
    })
  }

  /** Who might belong on an initiative, best first; nobody where it cannot be seen or too little says so. */
  couldJoin(initiativeId: string, first: number): Promise<CouldJoin[]> {
    return this.whenRead(async ({ texts }) => {
      const { facts } = this.known()
      if (this.ranker?.version !== facts.version || this.ranker.facts !== facts)
        this.ranker = { facts, version: facts.version, made: rankerOver(facts, texts) }
      return findCouldJoin({ facts, texts, ranker: this.ranker.made }, { initiativeId, first })
    })
  }

  /** Mini-networks around something: the ids of the stored proposals, best first; empty where it cannot be seen. */
  propose(aroundId: string, first: number): Promise<string[]> {
    return this.whenRead(() => this.proposals.propose(aroundId, first, this.known()))
  }

  /** Why nothing is proposed around something, with up to `most` hopes, worries or needs near it, and themes. */
  gap(aroundId: string, most: number): Promise<GapFound | null> {
    return this.whenRead(() => this.proposals.gap(aroundId, { ...this.known(), most }))
  }

  /** The evidence for members a person chose: the id of the stored proposal. */
  compose(aroundId: string, memberIds: readonly string[]): Promise<string | null> {
    return this.whenRead(() => this.proposals.compose(aroundId, memberIds, this.known()))
  }

  /** A group with another in a member's place: the ids of the stored proposals, best first. */
  replace(question: ReplaceQuestion): Promise<string[]> {
    return this.whenRead(() => this.proposals.replace(question.aroundId, question, this.known()))
  }

  /**
   * Works on some of the texts that have no vectors yet; when the last has its own, everything is judged anew.
   * @returns whether there is more to do now
   */
  async encodeSome(): Promise<boolean> {
    const { vectors } = this.options
    if (!vectors || !this.facts || vectors.progress().waiting === 0) return false
    const stores = this.lease.held
    await vectors.encodeSome({ stores })
    if (vectors.progress().waiting > 0) return stores
    await this.inTurn(async () => {
      this.model = undefined
      this.texts = this.facts && indexTexts(this.facts, this.textOptions())
      if (this.lease.held) await this.storeAll()
    })
    return false
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.lease.release())
  }

  /** A question does not wait for a refresh to end, only for the first reading. */
  private async whenRead<Result>(work: (known: { texts: Texts }) => Promise<Result>): Promise<Result> {
    if (!this.facts || !this.texts) await this.inTurn(async () => (this.facts ? undefined : this.readAll()))
    return work(this.known())
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => undefined)
    return turn
  }

  private async readAll(): Promise<void> {
    await this.events.start(this.graph)
    this.facts = await readFacts(this.graph)
    await this.options.vectors?.readAll()
    const known = this.texts
    // What is half brought up to date is not gone on with.
    this.texts = undefined
    this.texts = known
      ? refreshTexts(known, this.facts, this.textOptions())
      : indexTexts(this.facts, this.textOptions())
    this.model = undefined
    this.unfinished = new Set()
  }

  private now(): Date {
    return this.options.now?.() ?? new Date(this.graph.today())
  }

  private textOptions() {
    const { vectors } = this.options
    return { encodedOf: (id: string) => vectors?.get(id), today: this.graph.today() }
  }

  private known(): Known {
    if (!this.facts || !this.texts) throw new Error('The matcher was asked before it had read the graph')
    const { weights } = currentWeights(this.facts.verdicts, this.facts.resetAt)
    this.model ??= modelSynergies(this.facts, this.texts, { weights, now: this.now() })
    return { facts: this.facts, texts: this.texts, model: this.model }
  }

  /** Takes in what has changed. False where that is so much that everything had better be read and judged anew. */
  private async takeIn(subjectIds: readonly string[]): Promise<boolean> {
    const ids = [...new Set([...subjectIds, ...this.unfinished])]
    if (ids.length > changesAtOnce) return false
    const { facts, texts } = this.known()
    const touched = await rereadFacts(this.graph, facts, { subjectIds: ids, most: changesAtOnce })
    if (!touched) return false
    this.unfinished = touched.textIds
    await this.options.vectors?.reread(subjectIds, { stores: this.lease.held })
    reindexTexts(texts, facts, { ...this.textOptions(), changedIds: touched.textIds })
    this.model = undefined
    if (this.lease.held) await this.stored.update(this.known(), touched)
    this.unfinished = new Set()
    return true
  }

  private async storeAll(onProgress?: (progress: RefreshProgress) => void): Promise<void> {
    const known = this.known()
    await this.stored.rebuild(known, onProgress)
    await this.proposals.open()
    await this.stored.writeState(known.facts, this.events.lastId)
  }
}
