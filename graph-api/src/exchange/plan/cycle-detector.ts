/** Keeps relationships that lead upwards from leading round: each is only taken where its end does not lead to its start. */
export class CycleDetector {
  readonly #above = new Map<string, string[]>()

  constructor(known: ReadonlySet<string>) {
    for (const link of known) {
      const [type = '', from = '', to = ''] = link.split('|')
      this.#add(type, from, to)
    }
  }

  take(type: string, from: string, to: string): boolean {
    if (!['PART_OF', 'SUB_ORGANISATION_OF', 'BROADER'].includes(type)) return true
    if (from === to || this.#reaches(type, to, from)) return false
    this.#add(type, from, to)
    return true
  }

  #add(type: string, from: string, to: string): void {
    const key = `${type}|${from}`
    const above = this.#above.get(key)
    if (above) above.push(to)
    else this.#above.set(key, [to])
  }

  #reaches(type: string, from: string, sought: string): boolean {
    const open = [from]
    const seen = new Set<string>()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === sought) return true
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(this.#above.get(`${type}|${next}`) ?? []))
    }
    return false
  }
}
