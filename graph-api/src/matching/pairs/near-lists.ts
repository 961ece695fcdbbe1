import { groupOf, type MatchKind } from '../network/match-text.ts'
import { byNearness, NearEntries, type TextNearness } from './near-entries.ts'
import { kinds, mostIn, room, startOf } from './near-row.ts'

/**
 * For every text its lists of the nearest of each kind, as numbers in rows of one length: of 100,000 texts there are seven
 * million entries, which as objects would take more than a gigabyte. A text must be added before it stands in a list.
 */
export class NearLists {
  private readonly rows = new Map<string, number>()
  private readonly ids: string[] = []
  private readonly free: number[] = []
  /** In whose lists a text stands. */
  private readonly standsIn: number[][] = []
  private kindOf = new Uint8Array(0)
  private lengths = new Uint8Array(0)
  /** Texts of whose lists one that was full has lost an entry: another might stand there. */
  private readonly shortened = new Set<string>()
  /** How many entries of a row were written ahead of its lists. */
  private ahead = new Uint8Array(0)
  private readonly entries = new NearEntries((row) => this.ids[row] ?? '')

  /** @param expected so many texts, to begin with */
  constructor(expected: number) {
    this.reserve(expected)
  }

  add(id: string, kind: MatchKind): void {
    const row = this.free.pop() ?? this.ids.length
    if (row >= this.kindOf.length) this.reserve(Math.ceil(1.25 * (row + 16)))
    this.rows.set(id, row)
    this.ids[row] = id
    this.standsIn[row] = []
    this.kindOf[row] = groupOf(kind)
    this.lengths.fill(0, row * kinds, (row + 1) * kinds)
  }

  /** The nearest of one kind, best first; empty for a text that is not known. */
  list(id: string, kind: MatchKind): TextNearness[] {
    const row = this.rows.get(id)
    if (row === undefined) return []
    const [from, to] = this.segment(row, groupOf(kind))
    return Array.from({ length: to - from }, (_, at) => this.entries.read(from + at))
  }

  /** Another as it stands in a text's list, of whatever kind; undefined where it does not. */
  find(id: string, otherId: string): TextNearness | undefined {
    const [row, other] = [this.rows.get(id), this.rows.get(otherId)]
    if (row === undefined || other === undefined) return undefined
    const at = this.placeIn(row, other)
    return at < 0 ? undefined : this.entries.read(at)
  }

  /** The place of a text in another's list, from 0; where it would stand, for one that is not in it. */
  rank(ownerId: string, { id, kind }: { readonly id: string; readonly kind: MatchKind }, nearness: number): number {
    const row = this.rows.get(ownerId)
    if (row === undefined) return 0
    const [from, to] = this.segment(row, groupOf(kind))
    const other = this.rows.get(id) ?? -1
    const at = this.entries.find(other, from, to)
    if (at >= 0) return at - from
    for (let later = from; later < to; later += 1) if (this.entries.nearnessAt(later) < nearness) return later - from
    return to - from
  }

  /** All texts of one kind that stand in this one's list, or in whose list it stands. */
  around(id: string, kind: MatchKind): TextNearness[] {
    const row = this.rows.get(id)
    if (row === undefined) return []
    const wanted = groupOf(kind)
    const [from, to] = this.segment(row, wanted)
    const found = this.list(id, kind)
    for (const owner of this.standsIn[row] ?? []) {
      if (this.kindOf[owner] !== wanted || this.entries.find(owner, from, to) >= 0) continue
      const at = this.placeIn(owner, row)
      if (at >= 0) found.push({ ...this.entries.read(at), id: this.ids[owner] ?? '' })
    }
    return found
  }

  /** Writes down how near a text is to one that has no lists yet, for when those are made; what finds no room is left out. */
  tellAhead(id: string, near: TextNearness): void {
    const row = this.rows.get(id)
    const told = row === undefined ? room : (this.ahead[row] ?? 0)
    if (row === undefined || told >= room) return
    this.write(row * room + told, near)
    this.ahead[row] = told + 1
  }

  /** What was written down ahead about a text, by the other's id; to be asked before its lists are set. */
  toldAhead(id: string): Map<string, TextNearness> {
    const row = this.rows.get(id)
    if (row === undefined) return new Map()
    const from = row * room
    const told = Array.from({ length: this.ahead[row] ?? 0 }, (_, at) => this.entries.read(from + at))
    this.ahead[row] = 0
    return new Map(told.map((near) => [near.id, near]))
  }

  /** Sets the lists of a text that has none. */
  set(id: string, lists: ReadonlyMap<MatchKind, readonly TextNearness[]>): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    for (const [kind, list] of lists) {
      const place = groupOf(kind)
      const [from] = this.segment(row, place)
      list.forEach((near, at) => {
        this.write(from + at, near)
        this.standsIn[this.rows.get(near.id) ?? -1]?.push(row)
      })
      this.lengths[row * kinds + place] = list.length
    }
  }

  /** Puts a text into another's list where it is near enough, and out of it whatever finds no room any more. */
  insert(ownerId: string, near: TextNearness): void {
    const [row, other] = [this.rows.get(ownerId), this.rows.get(near.id)]
    if (row === undefined || other === undefined) return
    const place = this.kindOf[other] ?? 0
    const [from, to] = this.segment(row, place)
    const most = mostIn(this.kindOf[row] ?? 0, place)
    let at = from
    while (at < to && byNearness(near, this.entries.read(at)) >= 0) at += 1
    if (at - from >= most) return
    if (to - from === most) this.leave(this.entries.rowAt(to - 1), row)
    const end = Math.min(to, from + most - 1)
    this.entries.move(at, end, at + 1)
    this.write(at, near)
    this.lengths[row * kinds + place] = end + 1 - from
    this.standsIn[other]?.push(row)
  }

  /** Takes a text out, and out of all lists. */
  remove(id: string): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    const kind = this.kindOf[row] ?? 0
    for (const owner of this.standsIn[row] ?? []) {
      const at = this.placeIn(owner, row)
      if (at < 0) continue
      const [from, to] = this.segment(owner, kind)
      this.entries.move(at + 1, to, at)
      this.lengths[owner * kinds + kind] = to - from - 1
      if (to - from === mostIn(this.kindOf[owner] ?? 0, kind)) this.shortened.add(this.ids[owner] ?? '')
    }
    this.clear(row)
    this.shortened.delete(id)
    this.rows.delete(id)
    this.standsIn[row] = []
    this.free.push(row)
  }

  /** Texts whose lists want others, since texts have gone out of them; their lists are emptied. */
  takeShortened(): string[] {
    const ids = [...this.shortened]
    for (const id of ids) this.clear(this.rows.get(id) ?? -1)
    this.shortened.clear()
    return ids
  }

  private clear(row: number): void {
    for (let place = 0; place < kinds; place += 1) {
      const [from, to] = this.segment(row, place)
      for (let at = from; at < to; at += 1) this.leave(this.entries.rowAt(at), row)
      this.lengths[row * kinds + place] = 0
    }
  }

  private segment(row: number, place: number): readonly [from: number, to: number] {
    const from = row * room + startOf(this.kindOf[row] ?? 0, place)
    return [from, from + (this.lengths[row * kinds + place] ?? 0)]
  }

  private placeIn(row: number, other: number): number {
    const [from, to] = this.segment(row, this.kindOf[other] ?? 0)
    return this.entries.find(other, from, to)
  }

  private leave(other: number, row: number): void {
    const owners = this.standsIn[other]
    const at = owners?.indexOf(row) ?? -1
    const last = at < 0 ? undefined : owners?.pop()
    if (owners && last !== undefined && at < owners.length) owners[at] = last
  }

  private write(at: number, near: TextNearness): void {
    this.entries.write(at, this.rows.get(near.id) ?? -1, near)
  }

  private reserve(texts: number): void {
    const grown = (values: Uint8Array, length: number) => {
      const larger = new Uint8Array(length)
      larger.set(values)
      return larger
    }
    this.kindOf = grown(this.kindOf, texts)
    this.ahead = grown(this.ahead, texts)
    this.lengths = grown(this.lengths, texts * kinds)
    this.entries.reserve(texts * room)
  }
}
