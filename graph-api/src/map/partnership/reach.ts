/** Above so many organisations, and after so many steps, the few that were found first are kept. */
const mostSearched = 150
const mostSteps = 20_000

export interface Reach {
  /** Positions of those who reach, the one who reaches most first. */
  readonly members: readonly number[]
  /** Whether it is known that fewer do not. */
  readonly isFewest: boolean
}

/** What has been reached so far; each counted by how many of the chosen reach it. */
class Reached {
  readonly #times: Int32Array
  left: number

  constructor(
    readonly near: readonly (readonly number[])[],
    linked: readonly number[],
  ) {
    this.#times = new Int32Array(near.length)
    this.left = linked.length
  }

  is(index: number): boolean {
    return (this.#times[index] ?? 0) > 0
  }

  /** How many more would be reached with one more. */
  gain(index: number): number {
    return (this.near[index] ?? []).reduce((sum, one) => sum + (this.is(one) ? 0 : 1), 0)
  }

  /** Takes one in (1), or out again (-1). */
  change(index: number, by: 1 | -1): void {
    for (const one of this.near[index] ?? []) {
      const before = this.#times[one] ?? 0
      this.#times[one] = before + by
      if (before === 0) this.left -= 1
      if (before + by === 0) this.left += 1
    }
  }
}

/** The first of those for which a figure is largest. */
function most(list: readonly number[], of: (index: number) => number): number {
  let [best, largest] = [list[0] ?? 0, Number.NEGATIVE_INFINITY]
  for (const index of list) {
    const figure = of(index)
    if (figure > largest) [best, largest] = [index, figure]
  }
  return best
}

/** Always the one who reaches most more (Chvátal 1979), then without those whom the rest make needless. */
function greedy(near: readonly (readonly number[])[], linked: readonly number[]): number[] {
  const reached = new Reached(near, linked)
  const chosen: number[] = []
  // Kept from step to step: to count anew how many more each would reach takes longer than all else.
  const gains = Int32Array.from(near, ({ length }) => length)
  while (reached.left > 0) {
    const next = most(linked, (index) => gains[index] ?? 0)
    const fresh = (near[next] ?? []).filter((one) => !reached.is(one))
    reached.change(next, 1)
    chosen.push(next)
    for (const one of fresh) for (const other of near[one] ?? []) gains[other] = (gains[other] ?? 0) - 1
  }
  return chosen.filter((index) => {
    reached.change(index, -1)
    if (reached.left === 0) return false
    reached.change(index, 1)
    return true
  })
}

/**
 * The fewest who together do something with everybody who does anything with others: a smallest dominating set, found by
 * branching on whoever is hardest to reach and bounding by the most that one more could reach. Who does nothing with others
 * is left out. Up to 150 organisations and 20,000 steps; beyond that few, not surely the fewest.
 * @param neighbours of each, as positions
 */
export function fewestReaching(neighbours: readonly (readonly number[])[]): Reach {
  const near = neighbours.map((list, index) => (list.length > 0 ? [index, ...list] : []))
  const linked = [...near.keys()].filter((index) => (near[index] ?? []).length > 0)
  let best = greedy(near, linked)
  let steps = linked.length > mostSearched ? mostSteps : 0
  const reached = new Reached(near, linked)
  const search = (chosen: readonly number[]): void => {
    steps += 1
    if (steps > mostSteps) return
    if (reached.left === 0) {
      if (chosen.length < best.length) best = [...chosen]
      return
    }
    const largest = Math.max(...linked.map((index) => reached.gain(index)))
    if (chosen.length + Math.ceil(reached.left / largest) >= best.length) return
    const waiting = linked.filter((index) => !reached.is(index))
    const hardest = most(waiting, (index) => -(near[index] ?? []).length)
    const candidates = [...(near[hardest] ?? [])].sort((a, b) => reached.gain(b) - reached.gain(a) || a - b)
    for (const next of candidates) {
      reached.change(next, 1)
      search([...chosen, next])
      reached.change(next, -1)
    }
  }
  search([])
  const members = [...best].sort((a, b) => (near[b] ?? []).length - (near[a] ?? []).length || a - b)
  return { members, isFewest: steps <= mostSteps }
}
