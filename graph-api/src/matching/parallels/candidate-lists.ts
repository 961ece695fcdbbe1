/** One of an initiative's candidates, without what speaks for it: that is gathered anew for the few that are shown. */
export interface RankedCandidate {
  readonly id: string
  readonly score: number
  /** Of the two texts, 0 to 1, as the query gave it. */
  readonly cosine: number
  /** The two are one initiative entered twice. */
  readonly isCopy: boolean
}

/** A list as columns: of 30,000 initiatives there are a million and a half candidates. */
interface Columns {
  readonly ids: readonly string[]
  readonly scores: readonly number[]
  readonly cosines: readonly number[]
  /** So many of the first are copies. */
  readonly copies: number
}

/** Each initiative's candidates, best first, and in whose lists each one stands. */
export class CandidateLists {
  private readonly lists = new Map<string, Columns>()
  private readonly standsIn = new Map<string, Set<string>>()

  constructor(private readonly longest: number) {}

  has(id: string): boolean {
    return this.lists.has(id)
  }

  /** The first of an initiative's candidates; empty for a list that has not been made. */
  first(id: string, most: number): RankedCandidate[] {
    const list = this.lists.get(id)
    return list ? rowsOf(list, most) : []
  }

  set(id: string, candidates: readonly RankedCandidate[]): void {
    this.lists.set(id, columnsOf(candidates))
    for (const candidate of candidates) this.note(candidate.id, id)
  }

  /** Puts a candidate into a list that has been made, where it beats the last. */
  insert(id: string, candidate: RankedCandidate): void {
    const list = this.lists.get(id)
    if (list === undefined) return
    this.lists.set(id, columnsOf([...rowsOf(list), candidate], this.longest))
    this.note(candidate.id, id)
  }

  /** Forgets an initiative's list, and takes it out of all others. */
  forget(id: string): void {
    this.lists.delete(id)
    for (const other of this.standsIn.get(id) ?? []) {
      const list = this.lists.get(other)
      if (list?.ids.includes(id)) this.lists.set(other, columnsOf(rowsOf(list).filter((one) => one.id !== id)))
    }
    this.standsIn.delete(id)
  }

  clear(): void {
    this.lists.clear()
    this.standsIn.clear()
  }

  private note(id: string, listOf: string): void {
    const lists = this.standsIn.get(id)
    if (lists === undefined) this.standsIn.set(id, new Set([listOf]))
    else lists.add(listOf)
  }
}

function columnsOf(candidates: readonly RankedCandidate[], most = candidates.length): Columns {
  const sorted = [...candidates].sort(byRank).slice(0, most)
  return {
    ids: sorted.map(({ id }) => id),
    scores: sorted.map(({ score }) => score),
    cosines: sorted.map(({ cosine }) => cosine),
    copies: sorted.filter(({ isCopy }) => isCopy).length,
  }
}

function rowsOf({ ids, scores, cosines, copies }: Columns, most = ids.length): RankedCandidate[] {
  return ids.slice(0, most).map((id, at) => {
    return { id, score: scores[at] ?? 0, cosine: cosines[at] ?? 0, isCopy: at < copies }
  })
}

/** What was entered twice comes before anything else, then by score. */
function byRank(a: RankedCandidate, b: RankedCandidate): number {
  return Number(b.isCopy) - Number(a.isCopy) || b.score - a.score || (a.id < b.id ? -1 : 1)
}
