import type { TextLanguage } from './language.ts'
import type { Contribution, TextSpan } from './model.ts'
import { type NamedTheme, onlySupports, WordFeatures } from './word-features.ts'
import { type Form, formsOf, type ShortText } from './word-forms.ts'

/** What a text is compared by: feature → its weight, and the words that carry it. */
interface Analysed {
  readonly language: TextLanguage
  readonly features: ReadonlyMap<string, { readonly weight: number; readonly forms: readonly Form[] }>
  readonly length: number
}

/** Between languages only like words and themes can meet, so what meets counts for more (chosen). */
const acrossLanguages = 2.5

/**
 * Which content words of two short texts meet, for networks where texts are a sentence long and words are rare: by their
 * stem, by a part of a compound (mäta, Mätutrustning), by meaning the same (lokal, rum), or by naming a theme that both
 * were filed under (Salton's cosine over those features, idf = ln(1 + N/df)). Words that every need and offer says never
 * count. What meets is what is marked, so nothing is quoted for a reason that a reader cannot see.
 */
export class TermOverlap {
  private readonly texts = new Map<string, ShortText>()
  private readonly analysed = new Map<string, Analysed>()
  /** For each feature the texts that have it. */
  private readonly textsWith = new Map<string, Set<string>>()
  private readonly documentsWith = new Map<string, number>()
  private readonly documents: number
  private readonly words: WordFeatures

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
    const known = [...background]
    this.documents = this.texts.size + known.length
    this.words = new WordFeatures([...themes], placeNames)
    for (const text of [...this.texts.values(), ...known]) this.words.learn(text)
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
    this.words.learn(text)
    this.post(id)
  }

  remove(id: string): void {
    for (const feature of this.analysed.get(id)?.features.keys() ?? []) this.textsWith.get(feature)?.delete(id)
    this.texts.delete(id)
    this.analysed.delete(id)
  }

  /** The texts with most in common, best first, at most k. */
  nearest(id: string, k: number, filter: (id: string) => boolean): { id: string; similarity: number }[] {
    const mine = this.analysis(id)
    if (!mine || mine.length === 0) return []
    const sums = new Map<string, number>()
    for (const [feature, { weight }] of mine.features) {
      if (onlySupports(feature)) continue
      for (const other of this.textsWith.get(feature) ?? []) {
        if (other === id || !filter(other)) continue
        const theirs = this.analysis(other)
        const product = weight * (theirs?.features.get(feature)?.weight ?? 0)
        sums.set(other, (sums.get(other) ?? 0) + product / (mine.length * (theirs?.length ?? 1)))
      }
    }
    return [...sums]
      .map(([other, similarity]) => ({ id: other, similarity }))
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
      .slice(0, k)
  }

  /** How much the content of two texts has in common, 0 to 1, symmetric; a text that is not known has nothing. */
  similarity(leftId: string, rightId: string): number {
    const [left, right] = [this.analysis(leftId), this.analysis(rightId)]
    if (!left || !right || left.length === 0 || right.length === 0) return 0
    const [few, many] = left.features.size < right.features.size ? [left, right] : [right, left]
    let [sum, support] = [0, 0]
    for (const [feature, { weight }] of few.features) {
      const product = weight * (many.features.get(feature)?.weight ?? 0)
      if (onlySupports(feature)) support += product
      else sum += product
    }
    const across = left.language === right.language ? 1 : acrossLanguages
    return sum === 0 ? 0 : Math.min(1, (across * (sum + support)) / (left.length * right.length))
  }

  /** How many different words of either text met: 0, 1, or 2 for two and more. */
  countMeetings(leftId: string, rightId: string): number {
    const [left, right] = [this.analysis(leftId), this.analysis(rightId)]
    if (!left || !right) return 0
    const [here, there] = [new Set<Form>(), new Set<Form>()]
    let any = false
    for (const [feature, { forms }] of left.features) {
      const other = right.features.get(feature)
      if (other === undefined) continue
      for (const form of forms) here.add(form)
      for (const form of other.forms) there.add(form)
      any ||= !onlySupports(feature)
      if (any && here.size > 1 && there.size > 1) return 2
    }
    return any ? Math.min(here.size, there.size) : 0
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
      for (const [feature, share] of this.words.featuresOf(form, text.themeIds)) {
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
      squares += (this.words.shareOf(form) * this.idf(form.stem)) ** 2
    }
    const made = { features, length: Math.sqrt(squares), language: formsOf(text)[0]?.language ?? text.language }
    this.analysed.set(id, made)
    return made
  }

  private idf(feature: string): number {
    return Math.log(1 + this.documents / Math.max(1, this.documentsWith.get(feature) ?? 1))
  }

  private count(text: ShortText): void {
    const features = new Set(formsOf(text).flatMap((form) => [...this.words.featuresOf(form, text.themeIds).keys()]))
    for (const feature of features) this.documentsWith.set(feature, (this.documentsWith.get(feature) ?? 0) + 1)
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
