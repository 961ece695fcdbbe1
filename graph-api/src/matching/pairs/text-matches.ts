import type { NetworkVectors } from '../meaning/network-vectors.ts'
import { areNeedAndOffer, type MatchKind, type MatchText } from '../network/match-text.ts'
import type { Theme } from '../network/network.ts'
import { type ThemeSimilarity, type WeightMap, weightedCosine } from '../network/theme-similarity.ts'
import type { Contribution } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import { directionOf } from './direction.ts'
import type { TextNearness } from './near-entries.ts'
import { NearestTexts, type QueryText } from './nearest-texts.ts'
import { chanceOf, featuresOf, type Relation } from './pair-odds.ts'
import { createTopics, type Topics } from './topics.ts'
import { listLengths } from './weights.ts'

/** A text that meets another. */
export interface TextMatch {
  readonly text: MatchText
  /** How surely the two are about one thing, and for a need and an offer that the one meets the other, 0 to 1. */
  readonly chance: number
  /** The whole texts' cosine, −1 to 1; null where either has no vectors. */
  readonly whole: number | null
}

/** What a text that was asked about is about. */
export interface About {
  /** Of each kind, the surest first. */
  readonly texts: ReadonlyMap<MatchKind, readonly TextMatch[]>
  /** As it is filed, else as the nearest texts are; of length 1, or empty. */
  readonly themes: WeightMap
}

export interface TextMatchSources {
  readonly texts: Map<string, MatchText>
  readonly vectors: NetworkVectors
  /** Holds needs, offers, motivations and initiatives by their ids. */
  readonly index: Pick<TextIndex, 'has' | 'compare' | 'contributions'>
  readonly themes: ThemeSimilarity
}

/**
 * Which texts of a network meet, and how surely, once the lists of the nearest are made. What is far from another in both their lists
 * does not meet it: chance 0.
 */
export class TextMatches {
  readonly nearest: NearestTexts
  private known: Topics

  constructor(private readonly sources: TextMatchSources) {
    this.nearest = new NearestTexts(sources.texts, sources)
    this.known = createTopics(this.nearest, sources.themes)
  }

  get topics(): Topics {
    return this.known
  }

  /** The texts of one kind that meet a text, in no order; those alone that are wanted, where that is asked. */
  of(id: string, kind: MatchKind, isWanted: (text: MatchText) => boolean = () => true): TextMatch[] {
    const text = this.nearest.texts.get(id)
    if (!text) return []
    return this.nearest.around(id, kind).flatMap((near) => {
      const other = this.nearest.texts.get(near.id)
      if (!other || !isWanted(other)) return []
      return [{ text: other, chance: this.chanceOf(text, other, near), whole: near.whole }]
    })
  }

  /** What texts say to an asked one, whoever holds them. */
  about(asked: QueryText, most: number): About {
    const lists = this.nearest.lookUp(asked, most)
    const themes = this.topics.themesNear(asked.themeIds, [...lists.values()].flat())
    const match = (near: TextNearness, place: number): TextMatch[] => {
      const text = this.nearest.texts.get(near.id)
      const theme = weightedCosine(themes, this.topics.themesOf(near.id))
      const rank = Math.log(1 + place)
      const { words, whole } = near
      const features = { words, whole, text: near.text, rank, reverseRank: rank, theme, resource: 0, direction: 0 }
      const relation = text && asked.kind ? relationOf(asked.kind, text.kind) : 'sameThing'
      return text ? [{ text, chance: chanceOf(features, relation), whole }] : []
    }
    const surest = (x: TextMatch, y: TextMatch) => y.chance - x.chance || (x.text.id < y.text.id ? -1 : 1)
    return { themes, texts: new Map([...lists].map(([kind, list]) => [kind, list.flatMap(match).sort(surest)])) }
  }

  /** What meets a text that is not among those kept, as `of` would say were it kept, in no order. */
  ofDraft(draft: MatchText, asked: QueryText): TextMatch[] {
    const lists = this.nearest.lookUp(asked, mostKept(draft.kind))
    const all = [...lists.values()].flat()
    const themes = this.topics.themesNear(draft.themeIds, all)
    const resources = this.topics.resourcesNear(draft, all)
    return [...lists].flatMap(([kind, list]) =>
      list.slice(0, listLengths[draft.kind][kind]).flatMap((near, place) => {
        const text = this.nearest.texts.get(near.id)
        if (!text) return []
        const back = this.nearest.rank(text, draft, near.nearness, place)
        const isAsked = kind === 'need' && draft.kind === 'offer'
        const [rank, reverseRank] = isAsked ? [back, place] : [place, back]
        const features = {
          words: near.words,
          whole: near.whole,
          text: near.text,
          rank: Math.log(1 + rank),
          reverseRank: Math.log(1 + reverseRank),
          theme: weightedCosine(themes, this.topics.themesOf(near.id)),
          resource: weightedCosine(resources, this.topics.resourcesOf(near.id)),
          direction: directionOf(draft, text),
        }
        return [{ text, chance: chanceOf(features, relationOf(draft.kind, kind)), whole: near.whole }]
      }),
    )
  }

  /** How surely two texts meet, 0 to 1; symmetric. */
  chance(leftId: string, rightId: string): number {
    const [left, right] = [this.nearest.texts.get(leftId), this.nearest.texts.get(rightId)]
    const near = left && right && this.nearest.between(leftId, rightId)
    return near ? this.chanceOf(left, right, near) : 0
  }

  /** The words that made two texts meet, heaviest first, with where they stand in both texts. */
  words(leftId: string, rightId: string, limit = wordsQuoted): Contribution[] {
    const { vectors, index } = this.sources
    if (vectors.has(leftId) && vectors.has(rightId)) return vectors.meetings(leftId, rightId, limit)
    return index.has(leftId) && index.has(rightId) ? index.contributions(leftId, rightId, limit) : []
  }

  put(text: MatchText): void {
    this.nearest.put(text)
  }

  remove(id: string): void {
    this.nearest.remove(id)
  }

  /**
   * Fills the lists out of which texts have gone, and counts anew how rare each theme is; what texts are about is then taken anew
   * from their nearest.
   */
  complete(): void {
    this.nearest.complete()
    this.sources.themes.recount([...this.nearest.texts.values()].map(({ themeIds }) => themeIds))
    this.known = createTopics(this.nearest, this.sources.themes)
  }

  /** Takes in where themes stand now. What carries one that has been moved must be put once more. */
  rearrange(themes: readonly Theme[]): void {
    this.sources.themes.rearrange(themes)
  }

  private chanceOf(left: MatchText, right: MatchText, near: TextNearness): number {
    const relation = relationOf(left.kind, right.kind)
    const pair = relation === 'answer' && left.kind === 'offer' ? ([right, left] as const) : ([left, right] as const)
    return chanceOf(featuresOf(pair, near, this), relation)
  }
}

/** What is asked of two texts of these kinds. */
function relationOf(left: MatchKind, right: MatchKind): Relation {
  if (left === 'initiative' && right === 'initiative') return 'sameWork'
  return areNeedAndOffer(left, right) ? 'answer' : 'sameThing'
}

const wordsQuoted = 6

const mostKept = (kind: MatchKind): number => Math.max(...Object.values(listLengths[kind]))
