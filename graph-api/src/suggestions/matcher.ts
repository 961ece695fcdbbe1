import type { Graph } from '../database/graph.ts'
import type { PartnerRanker } from '../matching/partners/rank-partners.ts'
import type { TextPart } from '../matching/text/model.ts'
import { type CouldJoin, findCouldJoin, rankerOver } from './could-join.ts'
import { type DraftSuggestion, type DraftText, findForDraft } from './draft.ts'
import { EventReader } from './event-reader.ts'
import type { Facts } from './facts.ts'
import { KnownGraph } from './known-graph.ts'
import { Lease } from './lease.ts'
import type { ReplaceQuestion } from './messages.ts'
import type { GapFound } from './nearest-question.ts'
import { ProposalStore } from './proposal-store.ts'
import { findSimilar, isLongEnough, type SimilarFound, textOfParts } from './similar.ts'
import { type Known, type RefreshProgress, StoredSuggestions } from './stored-suggestions.ts'
import type { TextVectors } from './text-vectors.ts'
import type { Texts } from './texts.ts'

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
  private readonly known: KnownGraph
  /** Made when somebody asks, over the facts as they stood then. */
  private ranker: { facts: Facts; version: number; texts: Texts; made: PartnerRanker } | undefined
  private readonly events = new EventReader()
  /** Everything is to be read: it never was, or that failed, and the events before it are not asked for again. */
  private mustRead = true
  /** Everything is to be stored: it was read anew, or this process has become the one that writes. */
  private owesAll = false
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
    const { holder, leaseTime, onLease, now, vectors } = options
    this.known = new KnownGraph(graph, { now, vectors })
    this.lease = new Lease(graph, holder, {
      ...(leaseTime && { time: leaseTime }),
      ...(onLease && { onKept: onLease }),
    })
    this.stored = new StoredSuggestions(graph)
    this.proposals = new ProposalStore(graph, (id) => vectors?.get(id))
  }

  /** Takes in what has happened since the last call, and stores what follows from it. */
  follow(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.lease.keep()) this.owesAll = true
      await this.readWhereNeeded()
      if (this.owesAll && this.lease.held) return this.storeAll()
      const subjects = await this.events.read(this.graph)
      if (subjects.length === 0) return
      if (await this.takeIn(subjects)) {
        this.events.taken()
        if (this.lease.held) await this.stored.writeState(this.known.complete().facts, this.events.lastId)
      } else {
        await this.readAll()
        if (this.lease.held) await this.storeAll()
      }
    })
  }

  /** Reads and judges everything anew. */
  refresh(onProgress?: (progress: RefreshProgress) => void): Promise<void> {
    return this.inTurn(async () => {
      if (await this.lease.keep()) this.owesAll = true
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
    return this.whenAskable(async () => {
      const encoded = isLongEnough(parts) ? await this.options.vectors?.encodeText(textOfParts(parts)) : undefined
      const { texts, facts } = this.known.askable()
      const titleOf = (id: string) => facts.initiatives.get(id)?.title ?? ''
      return findSimilar(texts, { parts, encoded, titleOf, looked })
    })
  }

  /** Whom somebody would be shown who has written this and is not in the network yet, best first. */
  forDraft(drafts: readonly DraftText[], first: number): Promise<DraftSuggestion[]> {
    return this.whenAskable(async () => {
      const { vectors } = this.options
      const encoded = await Promise.all(drafts.map(({ text }) => vectors?.encodeText(text)))
      return findForDraft(this.known.askable(), drafts, { encoded, first })
    })
  }

  /** Who might belong on an initiative, best first; nobody where it cannot be seen or too little says so. */
  couldJoin(initiativeId: string, first: number): Promise<CouldJoin[]> {
    return this.whenComplete(async ({ facts, texts }) => {
      const { ranker } = this
      const holds = ranker?.facts === facts && ranker.version === facts.version && ranker.texts === texts
      const made = holds ? ranker.made : rankerOver(facts, texts)
      this.ranker = { facts, version: facts.version, texts, made }
      return findCouldJoin({ facts, texts, ranker: made }, { initiativeId, first })
    })
  }

  /** Mini-networks around something: the ids of the stored proposals, best first; empty where it cannot be seen. */
  propose(aroundId: string, first: number): Promise<string[]> {
    return this.whenComplete((known) => this.proposals.propose(aroundId, first, known))
  }

  /** Why nothing is proposed around something, with up to `most` hopes, worries or needs near it, and themes. */
  gap(aroundId: string, most: number): Promise<GapFound | null> {
    return this.whenComplete((known) => this.proposals.gap(aroundId, { ...known, most }))
  }

  /** The evidence for members a person chose: the id of the stored proposal. */
  compose(aroundId: string, memberIds: readonly string[]): Promise<string | null> {
    return this.whenComplete((known) => this.proposals.compose(aroundId, memberIds, known))
  }

  /** A group with another in a member's place: the ids of the stored proposals, best first. */
  replace(question: ReplaceQuestion): Promise<string[]> {
    return this.whenComplete((known) => this.proposals.replace(question.aroundId, question, known))
  }

  /**
   * Works on some of the texts that have no vectors yet; when the last has its own, everything is judged anew.
   * @returns whether there is more to do now
   */
  async encodeSome(): Promise<boolean> {
    const { vectors } = this.options
    if (!vectors || !this.known.isRead || vectors.progress().waiting === 0) return false
    const stores = this.lease.held
    await vectors.encodeSome({ stores })
    if (vectors.progress().waiting > 0) return stores
    await this.inTurn(async () => {
      this.beginAnew()
      await this.known.findAnew()
      if (this.lease.held) await this.storeAll()
    })
    return false
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.lease.release())
  }

  /** A question does not wait for a refresh to end, only until it has been found what meets. */
  private async whenComplete<Result>(work: (known: Known) => Promise<Result>): Promise<Result> {
    if (!this.known.isComplete) {
      await Promise.race([this.inTurn(() => this.readWhereNeeded()), this.known.whenComplete()])
    }
    return work(this.known.complete())
  }

  /** One about a text that is not in the graph does not even wait for that. */
  private async whenAskable<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.known.isAskable) {
      await Promise.race([this.inTurn(() => this.readWhereNeeded()), this.known.whenAskable()])
    }
    return work()
  }

  private async readWhereNeeded(): Promise<void> {
    if (this.mustRead || !this.known.isComplete) await this.readAll()
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => undefined)
    return turn
  }

  private async readAll(): Promise<void> {
    this.mustRead = true
    this.beginAnew()
    await this.events.start(this.graph)
    await this.known.readAll()
    this.unfinished = new Set()
    this.mustRead = false
  }

  /** What is found anew is to be stored, and nothing holds the texts as they were, which would take their room meanwhile. */
  private beginAnew(): void {
    this.owesAll = true
    this.ranker = undefined
    this.stored.forgetTexts()
  }

  /** Takes in what has changed. False where that is so much that everything had better be read and judged anew. */
  private async takeIn(subjectIds: readonly string[]): Promise<boolean> {
    const ids = [...new Set([...subjectIds, ...this.unfinished])]
    if (ids.length > changesAtOnce) return false
    const touched = await this.known.reread(ids, changesAtOnce)
    if (!touched) return false
    this.unfinished = touched.textIds
    await this.options.vectors?.reread(subjectIds, { stores: this.lease.held })
    this.known.reindex(touched.textIds)
    if (this.lease.held) await this.stored.update(this.known.complete(), touched)
    this.unfinished = new Set()
    return true
  }

  private async storeAll(onProgress?: (progress: RefreshProgress) => void): Promise<void> {
    const known = this.known.complete()
    await this.stored.rebuild(known, onProgress)
    await this.proposals.open()
    await this.stored.writeState(known.facts, this.events.lastId)
    this.owesAll = false
  }
}
