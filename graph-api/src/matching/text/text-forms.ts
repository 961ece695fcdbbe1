import type { TextPart, TextSpan } from './model.ts'
import type { TextReader } from './text-reader.ts'

/** A form of a word in one text with every place where it stands. */
export interface TextForm {
  /** As it is first written. */
  readonly word: string
  /** Features of its stem and compound parts. */
  readonly words: Uint32Array
  /** Features of its opening and character grams, each once, ascending. */
  readonly grams: Uint32Array
  readonly spans: readonly TextSpan[]
}

/** The forms of a text in order, and which of them have a stem or compound part. */
export interface TextForms {
  readonly all: readonly TextForm[]
  readonly byWord: ReadonlyMap<number, readonly TextForm[]>
}

/** A text's words by form. Stop words have none. */
export function formsIn(
  parts: readonly TextPart[],
  reader: TextReader,
  featuresOf: (form: number) => Uint32Array,
): TextForms {
  const forms = new Map<number, TextForm & { spans: TextSpan[] }>()
  parts.forEach((given, part) => {
    for (const { token, form } of reader.wordsOf(given).words) {
      if (form === undefined) continue
      const { start, end } = token
      const known = forms.get(form)
      if (known) {
        known.spans.push({ part, start, end })
        continue
      }
      const features = featuresOf(form)
      const { wordFeatures } = reader.lexicon.form(form)
      forms.set(form, {
        word: given.text.slice(start, end),
        words: features.subarray(0, wordFeatures),
        grams: Uint32Array.from(new Set(features.subarray(wordFeatures))).sort(),
        spans: [{ part, start, end }],
      })
    }
  })
  return grouped([...forms.values()])
}

/** Forms with which of them have a stem or part. */
export function grouped(all: readonly TextForm[]): TextForms {
  const byWord = new Map<number, TextForm[]>()
  for (const form of all) {
    for (const feature of form.words) {
      const group = byWord.get(feature)
      if (group) group.push(form)
      else byWord.set(feature, [form])
    }
  }
  return { all, byWord }
}
