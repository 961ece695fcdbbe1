import { type GraphAddress, openDriver } from '../database/driver.ts'
import { openGraph } from '../database/graph.ts'
import { program } from '../shared/viewer.ts'
import { leaseTime, renewLease } from './lease.ts'

/** A thread that has said nothing for so long, in milliseconds, has hung: its lease is left to lapse. */
const longestSilence = 15 * 60_000

/** Renews the lease of a thread that may compute for longer than a lease lasts. */
export interface LeaseRenewal {
  /** What the thread says of its lease, whenever it has asked for it. */
  heard(held: boolean): void
  stop(): Promise<void>
}

/** Starts a renewal on connections of its own; nothing is sent before the thread holds the lease. */
export function startLeaseRenewal(options: {
  readonly address: GraphAddress
  readonly holder: string
  readonly onFailure: (error: unknown) => void
}): LeaseRenewal {
  const { address, holder, onFailure } = options
  const driver = openDriver(address)
  const graph = openGraph({ driver, viewer: program, ...(address.database ? { database: address.database } : {}) })
  let held = false
  let heardAt = 0
  const timer = setInterval(() => {
    if (held && performance.now() - heardAt < longestSilence) renewLease(graph, holder).catch(onFailure)
  }, leaseTime / 3)
  timer.unref()
  return {
    heard(now) {
      held = now
      heardAt = performance.now()
    },
    async stop() {
      clearInterval(timer)
      await driver.close()
    },
  }
}
