import { nearestRows } from '../meaning/nearest-rows.ts'
import type { NetworkVectors } from '../meaning/network-vectors.ts'
import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import type { TextPart } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import { byNearness, nearnessOf, type TextNearness } from './near-entries.ts'
import { NearLists } from './near-lists.ts'
import { listLengths } from './weights.ts'

/** A text that is asked about and need not stand among those that are kept. */
export interface QueryText {
  /** Its vectors stand in the table under this id, where it has any. */
  readonly id: string
  readonly parts: readonly TextPart[]
  readonly themeIds: readonly string[]
  /** What it would be, where that is known. */
  readonly kind?: MatchKind
}

/**
 * For every text the nearest of each kind held by others, best first. Candidates come from the whole texts' vectors and
 * from the text index; the words in their context decide the order among them.
 */
export class NearestTexts {
  private readonly lists: NearLists
  /** While all lists are made, those that have theirs: what was found is told the others ahead, since both sides are alike. */
  private made: Set<string> | undefined = new Set()

  constructor(
    readonly texts: Map<string, MatchText>,
    private readonly sources: {
      readonly vectors: NetworkVectors
      readonly index: Pick<TextIndex, 'has' | 'query' | 'cosine'>
    },
  ) {
    this.lists = new NearLists(texts.size)
    for (const { id, kind } of texts.values()) this.lists.add(id, kind)
    for (const text of texts.values()) {
      this.lists.set(text.id, this.listsOf(text))
      this.made?.add(text.id)
    }
    this.made = undefined
  }

  /** The nearest of one kind, best first; empty for a text that is not known. */
  list(id: string, kind: MatchKind): readonly TextNearness[] {
    return this.lists.list(id, kind)
  }

  /** The nearest of each kind to an asked text, whoever holds them, best first. */
  lookUp({ id, parts }: QueryText, most: number): Map<MatchKind, TextNearness[]> {
    const isOther = (other: string) => other !== id
    const byWords = this.sources.index.query(parts, {
      k: matchKinds.length * most,
      filter: (one) => this.texts.has(one),
    })
    const ofKind = (kind: MatchKind) => byWords.filter((one) => this.texts.get(one.id)?.kind === kind)
    const byVector = this.nearestByVector(id, () => most, isOther)
    return new Map(
      matchKinds.map((kind) => {
        const near = byVector.get(kind) ?? []
        const candidates = new Set([...ofKind(kind).map((one) => one.id), ...near].filter(isOther))
        const { index } = this.sources
        const likeness = (other: string) => (index.has(other) ? index.cosine(parts, other) : 0)
        const scored = [...candidates].map((other) => this.near(id, other, likeness(other)))
        return [kind, this.best(scored, most)] as const
      }),
    )
  }

  /** The place of a text in another's list, from 0; where it would stand, or the length of a full list, where it is not in it. */
  rank(of: MatchText, near: TextNearness, kind: MatchKind): number {
    return this.lists.rank(of.id, near, kind)
  }

  /** What is known of two texts where one stands in the other's list. */
  between(left: string, right: string): TextNearness | undefined {
    return this.lists.find(left, right) ?? this.lists.find(right, left)
  }

  /** All texts of one kind that stand in this one's list, or in whose list it stands. */
  around(id: string, kind: MatchKind): TextNearness[] {
    return this.lists.around(id, kind)
  }

  /** Adds or replaces a text whose words and vectors are already in their tables, and puts it into others' lists. */
  put(text: MatchText): void {
    this.remove(text.id)
    this.texts.set(text.id, text)
    const lists = this.listsOf(text)
    this.lists.add(text.id, text.kind)
    this.lists.set(text.id, lists)
    for (const list of lists.values()) for (const near of list) this.lists.insert(near.id, { ...near, id: text.id })
  }

  /** Takes a text out, and out of all lists. */
  remove(id: string): void {
    this.lists.remove(id)
    this.texts.delete(id)
  }

  private listsOf(text: MatchText): Map<MatchKind, TextNearness[]> {
    const lengths = listLengths[text.kind]
    const byWords = this.candidatesByWords(text)
    const byVector = this.nearestByVector(
      text.id,
      (kind) => lengths[kind],
      (id) => this.isOthers(text, id),
    )
    const told = this.made ? this.lists.toldAhead(text.id) : new Map<string, TextNearness>()
    const listOf = (kind: MatchKind) => {
      const candidates = new Set([...(byWords.get(kind) ?? []), ...(byVector.get(kind) ?? [])])
      return this.best(
        [...candidates].map((id) => this.nearKept(text.id, id, told)),
        lengths[kind],
      )
    }
    return new Map(matchKinds.map((kind) => [kind, listOf(kind)] as const))
  }

  private nearKept(left: string, right: string, told: ReadonlyMap<string, TextNearness>): TextNearness {
    const known = told.get(right)
    if (known) return known
    const { index } = this.sources
    const near = this.near(left, right, index.has(left) && index.has(right) ? index.cosine(left, right) : 0)
    if (this.made && !this.made.has(right)) this.lists.tellAhead(right, { ...near, id: left })
    return near
  }

  private best(scored: readonly TextNearness[], most: number): TextNearness[] {
    return scored
      .filter(({ nearness }) => nearness > 0)
      .sort(byNearness)
      .slice(0, most)
  }

  private near(left: string, right: string, text: number): TextNearness {
    const { vectors } = this.sources
    const both = vectors.has(left) && vectors.has(right)
    const words = both ? vectors.wordLikeness(left, right) : null
    const whole = both ? vectors.cosine(left, right) : null
    return nearnessOf(right, { words, whole, text })
  }

  private candidatesByWords(text: MatchText): Map<MatchKind, string[]> {
    const found = new Map<MatchKind, string[]>(matchKinds.map((kind) => [kind, []]))
    const { index } = this.sources
    if (!index.has(text.id)) return found
    const room = matchKinds.reduce((sum, kind) => sum + listLengths[text.kind][kind], 0)
    for (const { id } of index.query(text.id, { k: 2 * room, filter: (other) => this.isOthers(text, other) })) {
      const kind = this.texts.get(id)?.kind
      const list = kind && found.get(kind)
      if (list && list.length < listLengths[text.kind][kind]) list.push(id)
    }
    return found
  }

  private nearestByVector(text: string, most: (kind: MatchKind) => number, isWanted: (id: string) => boolean) {
    const all = this.sources.vectors.likenessTo(text)
    const isKept = (id: string) => this.texts.has(id) && isWanted(id)
    const found = all ? nearestRows(all, { most: matchKinds.map(most), isWanted: isKept }) : []
    return new Map(matchKinds.map((kind, group) => [kind, (found[group] ?? []).map(({ id }) => id)]))
  }

  /** Not itself, and held by somebody else on both sides: what one has said oneself is no news. */
  private isOthers(text: MatchText, other: string): boolean {
    const theirs = this.texts.get(other)?.holderIds
    if (other === text.id || theirs === undefined) return false
    return theirs.some((id) => !text.holderIds.includes(id)) && text.holderIds.some((id) => !theirs.includes(id))
  }
}
