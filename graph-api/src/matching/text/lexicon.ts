import { characterGrams, openingOf } from './character-grams.ts'
import { splitCompound } from './compounds.ts'
import type { TextLanguage } from './language.ts'
import { stemWord } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** What a feature is: a stem or compound part, a character gram, or a word's opening. */
export type FeatureKind = 'word' | 'gram' | 'opening'

/** A form of a word in one language, analysed once for the whole corpus. */
export type WordForm = {
  word: string
  language: TextLanguage
  stem: string
  stemNumber: number
  /** Features of its stem and compound parts, then of its opening and character grams; none until counted. */
  features?: Uint32Array
  /** How many of the features are words. */
  wordFeatures: number
}

/** Every form of a word seen, and the numbers of the features that they turn into. */
export class Lexicon {
  private readonly formNumbers: Record<TextLanguage, Map<string, number>> = {
    sv: new Map(),
    en: new Map(),
    other: new Map(),
  }
  private readonly forms: WordForm[] = []
  private readonly stemNumbers = new Map<string, number>()
  private readonly featureNumbers: Record<FeatureKind, Map<string, number>> = {
    word: new Map(),
    gram: new Map(),
    opening: new Map(),
  }
  private readonly kinds: FeatureKind[] = []

  /** The number of a form; stop words have none. */
  numberOf(word: string, language: TextLanguage): number | undefined {
    const known = this.formNumbers[language].get(word)
    if (known !== undefined) return known
    if (isStopWord(word, language)) return undefined
    const stem = stemWord(word, language)
    const number = this.forms.length
    this.forms.push({ word, language, stem, stemNumber: numberIn(this.stemNumbers, stem), wordFeatures: 0 })
    this.formNumbers[language].set(word, number)
    return number
  }

  form(number: number): WordForm {
    const form = this.forms[number]
    if (form === undefined) throw new RangeError(`No word form has the number ${number}.`)
    return form
  }

  /**
   * The features of a form. Compounds are split by how many documents hold each stem, so ask first when the corpus has
   * been counted; what is split then stays split, so that a document's features do not shift under it.
   */
  featuresOf(number: number, documentsWithStem: (stemNumber: number) => number): Uint32Array {
    const form = this.form(number)
    if (form.features !== undefined) return form.features
    const documentsWith = (stem: string) => {
      const stemNumber = this.stemNumbers.get(stem)
      return stemNumber === undefined ? 0 : documentsWithStem(stemNumber)
    }
    const parts = splitCompound(form.word, form.language, documentsWith) ?? []
    const words = new Set([form.stem, ...parts])
    const grams = characterGrams(form.word)
    form.features = new Uint32Array([
      ...Array.from(words, (word) => this.feature('word', word)),
      this.feature('opening', openingOf(form.word)),
      ...grams.map((gram) => this.feature('gram', gram)),
    ])
    form.wordFeatures = words.size
    return form.features
  }

  get featureCount(): number {
    return this.kinds.length
  }

  kindOf(feature: number): FeatureKind {
    return this.kinds[feature] ?? 'gram'
  }

  private feature(kind: FeatureKind, key: string): number {
    const known = this.featureNumbers[kind].get(key)
    if (known !== undefined) return known
    const number = this.kinds.length
    this.featureNumbers[kind].set(key, number)
    this.kinds.push(kind)
    return number
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
