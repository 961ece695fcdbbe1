import { type MatchText, matchKinds } from '../network/match-text.ts'
import { type ThemeSimilarity, unitVector, type WeightMap } from '../network/theme-similarity.ts'
import type { TextNearness } from './near-entries.ts'
import type { NearestTexts } from './nearest-texts.ts'

/** A text that nobody has filed takes its themes, or its kind of thing, from this many of the nearest that are filed. */
const nearestAsked = 8

/** What texts are about, and what kind of thing they seek or offer: as filed, else as the nearest texts are. */
export interface Topics {
  /** Of length 1; empty where nothing near is filed either. */
  themesOf(id: string): WeightMap
  /** Of a text that does not stand among those kept, with what is nearest to it. */
  themesNear(themeIds: readonly string[], near: readonly TextNearness[]): WeightMap
  /** Of length 1; empty for what neither seeks nor offers. */
  resourcesOf(id: string): WeightMap
  /** The same of a text that does not stand among those kept. */
  resourcesNear(text: MatchText, near: readonly TextNearness[]): WeightMap
}

/** Themes and kinds of resources by text, each worked out when it is first asked for and anew when its text has changed. */
export function createTopics(nearest: NearestTexts, themes: ThemeSimilarity): Topics {
  const remember = (make: (text: MatchText) => WeightMap) => {
    const known = new Map<string, { text: MatchText; made: WeightMap }>()
    return (id: string): WeightMap => {
      const text = nearest.texts.get(id)
      if (!text) return new Map()
      const before = known.get(id)
      if (before?.text === text) return before.made
      const made = make(text)
      known.set(id, { text, made })
      return made
    }
  }
  const borrowedFrom = (near: readonly TextNearness[], of: (other: MatchText) => WeightMap | undefined) => {
    const sum = new Map<string, number>()
    let asked = 0
    for (const { id, nearness } of [...near].sort((x, y) => y.nearness - x.nearness || (x.id < y.id ? -1 : 1))) {
      const other = nearest.texts.get(id)
      const said = other && of(other)
      if (!said || said.size === 0) continue
      for (const [name, weight] of said) sum.set(name, (sum.get(name) ?? 0) + weight * nearness)
      asked += 1
      if (asked === nearestAsked) break
    }
    return unitVector(sum)
  }
  const borrowed = (text: MatchText, of: (other: MatchText) => WeightMap | undefined) =>
    borrowedFrom(
      matchKinds.flatMap((kind) => nearest.list(text.id, kind)),
      of,
    )
  const filed = ({ themeIds }: MatchText) => (themeIds.length > 0 ? themes.vectorOf(themeIds) : undefined)
  const said = ({ resource }: MatchText) => (resource === null ? undefined : new Map([[resource, 1]]))
  const seeksOrOffers = ({ kind }: MatchText) => kind === 'need' || kind === 'offer'
  return {
    themesOf: remember((text) => filed(text) ?? borrowed(text, filed)),
    themesNear: (themeIds, near) => (themeIds.length > 0 ? themes.vectorOf(themeIds) : borrowedFrom(near, filed)),
    resourcesOf: remember((text) => (seeksOrOffers(text) ? (said(text) ?? borrowed(text, said)) : new Map())),
    resourcesNear: (text, near) => (seeksOrOffers(text) ? (said(text) ?? borrowedFrom(near, said)) : new Map()),
  }
}
