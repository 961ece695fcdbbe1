import type { Graph } from '../database/graph.ts'
import * as statements from './statements.ts'

/** How long a lease holds, in milliseconds; its holder renews it three times as often. A dead holder's is free after this. */
export const leaseTime = 20_000

/** The right to write suggestions: with several API processes, one has it. Clocks of the machines agree to some seconds. */
export class Lease {
  private renewedAt = 0
  private mine = false

  constructor(
    private readonly graph: Graph,
    private readonly holder: string,
    /** In milliseconds; shorter in tests. */
    private readonly time = leaseTime,
  ) {}

  get held(): boolean {
    return this.mine
  }

  /** Takes or renews it where that is due. @returns whether it was taken just now */
  async keep(now = Date.now()): Promise<boolean> {
    if (this.mine && now - this.renewedAt < this.time / 3) return false
    const until = new Date(now + this.time).toISOString()
    const [row] = await this.graph.write((transaction) =>
      transaction.run(statements.takeLease, { holder: this.holder, until }),
    )
    const before = this.mine
    this.mine = row?.held ?? false
    this.renewedAt = now
    return this.mine && !before
  }

  async release(): Promise<void> {
    if (!this.mine) return
    this.mine = false
    await this.graph.write((transaction) => transaction.run(statements.releaseLease, { holder: this.holder }))
  }
}
