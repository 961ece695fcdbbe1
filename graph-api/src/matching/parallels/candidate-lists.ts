import type { Candidate } from './score.ts'

/** Each initiative's candidates, best first, and in whose lists each one stands. */
export class CandidateLists {
  private readonly lists = new Map<string, Candidate[]>()
  private readonly standsIn = new Map<string, Set<string>>()

  constructor(private readonly longest: number) {}

  get(id: string): readonly Candidate[] | undefined {
    return this.lists.get(id)
  }

  set(id: string, candidates: Candidate[]): readonly Candidate[] {
    this.lists.set(id, candidates.sort(byRank))
    for (const candidate of candidates) this.note(candidate.id, id)
    return candidates
  }

  /** Puts a candidate into a list that has been made, where it beats the last. */
  insert(id: string, candidate: Candidate): void {
    const list = this.lists.get(id)
    if (list === undefined) return
    list.push(candidate)
    list.sort(byRank)
    if (list.length > this.longest) list.pop()
    this.note(candidate.id, id)
  }

  /** Forgets an initiative's list, and takes it out of all others. */
  forget(id: string): void {
    this.lists.delete(id)
    for (const other of this.standsIn.get(id) ?? []) {
      const list = this.lists.get(other)
      const at = list?.findIndex((candidate) => candidate.id === id) ?? -1
      if (at >= 0) list?.splice(at, 1)
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

/** What was entered twice comes before anything else, then by score. */
function byRank(a: Candidate, b: Candidate): number {
  const copiesFirst = Number(b.label === 'sameRecordTwice') - Number(a.label === 'sameRecordTwice')
  return copiesFirst || b.score - a.score || (a.id < b.id ? -1 : 1)
}
