import { nearestByVector } from '../meaning/nearest-by-vector.ts'
import type { NetworkVectors } from '../meaning/network-vectors.ts'
import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import type { TextPart } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import { listLengths, nearnessWeights } from './weights.ts'

/** A text that is asked about and need not stand among those that are kept. */
export interface QueryText {
  /** Its vectors stand in the table under this id, where it has any. */
  readonly id: string
  readonly parts: readonly TextPart[]
  readonly themeIds: readonly string[]
  /** What it would be, where that is known. */
  readonly kind?: MatchKind
}

/** How near one text is to another: symmetric, so both lists hold the same figures. */
export interface TextNearness {
  readonly id: string
  /** Word by word in context, −1 to 1; null where either has no vectors. */
  readonly words: number | null
  /** The whole texts' cosine, −1 to 1; null where either has no vectors. */
  readonly whole: number | null
  /** Stems and characters in common, 0 to 1. */
  readonly text: number
  /** What the lists are ordered by. */
  readonly nearness: number
}

/**
 * For every text the nearest of each kind held by others, best first. Candidates come from the whole texts' vectors and
 * from the text index; the words in their context decide the order among them.
 */
export class NearestTexts {
  private readonly lists = new Map<string, ReadonlyMap<MatchKind, TextNearness[]>>()
  /** In whose lists a text stands. */
  private readonly standsIn = new Map<string, Set<string>>()
  /** While all lists are made: what is known already of pairs whose second text has no lists yet, since both sides are alike. */
  private ahead: Map<string, Map<string, TextNearness>> | undefined = new Map()

  constructor(
    readonly texts: Map<string, MatchText>,
    private readonly sources: {
      readonly vectors: NetworkVectors
      readonly index: Pick<TextIndex, 'has' | 'query' | 'cosine'>
    },
  ) {
    for (const text of texts.values()) {
      this.lists.set(text.id, this.listsOf(text))
      this.ahead?.delete(text.id)
    }
    this.ahead = undefined
    for (const [owner, lists] of this.lists) for (const list of lists.values()) this.note(owner, list)
  }

  /** The nearest of one kind, best first; empty for a text that is not known. */
  list(id: string, kind: MatchKind): readonly TextNearness[] {
    return this.lists.get(id)?.get(kind) ?? []
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

  /** The place of a text in another's list, from 0; the length of a full list where it is not in it. */
  rank(of: MatchText, { id, nearness }: TextNearness, kind: MatchKind): number {
    const list = this.list(of.id, kind)
    const at = list.findIndex((one) => one.id === id)
    if (at >= 0) return at
    const beaten = list.findIndex((one) => one.nearness < nearness)
    return beaten >= 0 ? beaten : listLengths[of.kind][kind]
  }

  /** What is known of two texts where one stands in the other's list. */
  between(left: string, right: string): TextNearness | undefined {
    const [one, other] = [this.texts.get(left), this.texts.get(right)]
    if (!one || !other) return undefined
    return (
      this.list(left, other.kind).find(({ id }) => id === right) ??
      this.list(right, one.kind).find(({ id }) => id === left)
    )
  }

  /** All texts of one kind that stand in this one's list, or in whose list it stands. */
  around(id: string, kind: MatchKind): TextNearness[] {
    const found = new Map(this.list(id, kind).map((near) => [near.id, near]))
    const mine = this.texts.get(id)
    for (const other of this.standsIn.get(id) ?? []) {
      if (!mine || found.has(other) || this.texts.get(other)?.kind !== kind) continue
      const near = this.list(other, mine.kind).find((one) => one.id === id)
      if (near) found.set(other, { ...near, id: other })
    }
    return [...found.values()]
  }

  /** Adds or replaces a text whose words and vectors are already in their tables, and puts it into others' lists. */
  put(text: MatchText): void {
    this.remove(text.id)
    this.texts.set(text.id, text)
    const made = this.listsOf(text)
    this.lists.set(text.id, made)
    for (const [kind, list] of made) {
      this.note(text.id, list)
      for (const near of list) this.insert(near.id, { ...near, id: text.id }, { of: kind, kind: text.kind })
    }
  }

  /** Takes a text out, and out of all lists. */
  remove(id: string): void {
    const text = this.texts.get(id)
    if (!text) return
    for (const owner of this.standsIn.get(id) ?? []) {
      const list = this.lists.get(owner)?.get(text.kind)
      const at = list?.findIndex((one) => one.id === id) ?? -1
      if (at >= 0) list?.splice(at, 1)
    }
    for (const list of this.lists.get(id)?.values() ?? [])
      for (const near of list) this.standsIn.get(near.id)?.delete(id)
    this.standsIn.delete(id)
    this.lists.delete(id)
    this.texts.delete(id)
  }

  private insert(owner: string, near: TextNearness, { of, kind }: { of: MatchKind; kind: MatchKind }): void {
    const list = this.lists.get(owner)?.get(kind)
    if (!list) return
    const at = list.findIndex((one) => byNearness(near, one) < 0)
    if (at < 0 && list.length >= listLengths[of][kind]) return
    list.splice(at < 0 ? list.length : at, 0, near)
    this.note(owner, [near])
    const gone = list.length > listLengths[of][kind] ? list.pop() : undefined
    if (gone) this.standsIn.get(gone.id)?.delete(owner)
  }

  private note(owner: string, list: readonly TextNearness[]): void {
    for (const { id } of list) {
      const owners = this.standsIn.get(id)
      if (owners) owners.add(owner)
      else this.standsIn.set(id, new Set([owner]))
    }
  }

  private listsOf(text: MatchText): Map<MatchKind, TextNearness[]> {
    const lengths = listLengths[text.kind]
    const byWords = this.candidatesByWords(text)
    const byVector = this.nearestByVector(
      text.id,
      (kind) => lengths[kind],
      (id) => this.isOthers(text, id),
    )
    const listOf = (kind: MatchKind) => {
      const candidates = new Set([...(byWords.get(kind) ?? []), ...(byVector.get(kind) ?? [])])
      return this.best(
        [...candidates].map((id) => this.nearKept(text.id, id)),
        lengths[kind],
      )
    }
    return new Map(matchKinds.map((kind) => [kind, listOf(kind)] as const))
  }

  private nearKept(left: string, right: string): TextNearness {
    const known = this.ahead?.get(left)?.get(right)
    if (known) return known
    const { index } = this.sources
    const near = this.near(left, right, index.has(left) && index.has(right) ? index.cosine(left, right) : 0)
    if (this.ahead && !this.lists.has(right)) {
      const waiting = this.ahead.get(right)
      const turned = { ...near, id: left }
      if (waiting) waiting.set(left, turned)
      else this.ahead.set(right, new Map([[left, turned]]))
    }
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
    const { whole: ofWhole, text: ofText } = nearnessWeights
    const nearness = words === null || whole === null ? text : words + ofWhole * whole + ofText * text
    return { id: right, words, whole, text, nearness }
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
    const kindOf = (id: string) => this.texts.get(id)?.kind
    const each = new Map(matchKinds.map((kind) => [kind, most(kind)]))
    return nearestByVector(this.sources.vectors, text, { most: each, kindOf, isWanted })
  }

  /** Not itself, and held by somebody else on both sides: what one has said oneself is no news. */
  private isOthers(text: MatchText, other: string): boolean {
    const theirs = this.texts.get(other)?.holderIds
    if (other === text.id || theirs === undefined) return false
    return theirs.some((id) => !text.holderIds.includes(id)) && text.holderIds.some((id) => !theirs.includes(id))
  }
}

function byNearness(x: TextNearness, y: TextNearness): number {
  return y.nearness - x.nearness || (x.id < y.id ? -1 : 1)
}
