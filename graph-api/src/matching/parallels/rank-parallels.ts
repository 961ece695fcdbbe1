import { createThemeSimilarity, type ThemeSimilarity } from '../network/theme-similarity.ts'
import type { Neighbour } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import { CandidateLists, type RankedCandidate } from './candidate-lists.ts'
import { HeldTexts } from './held-texts.ts'
import { HubScores } from './hub-scores.ts'
import type { ParallelInitiative } from './initiative.ts'
import { type EvidenceSources, gatherEvidence } from './pair-evidence.ts'
import { keepSurer, type Parallel, type ParallelPair } from './parallel-pairs.ts'
import { confidenceOf, type ParallelLabel, rankPair, scorePair, strengthOf } from './score.ts'
import { candidatesPerInitiative } from './weights.ts'

export interface ParallelSources {
  readonly initiatives: readonly ParallelInitiative[]
  readonly themes: readonly { id: string; broaderIds: readonly string[] }[]
  /** Holds the initiatives' texts, and their owners' needs and offers, by id. */
  readonly index: Pick<TextIndex, 'has' | 'query' | 'cosine'>
  /** How well an offer answers a need; the cosine of their texts where it is not given. */
  readonly answers?: (needId: string, offerId: string) => number
  /** How many content words of two initiatives meet; where it is not given, no pair is doubted for it. */
  readonly meetings?: (left: string, right: string) => number
  /** With whom an initiative is settled: judged, or working together already. Asked once for each that is ranked. */
  readonly settledWith?: (id: string) => (otherId: string) => boolean
}

/** Up to this size every change rescores all pairs; in larger networks other nodes' hub scores wait for a refresh. */
const RESCORE_ALL_UP_TO = 2000

/**
 * The parallels engine over one network: candidates by the exact index, judged in full, each list made when it is first
 * asked for and patched when an initiative changes.
 */
export class ParallelEngine {
  private readonly initiatives: Map<string, ParallelInitiative>
  private readonly hubs = new HubScores((id) => this.nearest(id))
  private readonly lists = new CandidateLists(candidatesPerInitiative)
  private readonly themes: ThemeSimilarity
  private sources: EvidenceSources

  constructor(private readonly given: ParallelSources) {
    this.initiatives = new Map(given.initiatives.map((one) => [one.id, one]))
    const uses = given.initiatives.map((one) => one.themeIds)
    const { index } = given
    const cosine = (left: string, right: string) =>
      index.has(left) && index.has(right) ? index.cosine(left, right) : 0
    this.themes = createThemeSimilarity(given.themes, uses)
    this.sources = {
      cosine,
      held: new HeldTexts(cosine),
      answers: given.answers ?? cosine,
      meetings: given.meetings ?? (() => Number.POSITIVE_INFINITY),
      hub: (id) => this.hubs.of(id),
      themeSimilarity: this.themes.between,
    }
  }

  /** The nearest parallels of an initiative, best first. Thin evidence is left out unless `all` is asked for. */
  parallelsOf(id: string, { k = 10, all = false }: { k?: number; all?: boolean } = {}): Parallel[] {
    const found = this.candidatesOf(id, k).flatMap((candidate) => this.withConfidence(id, candidate) ?? [])
    return all ? found : found.filter((one) => one.strength !== undefined)
  }

  /** Every judged pair once, with the better side's view of it. */
  allParallels(k = 10): ParallelPair[] {
    const pairs = new Map<string, ParallelPair>()
    for (const found of this.pairsInTurn(k)) for (const pair of found) keepSurer(pairs, pair)
    return [...pairs.values()].sort((a, b) => b.parallel.score - a.parallel.score || (a.left < b.left ? -1 : 1))
  }

  /** The nearest pairs of each initiative, one initiative after the other: a pair comes from either side. */
  *pairsInTurn(k: number): Generator<ParallelPair[]> {
    for (const id of this.initiatives.keys()) {
      yield this.parallelsOf(id, { k }).map((parallel) => {
        const [left, right] = id < parallel.id ? [id, parallel.id] : [parallel.id, id]
        return { left, right, parallel }
      })
    }
  }

  /** What kind of pair two initiatives are, near or not; undefined where either is unknown. */
  labelOf(leftId: string, rightId: string): ParallelLabel | undefined {
    const [left, right] = [this.initiatives.get(leftId), this.initiatives.get(rightId)]
    if (left === undefined || right === undefined) return undefined
    return scorePair(gatherEvidence(left, right, this.sources)).label
  }

  /** A pair that is near in meaning though its words say too little by themselves; undefined where it cannot be parallel. */
  scoreDistant(leftId: string, rightId: string): Parallel | undefined {
    const [left, right] = [this.initiatives.get(leftId), this.initiatives.get(rightId)]
    if (left === undefined || right === undefined || !areApart(left, right)) return undefined
    if (this.given.settledWith?.(leftId)(rightId)) return undefined
    const evidence = gatherEvidence(left, right, this.sources)
    return { id: rightId, evidence, ...scorePair(evidence), mutual: false, confidence: 0, strength: 'possible' }
  }

  /** Adds or replaces an initiative whose text is already in the index, and patches the lists of those near it. */
  put(initiative: ParallelInitiative): void {
    this.initiatives.set(initiative.id, initiative)
    this.forget(initiative.id)
    if (this.initiatives.size <= RESCORE_ALL_UP_TO) return
    for (const candidate of this.candidatesOf(initiative.id, candidatesPerInitiative)) {
      this.lists.insert(candidate.id, { ...candidate, id: initiative.id })
    }
  }

  /** Takes in where themes stand now. What carries one that has been moved must be put once more. */
  rearrange(themes: ParallelSources['themes']): void {
    this.themes.rearrange(themes)
  }

  /** Takes an initiative out. */
  remove(id: string): void {
    this.initiatives.delete(id)
    this.forget(id)
  }

  private forget(id: string): void {
    if (this.initiatives.size <= RESCORE_ALL_UP_TO) {
      this.lists.clear()
      this.hubs.clear()
      this.sources = { ...this.sources, held: new HeldTexts(this.sources.cosine) }
    }
    this.lists.forget(id)
    this.hubs.forget(id)
  }

  /** The first of an initiative's candidates; its list is made where it has none. */
  private candidatesOf(id: string, most: number): RankedCandidate[] {
    const left = this.initiatives.get(id)
    if (left !== undefined && !this.lists.has(id)) this.lists.set(id, this.rank(left))
    return this.lists.first(id, most)
  }

  private rank(left: ParallelInitiative): RankedCandidate[] {
    return this.hubs.takeNearest(left.id).flatMap(({ id, cosine }) => {
      const right = this.initiatives.get(id)
      if (right === undefined) return []
      return [{ id, cosine, ...rankPair(gatherEvidence(left, right, this.sources, cosine)) }]
    })
  }

  private nearest(id: string): Neighbour[] {
    const one = this.initiatives.get(id)
    if (one === undefined || !this.given.index.has(id)) return []
    const isSettled = this.given.settledWith?.(id)
    const filter = (other: string) => {
      const right = this.initiatives.get(other)
      return right !== undefined && areApart(one, right) && !isSettled?.(other)
    }
    return this.given.index.query(id, { k: candidatesPerInitiative, filter })
  }

  private withConfidence(id: string, { id: otherId, cosine }: RankedCandidate): Parallel | undefined {
    const [left, right] = [this.initiatives.get(id), this.initiatives.get(otherId)]
    if (left === undefined || right === undefined) return undefined
    const evidence = gatherEvidence(left, right, this.sources, cosine)
    const scored = scorePair(evidence)
    const [mine, theirs] = [this.candidatesOf(id, 2), this.candidatesOf(otherId, 2)]
    const mutual = mine[0]?.id === otherId && theirs[0]?.id === id
    const next = mine.find((other) => other.id !== otherId)
    const theirNext = theirs.find((other) => other.id !== id)
    const others = [next, theirNext].flatMap((one) => (one === undefined ? [] : [one.score]))
    const nextBest = others.length === 0 ? undefined : Math.max(...others)
    const confidence = confidenceOf(scored.score, mutual, nextBest)
    return { id: otherId, evidence, ...scored, mutual, confidence, strength: strengthOf(scored, evidence, confidence) }
  }
}

/** Neither a parent and its part, nor two parts of one. */
function areApart(left: ParallelInitiative, right: ParallelInitiative): boolean {
  if (left.parentId === right.id || right.parentId === left.id) return false
  return left.parentId === null || left.parentId !== right.parentId
}
