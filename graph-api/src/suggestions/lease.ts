import type { Graph } from '../database/graph.ts'
import * as statements from './statements.ts'

/** How long a lease holds, in milliseconds; its holder renews it three times as often. A dead holder's is free after this. */
export const leaseTime = 20_000
/** No lease is meant to last longer, in milliseconds: one that says so was written by a clock that was wrong. */
const longestLease = 60_000

/** The right to write suggestions: with several API processes, one has it. The database's clock decides, no machine's. */
export class Lease {
  private keptAt = Number.NEGATIVE_INFINITY
  private mine = false

  constructor(
    private readonly graph: Graph,
    private readonly holder: string,
    private readonly options: {
      /** In milliseconds; shorter in tests. */
      readonly time?: number
      /** Told whenever it was asked for. */
      readonly onKept?: (held: boolean) => void
    } = {},
  ) {}

  get held(): boolean {
    return this.mine
  }

  /**
   * Takes or renews it where that is due.
   * @param now of this process's own clock in milliseconds, which only says how long ago it was asked for last
   * @returns whether it was taken just now
   */
  async keep(now = performance.now()): Promise<boolean> {
    const { time = leaseTime, onKept } = this.options
    if (this.mine && now - this.keptAt < time / 3) return false
    const [row] = await this.graph.write((transaction) =>
      transaction.run(statements.takeLease, { holder: this.holder, time, longest: longestLease }),
    )
    const before = this.mine
    this.mine = row?.held ?? false
    this.keptAt = now
    onKept?.(this.mine)
    return this.mine && !before
  }

  async release(): Promise<void> {
    if (!this.mine) return
    this.mine = false
    await this.graph.write((transaction) => transaction.run(statements.releaseLease, { holder: this.holder }))
  }
}

/** Lets a lease last while its holder's own thread computes. Without effect where somebody else has it. */
export async function renewLease(graph: Graph, holder: string, time = leaseTime): Promise<void> {
  await graph.write((transaction) => transaction.run(statements.renewLease, { holder, time }))
}
