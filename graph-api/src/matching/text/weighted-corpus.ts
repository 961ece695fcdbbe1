import { GrowingCounts } from './growing-array.ts'
import type { TextLanguage } from './language.ts'
import type { FeatureKind } from './lexicon.ts'
import type { TextDocument, TextPart } from './model.ts'
import { RecentMap } from './recent-map.ts'
import { formsIn, type TextForms } from './text-forms.ts'
import { type CountedText, TextReader } from './text-reader.ts'
import { frequencyLimit, type SparseVector, toWeightedVector } from './vector.ts'
import type { OrderedText } from './word-space.ts'

export type CorpusSlot = CountedText & {
  id: string
  parts: readonly TextPart[]
  /** The languages it is written in. */
  languages: ReadonlySet<TextLanguage>
}

/** How many vectors are kept at hand, some 6 kB each … */
const RECENT_VECTORS = 8192
/** … and texts by their forms, some 9 kB each. */
const RECENT_FORMS = 1024
/** More words than any two that are looked at together. */
const PARTS_APART = 1000

/** Documents in numbered slots, and the document frequencies that texts are weighted by. */
export class WeightedCorpus {
  private reader = new TextReader()
  private slots: (CorpusSlot | undefined)[] = []
  private readonly slotOf = new Map<string, number>()
  private documentsWithStem = new GrowingCounts()
  private documentsWith = new GrowingCounts()
  private counted = 0
  /** The vectors asked for last: a list of candidates compares the same few texts many times. */
  private readonly vectors = new RecentMap<SparseVector>(RECENT_VECTORS)
  private readonly forms = new RecentMap<TextForms>(RECENT_FORMS)

  /** How many documents there are. */
  get size(): number {
    return this.slotOf.size
  }

  /** How many slots have been handed out, taken or empty. */
  get slotCount(): number {
    return this.slots.length
  }

  /** How many documents the weights rest on. */
  get countedDocuments(): number {
    return this.counted
  }

  get featureCount(): number {
    return this.reader.lexicon.featureCount
  }

  ids(): IterableIterator<string> {
    return this.slotOf.keys()
  }

  slotNumber(id: string): number | undefined {
    return this.slotOf.get(id)
  }

  slot(number: number): CorpusSlot | undefined {
    return this.slots[number]
  }

  /** The slot of a document; an unknown id is an error. */
  slotFor(id: string): CorpusSlot {
    const slot = this.slots[this.slotOf.get(id) ?? -1]
    if (slot === undefined) throw new RangeError('The text asked about is not in the index.')
    return slot
  }

  /** Puts a document into a slot of its own. */
  keep({ id, parts }: TextDocument): number {
    this.drop(id)
    this.slots.push({ id, parts, ...this.reader.read(parts) })
    this.slotOf.set(id, this.slots.length - 1)
    return this.slots.length - 1
  }

  /** Empties a document's slot; false when there was none. */
  drop(id: string): boolean {
    const number = this.slotOf.get(id)
    if (number === undefined) return false
    this.slots[number] = undefined
    this.vectors.delete(number)
    this.forms.delete(number)
    return this.slotOf.delete(id)
  }

  /** Counts everything anew and closes the gaps; slot numbers and features change. */
  recount(): void {
    this.vectors.clear()
    this.forms.clear()
    const kept = this.slots.filter((slot) => slot !== undefined)
    this.reader = new TextReader()
    this.slots = kept.map((slot) => ({ ...slot, ...this.reader.read(slot.parts, { noting: true }) }))
    this.slots.forEach((slot, number) => {
      if (slot !== undefined) this.slotOf.set(slot.id, number)
    })
    this.counted = this.slots.length
    this.documentsWithStem = this.countBy((form) => [this.reader.lexicon.form(form).stemNumber])
    this.documentsWith = this.countBy((form) => this.featuresOf(form))
  }

  /** How many of the counted documents have a feature; 0 for one that is dropped as too common. */
  listLength(feature: number): number {
    const documents = this.documentsWith.get(feature)
    return documents <= frequencyLimit(this.counted) ? documents : 0
  }

  vectorAt(number: number): SparseVector {
    return this.vectorFrom(this.slots[number] ?? { forms: new Uint32Array(0), counts: new Float32Array(0) })
  }

  /** As `vectorAt`, and remembered for a while. */
  recentVectorAt(number: number): SparseVector {
    return this.vectors.get(number, () => this.vectorAt(number))
  }

  /** The weighed vector of a text that need not be among the documents. */
  vectorOf(parts: readonly TextPart[]): SparseVector {
    return this.vectorFrom(this.reader.read(parts))
  }

  /** A text's words in the order in which they stand, as features; words of two parts are never near each other. */
  orderedTextOf(parts: readonly TextPart[]): OrderedText {
    const words: { feature: number; position: number }[] = []
    let position = 0
    for (const part of parts) {
      position += PARTS_APART
      for (const { form } of this.reader.wordsOf(part).words) {
        if (form === undefined) continue
        position += 1
        const features = this.featuresOf(form)
        for (const feature of features.subarray(0, this.reader.lexicon.form(form).wordFeatures)) {
          if (this.listLength(feature) > 0) words.push({ feature, position })
        }
      }
    }
    return { words, vector: this.vectorOf(parts) }
  }

  kindOf(feature: number): FeatureKind {
    return this.reader.lexicon.kindOf(feature)
  }

  /** The forms of a document's words; remembered for a while. */
  recentFormsAt(number: number): TextForms {
    return this.forms.get(number, () => this.formsOf(this.slots[number]?.parts ?? []))
  }

  /** The forms of the words of a text that need not be among the documents. */
  formsOf(parts: readonly TextPart[]): TextForms {
    return formsIn(parts, this.reader, (form) => this.featuresOf(form))
  }

  private countBy(keysOf: (form: number) => Iterable<number>): GrowingCounts {
    const counts = new GrowingCounts()
    for (const slot of this.slots) {
      const keys = new Set<number>()
      for (const form of slot?.forms ?? []) for (const key of keysOf(form)) keys.add(key)
      for (const key of keys) counts.add(key, 1)
    }
    return counts
  }

  private vectorFrom({ forms, counts }: CountedText): SparseVector {
    const features = new Map<number, number>()
    for (let at = 0; at < forms.length; at += 1) {
      const count = (counts[at] ?? 0) * this.reader.written.weightOf(forms[at] ?? 0)
      for (const feature of this.featuresOf(forms[at] ?? 0)) features.set(feature, (features.get(feature) ?? 0) + count)
    }
    return toWeightedVector(features, {
      documents: this.counted,
      documentsWith: (feature) => this.documentsWith.get(feature),
      kindOf: (feature) => this.reader.lexicon.kindOf(feature),
    })
  }

  private featuresOf(form: number): Uint32Array {
    return this.reader.lexicon.featuresOf(form, (stem) => this.documentsWithStem.get(stem))
  }
}
