import { ALIKE_WORDS } from './alike-words.ts'
import { compoundParts, verbBehind } from './compound-parts.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { TextLanguage } from './language.ts'
import type { Contribution, TextSpan } from './model.ts'
import { isStopWord } from './stop-words.ts'
import { tokenise } from './tokenise.ts'
import { type Form, formsOf, isEverydayStem, type ShortText, stemOf, withoutVowel } from './word-forms.ts'

/** How much a word says when only a part, a like word, its theme or a place meets, against the word itself (chosen). */
const SHARES = { derived: 0.8, part: 0.65, alike: 0.55, theme: 0.5, place: 0.35 } as const

/** A theme by all its names; names of several words are left out, since each of their words may mean much else. */
export interface NamedTheme {
  readonly id: string
  readonly names: readonly { readonly text: string; readonly language: TextLanguage }[]
}

/** What a text is compared by: feature → its weight, and the words that carry it. */
interface Analysed {
  readonly features: ReadonlyMap<string, { readonly weight: number; readonly forms: readonly Form[] }>
  readonly length: number
}

/**
 * Which content words of two short texts meet, for networks where texts are a sentence long and words are rare: by their
 * stem, by a part of a compound (mäta, Mätutrustning), by meaning the same (lokal, rum), or by naming a theme that both
 * were filed under (Salton's cosine over those features, idf = ln(1 + N/df)). Words that every need and offer says never
 * count. What meets is what is marked, so nothing is quoted for a reason that a reader cannot see.
 */
export class WordMeetings {
  private readonly texts = new Map<string, ShortText>()
  private readonly analysed = new Map<string, Analysed>()
  /** For each feature the texts that have it. */
  private readonly textsWith = new Map<string, Set<string>>()
  private readonly stems = new Map<string, number>()
  private readonly documentsWith = new Map<string, number>()
  private readonly alike = new Map<string, string[]>()
  private readonly themeNames = new Map<string, Set<string>>()
  private readonly documents: number
  private readonly placeStems = new Set<string>()

  /**
   * @param texts what will be compared, by id
   * @param background every other text of the network: it tells which words exist, for splitting compounds
   * @param placeNames count for little: many things are in one place
   */
  constructor(
    texts: Iterable<readonly [string, ShortText]>,
    {
      background = [],
      themes = [],
      placeNames = [],
    }: {
      readonly background?: Iterable<{ readonly text: string; readonly language: TextLanguage }>
      readonly themes?: Iterable<NamedTheme>
      readonly placeNames?: Iterable<string>
    } = {},
  ) {
    for (const [id, text] of texts) this.texts.set(id, text)
    for (const name of placeNames) for (const { word } of tokenise(name)) this.placeStems.add(stemOf(word, 'sv'))
    const named = [...themes]
    const known = [...background]
    this.documents = this.texts.size + known.length
    for (const text of [...this.texts.values(), ...known, ...named.flatMap((theme) => theme.names)]) this.learn(text)
    ALIKE_WORDS.forEach((group, number) => {
      for (const word of group.split(' ')) this.addAlike(word, `alike ${number}`)
    })
    for (const { id, names } of named) this.themeNames.set(id, this.stemsNaming(names))
    for (const text of this.texts.values()) this.count(text)
    for (const text of known) this.count({ ...text, themeIds: [] })
    for (const id of this.texts.keys()) this.post(id)
  }

  has(id: string): boolean {
    return this.texts.has(id)
  }

  /** Adds or replaces a text; the counts of words follow when everything is read anew. */
  put(id: string, text: ShortText): void {
    this.remove(id)
    this.texts.set(id, text)
    this.learn(text)
    this.post(id)
  }

  remove(id: string): void {
    for (const feature of this.analysed.get(id)?.features.keys() ?? []) this.textsWith.get(feature)?.delete(id)
    this.texts.delete(id)
    this.analysed.delete(id)
  }

  /** The texts with most in common, best first, at most k. */
  nearest(id: string, k: number, filter: (id: string) => boolean): { id: string; likeness: number }[] {
    const mine = this.analysis(id)
    if (!mine || mine.length === 0) return []
    const sums = new Map<string, number>()
    for (const [feature, { weight }] of mine.features) {
      for (const other of this.textsWith.get(feature) ?? []) {
        if (other === id || !filter(other)) continue
        const theirs = this.analysis(other)
        const product = weight * (theirs?.features.get(feature)?.weight ?? 0)
        sums.set(other, (sums.get(other) ?? 0) + product / (mine.length * (theirs?.length ?? 1)))
      }
    }
    return [...sums]
      .map(([other, likeness]) => ({ id: other, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, k)
  }

  /** How much the content of two texts has in common, 0 to 1, symmetric; a text that is not known has nothing. */
  likeness(leftId: string, rightId: string): number {
    const [left, right] = [this.analysis(leftId), this.analysis(rightId)]
    if (!left || !right || left.length === 0 || right.length === 0) return 0
    const [few, many] = left.features.size < right.features.size ? [left, right] : [right, left]
    let sum = 0
    for (const [feature, { weight }] of few.features) sum += weight * (many.features.get(feature)?.weight ?? 0)
    return Math.min(1, sum / (left.length * right.length))
  }

  /** How many different words of either text met: 0, 1 or more. */
  countMeetings(leftId: string, rightId: string): number {
    const [left, right] = [this.analysis(leftId), this.analysis(rightId)]
    if (!left || !right) return 0
    const [here, there] = [new Set<Form>(), new Set<Form>()]
    for (const [feature, { forms }] of left.features) {
      const other = right.features.get(feature)
      if (other === undefined) continue
      for (const form of forms) here.add(form)
      for (const form of other.forms) there.add(form)
    }
    return Math.min(here.size, there.size)
  }

  /** The words that met, heaviest first, with where they stand in both texts. */
  meetings(leftId: string, rightId: string, limit = 6): Contribution[] {
    const [left, right] = [this.analysis(leftId), this.analysis(rightId)]
    if (!left || !right) return []
    const found = [...left.features].flatMap(([feature, one]): Contribution[] => {
      const other = right.features.get(feature)
      const weight = other === undefined ? 0 : (one.weight * other.weight) / (left.length * right.length)
      if (other === undefined || weight === 0) return []
      return [{ word: one.forms[0]?.word ?? '', weight, left: spansOf(one.forms), right: spansOf(other.forms) }]
    })
    return withoutRepeats(found.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))).slice(0, limit)
  }

  private post(id: string): void {
    for (const feature of this.analysis(id)?.features.keys() ?? []) {
      const texts = this.textsWith.get(feature)
      if (texts) texts.add(id)
      else this.textsWith.set(feature, new Set([id]))
    }
  }

  private analysis(id: string): Analysed | undefined {
    const text = this.texts.get(id)
    const known = this.analysed.get(id)
    if (known || !text) return known
    const features = new Map<string, { weight: number; forms: Form[] }>()
    for (const form of formsOf(text)) {
      for (const [feature, share] of this.featuresOf(form, text.themeIds)) {
        const idf = this.idf(feature)
        const before = features.get(feature)
        features.set(feature, {
          weight: Math.max(before?.weight ?? 0, share * idf),
          forms: [...(before?.forms ?? []), form],
        })
      }
    }
    // A text's length is that of its words alone: how many ways they can meet does not make it longer.
    let squares = 0
    for (const form of formsOf(text)) {
      const idf = this.idf(form.stem)
      squares += (this.placeStems.has(form.stem) ? SHARES.place * idf : idf) ** 2
    }
    const made = { features, length: Math.sqrt(squares) }
    this.analysed.set(id, made)
    return made
  }

  private idf(feature: string): number {
    return Math.log(1 + this.documents / Math.max(1, this.documentsWith.get(feature) ?? 1))
  }

  /** A word's features with their shares; a meeting by several of them counts once each, the word itself the most. */
  private featuresOf(form: Form, themeIds: readonly string[]): Map<string, number> {
    if (this.placeStems.has(form.stem)) return new Map([[form.stem, SHARES.place]])
    const features = new Map([[form.stem, 1]])
    const add = (feature: string, share: number) => features.set(feature, Math.max(share, features.get(feature) ?? 0))
    const known = (stem: string) => this.stems.has(stem)
    const derived = form.language === 'en' ? undefined : verbBehind(form.stem, known)
    if (derived !== undefined) add(derived, SHARES.derived)
    const parts = this.partsOf(form)
    for (const part of parts) add(part, SHARES.part)
    for (const stem of [form.stem, ...(derived === undefined ? [] : [derived]), ...parts]) {
      const share = stem === form.stem ? SHARES.alike : SHARES.alike * SHARES.part
      for (const group of this.alike.get(stem) ?? []) add(group, share)
    }
    for (const id of themeIds) if (this.themeNames.get(id)?.has(form.stem)) add(`theme ${id}`, SHARES.theme)
    return features
  }

  private partsOf({ word, language, stem }: Form): string[] {
    if (language === 'en') return []
    const documentsWith = (one: string) => this.stems.get(one) ?? 0
    return compoundParts(word, documentsWith)
      .map(withoutVowel)
      .filter((part) => part !== stem && !isEverydayStem(part))
  }

  private learn({ text, language }: { readonly text: string; readonly language: TextLanguage }): void {
    for (const { word } of tokenise(text)) {
      if (isStopWord(word, language) || word.length < 3) continue
      const stem = stemOf(word, language)
      this.stems.set(stem, (this.stems.get(stem) ?? 0) + 1)
    }
  }

  private count(text: ShortText): void {
    const features = new Set(formsOf(text).flatMap((form) => [...this.featuresOf(form, text.themeIds).keys()]))
    for (const feature of features) this.documentsWith.set(feature, (this.documentsWith.get(feature) ?? 0) + 1)
  }

  private addAlike(word: string, group: string): void {
    for (const language of ['sv', 'en'] as const) {
      const stem = stemOf(word, language)
      const groups = this.alike.get(stem) ?? []
      if (!groups.includes(group)) this.alike.set(stem, [...groups, group])
    }
  }

  private stemsNaming(names: NamedTheme['names']): Set<string> {
    const single = names.flatMap(({ text, language }) => {
      const words = tokenise(text).filter(({ word }) => !isStopWord(word, language) && !isEverydayWord(word, language))
      return words.length === 1 ? words.map(({ word }) => stemOf(word, language)) : []
    })
    return new Set(single)
  }
}

function spansOf(forms: readonly Form[]): TextSpan[] {
  return forms.flatMap((form) => form.spans)
}

/** One place is one meeting: a part inside its own compound, or a like word, says nothing more. */
function withoutRepeats(meetings: readonly Contribution[]): Contribution[] {
  const kept: Contribution[] = []
  const covers = (outer: readonly TextSpan[], inner: readonly TextSpan[]) =>
    inner.every((span) => outer.some(({ start }) => start === span.start))
  for (const one of meetings) {
    if (!kept.some((other) => covers(other.left, one.left) && covers(other.right, one.right))) kept.push(one)
  }
  return kept
}
