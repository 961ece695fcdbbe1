import { isEverydayWord, saysWhen } from './everyday-words.ts'
import { guessLanguage, type TextLanguage } from './language.ts'
import type { TextSpan } from './model.ts'
import { stemWord } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokenise } from './tokenise.ts'

/** A short text, with what its author said it is about. */
export interface ShortText {
  readonly text: string
  readonly language: TextLanguage
  readonly themeIds: readonly string[]
}

/** A content word of a text, with every place where it stands. */
export interface Form {
  readonly word: string
  readonly stem: string
  readonly language: TextLanguage
  /** It only says when: it makes a meeting of other words surer, and is none by itself. */
  readonly when: boolean
  readonly spans: TextSpan[]
}

/** The content words of a text, and those that say when, each form once with all its places. */
export function formsOf({ text, language: declared }: ShortText): Form[] {
  const tokens = tokenise(text)
  const language = guessLanguage(
    tokens.map(({ word }) => word),
    declared,
  )
  const forms = new Map<string, Form>()
  for (const { word, start, end } of tokens) {
    const when = saysWhen(word, language)
    if (isStopWord(word, language) || (isEverydayWord(word, language) && !when)) continue
    const known = forms.get(word)
    if (known) known.spans.push({ part: 0, start, end })
    else forms.set(word, { word, stem: stemOf(word, language), language, when, spans: [{ part: 0, start, end }] })
  }
  return [...forms.values()]
}

/** As `stemWord`, with skolan and nyttan to skola and nytta, which its Swedish leaves, and cykel as in cyklar. */
export function stemOf(word: string, language: TextLanguage): string {
  const bare = language === 'sv' && /..[^aeiouyåäö]an$/.test(word) ? word.slice(0, -1) : word
  return withoutVowel(stemWord(bare, language))
}

/** cykel and cyklar, fönster and fönstret: the e before a last l, n or r comes and goes. */
export function withoutVowel(stem: string): string {
  return stem.length > 3 ? stem.replace(/([^aeiouyåäö])e([lnr])$/, '$1$2') : stem
}

/** The stem of a word, or of a part of one, that says when; none for the others. */
export function whenStem(stem: string): string | undefined {
  return ['', 'er', 'ar', 'en'].some((ending) => saysWhen(stem + ending, 'sv')) ? stem : undefined
}

const EVERYDAY_STEMS = new Map<string, boolean>()
export function isEverydayStem(part: string): boolean {
  const known = EVERYDAY_STEMS.get(part)
  if (known !== undefined) return known
  const everyday = ['', 'a', 'e', 'er'].some((ending) => isEverydayWord(part + ending, 'sv'))
  EVERYDAY_STEMS.set(part, everyday)
  return everyday
}
