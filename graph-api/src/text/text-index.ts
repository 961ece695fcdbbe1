import { findContributions } from './contributions.ts'
import { LatentPoints } from './latent-points.ts'
import { type LatentOptions, LatentSpace } from './latent-space.ts'
import type { Contribution, Neighbour, TextDocument, TextPart, TextQuery } from './model.ts'
import { highest } from './nearest.ts'
import { Postings } from './postings.ts'
import { cosineOf, type SparseVector } from './vector.ts'
import { WeighedCorpus } from './weighed-corpus.ts'

export type QueryOptions = {
  /** How many neighbours at most; all with a cosine above 0 unless told. */
  k?: number
  filter?: (id: string) => boolean
}

/** Up to this size the index recounts itself when texts change; larger ones when their keeper asks. */
const RECOUNTS_ITSELF = 2000
const DRIFT = 0.1

/**
 * An exact index over texts, in memory. Weights are counted when it is built; a changed text is weighed by the same
 * counts, so one change touches one text. `drifted` tells when a tenth has changed and `rebuild` is due.
 */
export class TextIndex {
  private readonly corpus = new WeighedCorpus()
  private readonly postings = new Postings()
  private latent: LatentPoints | undefined
  private changes = 0

  /** A later document with a known id replaces the earlier one. */
  constructor(documents: Iterable<TextDocument>) {
    for (const document of documents) this.corpus.keep(document)
    this.rebuild()
  }

  get size(): number {
    return this.corpus.size
  }

  /** True when so many texts have changed since the last count that weights should be counted anew. */
  get drifted(): boolean {
    return this.changes > DRIFT * this.corpus.countedDocuments
  }

  has(id: string): boolean {
    return this.corpus.slotNumber(id) !== undefined
  }

  ids(): Iterable<string> {
    return this.corpus.ids()
  }

  /** Adds a document, or replaces the one with the same id. */
  put(document: TextDocument): void {
    const slot = this.corpus.keep(document)
    this.changes += 1
    if (this.recountIfSmall()) return
    const vector = this.corpus.vectorAt(slot)
    this.postings.add(slot, vector)
    this.latent?.put(slot, vector)
  }

  /** Removes a document; an unknown id is no error. */
  remove(id: string): void {
    if (this.corpus.drop(id)) this.changes += 1
  }

  /** The nearest documents, best first; the document asked about is never among them. */
  query(of: TextQuery, { k = Number.POSITIVE_INFINITY, filter }: QueryOptions = {}): Neighbour[] {
    const self = typeof of === 'string' ? this.corpus.slotNumber(of) : undefined
    const vector = this.vectorOf(of)
    const sums = new Float32Array(this.corpus.slotCount)
    this.postings.accumulate(vector, sums)
    this.latent?.blendInto(sums, vector)
    const allowed = (slot: number) => {
      const id = this.corpus.slot(slot)?.id
      return id !== undefined && slot !== self && (filter === undefined || filter(id))
    }
    return highest(sums, k, allowed).map((slot) => ({
      id: this.corpus.slot(slot)?.id ?? '',
      cosine: Math.min(1, sums[slot] ?? 0),
    }))
  }

  /** The cosine of two texts, 0 to 1, with what the latent space says blended in where one has been learned. */
  cosine(a: TextQuery, b: TextQuery): number {
    const [left, right] = [this.vectorOf(a), this.vectorOf(b)]
    const cosine = cosineOf(left, right)
    return this.latent === undefined ? cosine : this.latent.blend(cosine, left, right)
  }

  /** The words that made two texts alike, heaviest first, with where they stand in both. */
  contributions(a: TextQuery, b: TextQuery, limit = 12): Contribution[] {
    return findContributions({
      left: { parts: this.partsOf(a), vector: this.vectorOf(a) },
      right: { parts: this.partsOf(b), vector: this.vectorOf(b) },
      featuresOf: (word, language) => {
        const form = this.corpus.formOf(word, language)
        if (form === undefined) return undefined
        const { features, wordFeatures } = form
        return { words: features.subarray(0, wordFeatures), grams: features.subarray(wordFeatures) }
      },
      limit,
    })
  }

  /** The weighed vector of a text; an unknown id is an error. */
  vectorOf(of: TextQuery): SparseVector {
    if (typeof of !== 'string') return this.corpus.vectorOf(of)
    this.corpus.slotFor(of)
    return this.corpus.recentVectorAt(this.corpus.slotNumber(of) ?? -1)
  }

  /** True for a feature that is a stem or a compound part. */
  isWord(feature: number): boolean {
    return this.corpus.kindOf(feature) === 'word'
  }

  /** Counts and weighs everything anew. A learned space is forgotten, since it speaks of the old counts. */
  rebuild(): void {
    this.corpus.recount()
    this.changes = 0
    this.latent = undefined
    this.postings.pack(this.corpus, (slot) => this.corpus.vectorAt(slot))
  }

  /**
   * Learns which words go together across languages from the bilingual documents (both languages in one document) and
   * blends that into every answer from now on. Does nothing where there are too few of them to learn from.
   *
   * @param among which documents to learn from; all unless told
   * @returns whether a space was learned
   */
  learnAcrossLanguages(options: LatentOptions & { among?: (id: string) => boolean } = {}): boolean {
    const slots = [...this.corpus.ids()].flatMap((id) => {
      const slot = this.corpus.slotNumber(id)
      return slot === undefined || options.among?.(id) === false ? [] : [slot]
    })
    const training = LatentPoints.trainingSlots(slots, (slot) => (this.corpus.slot(slot)?.languages.size ?? 0) > 1)
    if (training.length === 0) return false
    const counts = (feature: number) => this.isWord(feature)
    const texts = training.map((slot) => this.corpus.vectorAt(slot))
    this.useSpace(LatentSpace.train(texts, { counts, ...options }))
    return true
  }

  /** Blends in a space learned on this index's own vectors. */
  useSpace(space: LatentSpace): void {
    this.latent = new LatentPoints(space)
    for (let slot = 0; slot < this.corpus.slotCount; slot += 1) this.latent.put(slot, this.corpus.vectorAt(slot))
  }

  private recountIfSmall(): boolean {
    if (this.size > RECOUNTS_ITSELF || !this.drifted) return false
    const learned = this.latent !== undefined
    this.rebuild()
    if (learned) this.learnAcrossLanguages()
    return true
  }

  private partsOf(of: TextQuery): readonly TextPart[] {
    return typeof of === 'string' ? this.corpus.slotFor(of).parts : of
  }
}

/** Builds an index over documents. Ids must differ; a later document with a known id replaces the earlier one. */
export function createTextIndex(documents: Iterable<TextDocument>): TextIndex {
  return new TextIndex(documents)
}
