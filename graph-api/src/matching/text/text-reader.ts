import { guessLanguage, type TextLanguage } from './language.ts'
import { Lexicon } from './lexicon.ts'
import type { TextPart } from './model.ts'
import { type Token, tokenise } from './tokenise.ts'
import { isShouted, WrittenForms } from './written-forms.ts'

/** A text as word forms and how often each occurs; its vector follows from these whenever it is needed. */
export type CountedText = { forms: Uint32Array; counts: Float32Array }

/** Reads texts into numbered word forms, and remembers every form that it has met. */
export class TextReader {
  readonly lexicon = new Lexicon()
  readonly written = new WrittenForms()

  /** The language of a part, and its words in order with their forms; stop words have none. */
  wordsOf({ text, language: declared }: TextPart): {
    language: TextLanguage
    words: { token: Token; form: number | undefined }[]
  } {
    const tokens = tokenise(text)
    const language = guessLanguage(
      tokens.map((token) => token.word),
      declared,
    )
    return { language, words: tokens.map((token) => ({ token, form: this.lexicon.numberOf(token.word, language) })) }
  }

  /**
   * Counts the forms of a text.
   * @param noting whether how the words are written is to be remembered
   */
  read(parts: readonly TextPart[], { noting = false } = {}): CountedText & { languages: ReadonlySet<TextLanguage> } {
    const counted = new Map<number, number>()
    const languages = new Set<TextLanguage>()
    for (const part of parts) {
      const { language, words } = this.wordsOf(part)
      if (words.length > 0) languages.add(language)
      const noted = noting && !isShouted(part.text) ? this.written : undefined
      for (const { form, token } of words) {
        if (form === undefined) continue
        counted.set(form, (counted.get(form) ?? 0) + (part.weight ?? 1))
        noted?.note(form, part.text, token)
      }
    }
    return { forms: Uint32Array.from(counted.keys()), counts: Float32Array.from(counted.values()), languages }
  }
}
