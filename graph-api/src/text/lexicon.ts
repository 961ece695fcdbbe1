import { characterGrams } from './character-grams.ts'
import { splitCompound } from './compounds.ts'
import type { TextLanguage } from './language.ts'
import { stemWord } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** A form of a word in one language, analysed once for the whole corpus. */
export type WordForm = {
  word: string
  language: TextLanguage
  stem: string
  stemNumber: number
  /** Features of its stem and compound parts, then of its character grams; none until the corpus has been counted. */
  features?: Uint32Array
  /** How many of the features are words; the rest are grams. */
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
  private readonly wordFeatures = new Map<string, number>()
  private readonly gramFeatures = new Map<string, number>()
  private readonly isWord: boolean[] = []

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
      ...Array.from(words, (word) => this.feature(this.wordFeatures, word, true)),
      ...grams.map((gram) => this.feature(this.gramFeatures, gram, false)),
    ])
    form.wordFeatures = words.size
    return form.features
  }

  get featureCount(): number {
    return this.isWord.length
  }

  isWordFeature(feature: number): boolean {
    return this.isWord[feature] === true
  }

  private feature(numbers: Map<string, number>, key: string, isWord: boolean): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = this.isWord.length
    numbers.set(key, number)
    this.isWord.push(isWord)
    return number
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
