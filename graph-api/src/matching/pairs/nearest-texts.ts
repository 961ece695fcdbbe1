import { nearestRows } from '../meaning/nearest-rows.ts'
import type { NetworkVectors } from '../meaning/network-vectors.ts'
import { areFromOthers, type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import type { Comparison, TextPart } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import { byNearness, nearnessOf, type TextNearness } from './near-entries.ts'
import { NearLists } from './near-lists.ts'
import { listLengths } from './weights.ts'

/** So many texts are compared with all others at once: all whole texts are read once for all of them. */
const atOnce = 8

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
  /** While all lists are made, those that have none yet: what was found is told them ahead, since both sides are alike. */
  private readonly waiting: Set<string>
  private patches = 0

  constructor(
    readonly texts: Map<string, MatchText>,
    private readonly sources: {
      readonly vectors: NetworkVectors
      readonly index: Pick<TextIndex, 'has' | 'compare'>
    },
  ) {
    this.lists = new NearLists(texts.size)
    for (const { id, kind } of texts.values()) this.lists.add(id, kind)
    this.waiting = new Set(texts.keys())
  }

  /**
   * Makes the lists of all texts, a few at a time: until the last is made a list may be empty, and nothing may be put or removed.
   * Next go to the nearest that wait, whose neighbours are mostly the same: their words are still ready.
   */
  *making(): Generator<void> {
    const { waiting, texts } = this
    let next: readonly string[] = []
    while (waiting.size > 0) {
      const ids = [...new Set([...next, ...firstOf(waiting, atOnce)])].slice(0, atOnce)
      this.sources.vectors.prepare(ids)
      const near: TextNearness[] = []
      for (const id of ids) {
        const text = texts.get(id)
        waiting.delete(id)
        const lists = text ? this.listsOf(text) : new Map<MatchKind, TextNearness[]>()
        this.lists.set(id, lists)
        for (const list of lists.values()) near.push(...list)
      }
      const left = near.filter(({ id }) => waiting.has(id)).sort(byNearness)
      next = [...new Set(left.map(({ id }) => id))].slice(0, atOnce)
      yield
    }
  }

  /** The same at once; where it takes minutes everything else of the thread waits. */
  makeAll(): this {
    for (const _ of this.making());
    return this
  }

  /** How many texts have come, changed or gone since all lists were made. */
  get patched(): number {
    return this.patches
  }

  /** The nearest of one kind, best first; empty for a text that is not known. */
  list(id: string, kind: MatchKind): readonly TextNearness[] {
    return this.lists.list(id, kind)
  }

  /** The nearest of each kind to an asked text, whoever holds them, best first. */
  lookUp({ id, parts }: QueryText, most: number): Map<MatchKind, TextNearness[]> {
    const isOther = (other: string) => other !== id
    const { index } = this.sources
    const compared = index.compare(parts)
    const byWords = compared.nearest({ k: matchKinds.length * most, filter: (one) => this.texts.has(one) })
    const ofKind = (kind: MatchKind) => byWords.filter((one) => this.texts.get(one.id)?.kind === kind)
    const byVector = this.nearestByVector(id, () => most, isOther)
    return new Map(
      matchKinds.map((kind) => {
        const near = byVector.get(kind) ?? []
        const candidates = new Set([...ofKind(kind).map((one) => one.id), ...near].filter(isOther))
        const likeness = (other: string) => (index.has(other) ? compared.cosine(other) : 0)
        const scored = [...candidates].map((other) => this.near(id, other, likeness(other)))
        return [kind, this.best(scored, most)] as const
      }),
    )
  }

  /**
   * The place of a text so near to another in its list, from 0; where it would stand, where it is not in it.
   * @param unknown what is said where that list has not been made yet
   */
  rank(of: MatchText, other: Pick<MatchText, 'id' | 'kind'>, nearness: number, unknown = 0): number {
    return this.waiting.has(of.id) ? unknown : this.lists.rank(of.id, other, nearness)
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
    this.takeOut(text.id)
    this.patches += 1
    this.texts.set(text.id, text)
    const lists = this.listsOf(text)
    this.lists.add(text.id, text.kind)
    this.lists.set(text.id, lists)
    for (const list of lists.values()) for (const near of list) this.lists.insert(near.id, { ...near, id: text.id })
  }

  /** Takes a text out, and out of all lists. */
  remove(id: string): void {
    if (this.texts.has(id)) this.patches += 1
    this.takeOut(id)
  }

  /** Makes those lists anew out of which texts have gone, so that what comes next stands in them. */
  complete(): void {
    for (const id of this.lists.takeShortened()) {
      const text = this.texts.get(id)
      if (text) this.lists.set(id, this.listsOf(text))
    }
  }

  private takeOut(id: string): void {
    this.lists.remove(id)
    this.texts.delete(id)
  }

  private listsOf(text: MatchText): Map<MatchKind, TextNearness[]> {
    const lengths = listLengths[text.kind]
    const { index } = this.sources
    const compared = index.has(text.id) ? index.compare(text.id) : undefined
    const byWords = this.candidatesByWords(text, compared)
    const likeness = (other: string) => (compared && index.has(other) ? compared.cosine(other) : 0)
    const byVector = this.nearestByVector(
      text.id,
      (kind) => lengths[kind],
      (id) => areFromOthers(text, this.texts.get(id)),
    )
    const told = this.lists.toldAhead(text.id)
    const listOf = (kind: MatchKind) => {
      const candidates = new Set([...(byWords.get(kind) ?? []), ...(byVector.get(kind) ?? [])])
      return this.best(
        [...candidates].map((id) => told.get(id) ?? this.nearKept(text.id, id, likeness(id))),
        lengths[kind],
      )
    }
    return new Map(matchKinds.map((kind) => [kind, listOf(kind)] as const))
  }

  private nearKept(left: string, right: string, text: number): TextNearness {
    const near = this.near(left, right, text)
    if (this.waiting.has(right)) this.lists.tellAhead(right, { ...near, id: left })
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

  private candidatesByWords(text: MatchText, compared: Comparison | undefined): Map<MatchKind, string[]> {
    const found = new Map<MatchKind, string[]>(matchKinds.map((kind) => [kind, []]))
    const room = matchKinds.reduce((sum, kind) => sum + listLengths[text.kind][kind], 0)
    const isOthers = (other: string) => areFromOthers(text, this.texts.get(other))
    const near = compared?.nearest({ k: 2 * room, filter: isOthers }) ?? []
    for (const { id } of near) {
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
}

function* firstOf(ids: Iterable<string>, most: number): Generator<string> {
  let left = most
  for (const id of ids) {
    if (left <= 0) return
    left -= 1
    yield id
  }
}
