import { ALIKE_WORDS } from './alike-words.ts'
import { compoundParts, verbBehind } from './compound-parts.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { TextLanguage } from './language.ts'
import { isStopWord } from './stop-words.ts'
import { tokenise } from './tokenise.ts'
import { type Form, isEverydayStem, stemOf, whenStem, withoutVowel } from './word-forms.ts'

/** How much a word says when only a part, a like word, its theme or a place meets, against the word itself (chosen). */
const SHARES = { derived: 0.8, part: 0.65, alike: 0.55, theme: 0.5, place: 0.35, when: 0.7 } as const

const WHEN_FEATURE = 'when '
function whenFeature(stem: string): string {
  return WHEN_FEATURE + stem
}

/** True for a feature that supports others and is no meeting alone. */
export function onlySupports(feature: string): boolean {
  return feature.startsWith(WHEN_FEATURE)
}

/** A theme by all its names; names of several words are left out, since each of their words may mean much else. */
export interface NamedTheme {
  readonly id: string
  readonly names: readonly { readonly text: string; readonly language: TextLanguage }[]
}

/** By what a content word can meet another: its stem, the parts of a compound, words alike, a theme it names. */
export class WordFeatures {
  private readonly stems = new Map<string, number>()
  private readonly alike = new Map<string, string[]>()
  private readonly themeNames = new Map<string, Set<string>>()
  private readonly placeStems = new Set<string>()

  constructor(themes: readonly NamedTheme[], placeNames: Iterable<string>) {
    for (const name of placeNames) for (const { word } of tokenise(name)) this.placeStems.add(stemOf(word, 'sv'))
    ALIKE_WORDS.forEach((group, number) => {
      for (const word of group.split(' ')) this.addAlike(word, `alike ${number}`)
    })
    for (const { id, names } of themes) this.themeNames.set(id, this.stemsNaming(names))
    for (const name of themes.flatMap((theme) => theme.names)) this.learn(name)
  }

  /** Takes the words of a text up, so that compounds of them are known. */
  learn({ text, language }: { readonly text: string; readonly language: TextLanguage }): void {
    for (const { word } of tokenise(text)) {
      if (isStopWord(word, language) || word.length < 3) continue
      const stem = stemOf(word, language)
      this.stems.set(stem, (this.stems.get(stem) ?? 0) + 1)
    }
  }

  /** A word's features with their shares; a meeting by several of them counts once each, the word itself the most. */
  featuresOf(form: Form, themeIds: readonly string[]): Map<string, number> {
    if (form.when) return new Map([[whenFeature(form.stem), SHARES.when]])
    if (this.placeStems.has(form.stem)) return new Map([[form.stem, SHARES.place]])
    const features = new Map([[form.stem, 1]])
    const add = (feature: string, share: number) => features.set(feature, Math.max(share, features.get(feature) ?? 0))
    const known = (stem: string) => this.stems.has(stem)
    const derived = form.language === 'en' ? undefined : verbBehind(form.stem, known)
    if (derived !== undefined) add(derived, SHARES.derived)
    const both = this.partsOf(form)
    for (const part of both) if (whenStem(part)) add(whenFeature(part), SHARES.when)
    const parts = both.filter((part) => !isEverydayStem(part))
    for (const part of parts) add(part, SHARES.part)
    for (const stem of [form.stem, ...(derived === undefined ? [] : [derived]), ...parts]) {
      const share = stem === form.stem ? SHARES.alike : SHARES.alike * SHARES.part
      for (const group of this.alike.get(stem) ?? []) add(group, share)
    }
    for (const id of themeIds) if (this.themeNames.get(id)?.has(form.stem)) add(`theme ${id}`, SHARES.theme)
    return features
  }

  /** How much the word itself says: all, less for a place, nothing where it only says when. */
  shareOf({ stem, when }: Form): number {
    if (when) return 0
    return this.placeStems.has(stem) ? SHARES.place : 1
  }

  private partsOf({ word, language, stem }: Form): string[] {
    if (language === 'en') return []
    const documentsWith = (one: string) => this.stems.get(one) ?? (this.alike.has(one) ? 1 : 0)
    return compoundParts(word, documentsWith)
      .map(withoutVowel)
      .filter((part) => part !== stem)
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
