import { setTimeout as pause } from 'node:timers/promises'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { fail, say } from './terminal.mjs'

/** After so long, in milliseconds, a stop is cut short. */
const stopTimeout = 5_000

/** What a program that stays until it is told to stop hands its parts. */
export interface Stay {
  /** Notes how to end a part; parts end in the reverse order, so that requests end before their database does. */
  onStop(close: () => Promise<void>): void
  /** Ends everything because of an error: one sentence for an expected one. */
  giveUp(error: unknown): void
  /** True from the moment it was told to stop. */
  isStopping(): boolean
}

/** Runs a program until Ctrl-C, a signal or an error ends it. A second Ctrl-C ends it at once. */
export function stayUntilStopped(program: (stay: Stay) => Promise<void>): void {
  const closers: (() => Promise<void>)[] = []
  let stopping = false

  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close().catch(() => {})
  }
  const end = async (tell: () => void) => {
    stopping = true
    await Promise.race([closeAll(), pause(stopTimeout, undefined, { ref: false })])
    tell()
  }
  const stop = () => {
    if (stopping) process.exit(1)
    say('Stopping')
    void end(() => process.exit(0))
  }
  const giveUp = (error: unknown) => {
    if (stopping) return
    void end(() => {
      if (error instanceof StartFailure) fail(error.message)
      say('Mellanrum stopped because of an error:')
      console.error(error)
      process.exit(1)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  program({ onStop: (close) => closers.push(close), giveUp, isStopping: () => stopping }).catch(giveUp)
}
