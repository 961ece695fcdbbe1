import { isDeepStrictEqual } from 'node:util'
import { type ContributingText, findContributions } from './contributions.ts'
import { type LatentOptions, LatentSpace } from './latent-space.ts'
import { LearnedSpaces } from './learned-spaces.ts'
import type { Comparison, Contribution, Neighbour, QueryOptions, TextDocument, TextPart, TextQuery } from './model.ts'
import { highest } from './nearest.ts'
import { Postings } from './postings.ts'
import { bilingualTexts, companyTexts } from './training-texts.ts'
import { cosineOf, type SparseVector } from './vector.ts'
import { WeightedCorpus } from './weighted-corpus.ts'
import { type OrderedText, WordSpace } from './word-space.ts'

/** Up to this size the index recounts itself when texts change; larger ones when their keeper asks. */
const RECOUNTS_ITSELF = 2000
const DRIFT = 0.1
/**
 * An exact index over texts, in memory. Weights are counted when it is built; a changed text is weighed by the same
 * counts, so one change touches one text. `drifted` tells when a tenth has changed and `rebuild` is due.
 */
export class TextIndex {
  private readonly corpus = new WeightedCorpus()
  private readonly postings = new Postings()
  private learned = new LearnedSpaces()
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

  /** Whether a document stands in it just as it is. */
  holds({ id, parts }: TextDocument): boolean {
    return this.has(id) && isDeepStrictEqual(this.corpus.slotFor(id).parts, parts)
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
    this.learned.put(slot, vector)
  }

  /** Removes a document; an unknown id is no error. */
  remove(id: string): void {
    if (this.corpus.drop(id)) this.changes += 1
  }

  /** The nearest documents, best first; the document asked about is never among them. */
  query(of: TextQuery, options: QueryOptions = {}): Neighbour[] {
    return this.compare(of).nearest(options)
  }

  /** One text with all others: their cosines are summed up once, whatever is then asked. */
  compare(of: TextQuery): Comparison {
    const vector = this.vectorOf(of)
    const sums = new Float32Array(this.corpus.slotCount)
    this.postings.accumulate(vector, sums)
    const { learned, corpus } = this
    return {
      nearest: (options) => this.nearestBy(learned.isEmpty ? sums : sums.slice(), { of, vector, ...options }),
      cosine: (id) => {
        const sum = sums[corpus.slotNumber(id) ?? -1] ?? 0
        return learned.isEmpty ? Math.min(1, sum) : this.cosine(of, id)
      },
    }
  }

  /** @param sums cosines by slot, into which learned spaces blend what they say */
  private nearestBy(
    sums: Float32Array,
    { of, vector, k = Number.POSITIVE_INFINITY, filter }: QueryOptions & { of: TextQuery; vector: SparseVector },
  ): Neighbour[] {
    const self = typeof of === 'string' ? this.corpus.slotNumber(of) : undefined
    const allowed = (slot: number) => {
      const id = this.corpus.slot(slot)?.id
      return id !== undefined && slot !== self && (filter === undefined || filter(id))
    }
    const best = this.learned.refine(sums, vector, k, (most) => highest(sums, most, allowed))
    return best.map((slot) => ({
      id: this.corpus.slot(slot)?.id ?? '',
      cosine: Math.min(1, sums[slot] ?? 0),
    }))
  }

  /** The cosine of two texts, 0 to 1, with what learned spaces say blended in. */
  cosine(a: TextQuery, b: TextQuery): number {
    const [left, right] = [this.vectorOf(a), this.vectorOf(b)]
    return this.learned.blend(cosineOf(left, right), left, right)
  }

  /** The words that made two texts alike, heaviest first, with where they stand in both. */
  contributions(a: TextQuery, b: TextQuery, limit = 12): Contribution[] {
    return findContributions(this.contributing(a), this.contributing(b), limit)
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

  /** A document as it was written, its parts one after the other; an unknown id is an error. */
  textOf(id: string): string {
    return this.partsOf(id)
      .map(({ text }) => text)
      .join('\n')
  }

  /** A text's words in order, for a space to learn from; an unknown id is an error. */
  orderedTextOf(of: TextQuery): OrderedText {
    return this.corpus.orderedTextOf(this.partsOf(of))
  }

  /** Counts and weighs everything anew. Learned spaces are forgotten, since they speak of the old counts. */
  rebuild(): void {
    this.corpus.recount()
    this.changes = 0
    this.learned = new LearnedSpaces()
    this.postings.pack(this.corpus, (slot) => this.corpus.vectorAt(slot))
  }

  /**
   * Learns which words go together across languages from the bilingual documents (both languages in one document) and
   * blends that into every answer from now on. Does nothing where there are too few of them to learn from.
   *
   * @param among which documents to learn from; all unless told
   */
  learnAcrossLanguages(options: LatentOptions & { among?: (id: string) => boolean } = {}): void {
    const texts = bilingualTexts(this.corpus, options.among)
    if (texts) this.useSpace(LatentSpace.train(texts, { counts: (feature) => this.isWord(feature), ...options }))
  }

  /** Learns which words keep the same company, and blends that in; a small network has too little text to tell. */
  learnOtherWords(): void {
    const ids = companyTexts(this.corpus)
    if (ids) this.useSpace(WordSpace.train(ids.map((id) => this.orderedTextOf(id))))
  }

  /** Blends in a space learned on this index's own vectors; a later one of the same kind takes its place. */
  useSpace(space: LatentSpace | WordSpace): void {
    const vectors = this.documentVectors()
    if (space instanceof WordSpace) this.learned.useWords(space, vectors)
    else this.learned.useAcross(space, vectors)
  }

  private *documentVectors(): Generator<readonly [number, SparseVector]> {
    for (let slot = 0; slot < this.corpus.slotCount; slot += 1) yield [slot, this.corpus.vectorAt(slot)]
  }

  private recountIfSmall(): boolean {
    if (this.size > RECOUNTS_ITSELF || !this.drifted) return false
    const { knowsLanguages, knowsWords } = this.learned
    this.rebuild()
    if (knowsLanguages) this.learnAcrossLanguages()
    if (knowsWords) this.learnOtherWords()
    return true
  }

  private contributing(of: TextQuery): ContributingText {
    const vector = this.vectorOf(of)
    if (typeof of !== 'string') return { vector, forms: this.corpus.formsOf(of) }
    return { vector, forms: this.corpus.recentFormsAt(this.corpus.slotNumber(of) ?? -1) }
  }

  private partsOf(of: TextQuery): readonly TextPart[] {
    return typeof of === 'string' ? this.corpus.slotFor(of).parts : of
  }
}
