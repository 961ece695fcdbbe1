import { type FormFeatures, findContributions } from './contributions.ts'
import { GrowingCounts } from './growing-array.ts'
import { guessLanguage, type TextLanguage } from './language.ts'
import { Lexicon } from './lexicon.ts'
import type { Contribution, Neighbour, TextDocument, TextPart, TextQuery } from './model.ts'
import { highest } from './nearest.ts'
import { Postings } from './postings.ts'
import { tokenise } from './tokenise.ts'
import { cosineOf, frequencyLimit, type SparseVector, weigh } from './vector.ts'

/** A document as word forms and how often each occurs; its vector follows from these whenever it is needed. */
type Slot = { id: string; parts: readonly TextPart[]; forms: Uint32Array; counts: Float32Array }

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
  private lexicon = new Lexicon()
  private slots: (Slot | undefined)[] = []
  private readonly slotOf = new Map<string, number>()
  private readonly postings = new Postings()
  private documentsWithStem = new GrowingCounts()
  private documentsWith = new GrowingCounts()
  private countedDocuments = 0
  private changes = 0

  constructor(documents: Iterable<TextDocument>) {
    for (const document of documents) {
      this.remove(document.id)
      this.keep(document)
    }
    this.rebuild()
  }

  get size(): number {
    return this.slotOf.size
  }

  /** True when so many texts have changed since the last count that weights should be counted anew. */
  get drifted(): boolean {
    return this.changes > DRIFT * this.countedDocuments
  }

  has(id: string): boolean {
    return this.slotOf.has(id)
  }

  ids(): Iterable<string> {
    return this.slotOf.keys()
  }

  /** Adds a document, or replaces the one with the same id. */
  put(document: TextDocument): void {
    this.remove(document.id)
    const slot = this.keep(document)
    this.changes += 1
    if (!this.recountIfSmall()) this.postings.add(slot, this.vectorOf(document.id))
  }

  /** Removes a document; an unknown id is no error. */
  remove(id: string): void {
    const slot = this.slotOf.get(id)
    if (slot === undefined) return
    this.slots[slot] = undefined
    this.slotOf.delete(id)
    this.changes += 1
  }

  /** The nearest documents, best first; the document asked about is never among them. */
  query(of: TextQuery, { k = Number.POSITIVE_INFINITY, filter }: QueryOptions = {}): Neighbour[] {
    const self = typeof of === 'string' ? this.slotOf.get(of) : undefined
    const sums = this.similarities(of)
    const allowed = (slot: number) => {
      const id = this.slots[slot]?.id
      return id !== undefined && slot !== self && (filter === undefined || filter(id))
    }
    return highest(sums, k, allowed).map((slot) => ({
      id: this.slots[slot]?.id ?? '',
      cosine: Math.min(1, sums[slot] ?? 0),
    }))
  }

  /** The cosine of two texts, 0 to 1. */
  cosine(a: TextQuery, b: TextQuery): number {
    return cosineOf(this.vectorOf(a), this.vectorOf(b))
  }

  /** The words that made two texts alike, heaviest first, with where they stand in both. */
  contributions(a: TextQuery, b: TextQuery, limit = 12): Contribution[] {
    return findContributions({
      left: { parts: this.partsOf(a), vector: this.vectorOf(a) },
      right: { parts: this.partsOf(b), vector: this.vectorOf(b) },
      featuresOf: (word, language) => this.formFeatures(word, language),
      limit,
    })
  }

  /** The weighed vector of a text; an unknown id is an error. */
  vectorOf(of: TextQuery): SparseVector {
    const { forms, counts } = typeof of === 'string' ? this.slotFor(of) : this.analyse(of)
    return this.vectorFrom(forms, counts)
  }

  /** Counts and weighs everything anew. */
  rebuild(): void {
    this.slots = this.slots.filter((slot) => slot !== undefined)
    this.lexicon = new Lexicon()
    this.documentsWithStem = new GrowingCounts()
    this.slots.forEach((slot, at) => {
      if (slot === undefined) return
      this.slotOf.set(slot.id, at)
      this.slots[at] = { ...slot, ...this.analyse(slot.parts) }
    })
    this.countedDocuments = this.slots.length
    this.changes = 0
    this.countDocuments()
    const limit = frequencyLimit(this.countedDocuments)
    const lengthOf = (feature: number) =>
      this.documentsWith.get(feature) <= limit ? this.documentsWith.get(feature) : 0
    const vectorAt = (at: number) => this.vectorFrom(this.slots[at]?.forms ?? [], this.slots[at]?.counts ?? [])
    this.postings.pack(this.lexicon.featureCount, lengthOf, this.slots.length, vectorAt)
  }

  private countDocuments(): void {
    this.documentsWith = new GrowingCounts()
    for (const slot of this.slots) {
      const stems = new Set<number>()
      for (const form of slot?.forms ?? []) stems.add(this.lexicon.form(form).stemNumber)
      for (const stem of stems) this.documentsWithStem.add(stem, 1)
    }
    for (const slot of this.slots) {
      const features = new Set<number>()
      for (const form of slot?.forms ?? []) for (const feature of this.featuresOf(form)) features.add(feature)
      for (const feature of features) this.documentsWith.add(feature, 1)
    }
  }

  private recountIfSmall(): boolean {
    if (this.size > RECOUNTS_ITSELF || !this.drifted) return false
    this.rebuild()
    return true
  }

  private similarities(of: TextQuery): Float32Array {
    const sums = new Float32Array(this.slots.length)
    this.postings.accumulate(this.vectorOf(of), sums)
    return sums
  }

  private keep(document: TextDocument): number {
    const at = this.slots.length
    const analysed = this.countedDocuments > 0 ? this.analyse(document.parts) : NOTHING
    this.slots.push({ id: document.id, parts: document.parts, ...analysed })
    this.slotOf.set(document.id, at)
    return at
  }

  private analyse(parts: readonly TextPart[]): Pick<Slot, 'forms' | 'counts'> {
    const counted = new Map<number, number>()
    for (const part of parts) {
      const words = tokenise(part.text).map((token) => token.word)
      const language = guessLanguage(words, part.language)
      for (const word of words) {
        const form = this.lexicon.numberOf(word, language)
        if (form !== undefined) counted.set(form, (counted.get(form) ?? 0) + (part.weight ?? 1))
      }
    }
    return { forms: Uint32Array.from(counted.keys()), counts: Float32Array.from(counted.values()) }
  }

  private vectorFrom(forms: ArrayLike<number>, counts: ArrayLike<number>): SparseVector {
    const features = new Map<number, number>()
    for (let at = 0; at < forms.length; at += 1) {
      const count = counts[at] ?? 0
      for (const feature of this.featuresOf(forms[at] ?? 0)) features.set(feature, (features.get(feature) ?? 0) + count)
    }
    return weigh(features, {
      documents: this.countedDocuments,
      documentsWith: (feature) => this.documentsWith.get(feature),
      isWordFeature: (feature) => this.lexicon.isWordFeature(feature),
    })
  }

  private featuresOf(form: number): Uint32Array {
    return this.lexicon.featuresOf(form, (stem) => this.documentsWithStem.get(stem))
  }

  private formFeatures(word: string, language: TextLanguage): FormFeatures | undefined {
    const form = this.lexicon.numberOf(word, language)
    if (form === undefined) return undefined
    const features = this.featuresOf(form)
    const words = this.lexicon.form(form).wordFeatures
    return { words: features.subarray(0, words), grams: features.subarray(words) }
  }

  private partsOf(of: TextQuery): readonly TextPart[] {
    return typeof of === 'string' ? this.slotFor(of).parts : of
  }

  private slotFor(id: string): Slot {
    const slot = this.slots[this.slotOf.get(id) ?? -1]
    if (slot === undefined) throw new RangeError('The text asked about is not in the index.')
    return slot
  }
}

const NOTHING = { forms: new Uint32Array(0), counts: new Float32Array(0) }

/** Builds an index over documents. Ids must differ; a later document with a known id replaces the earlier one. */
export function createTextIndex(documents: Iterable<TextDocument>): TextIndex {
  return new TextIndex(documents)
}
