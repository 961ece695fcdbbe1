import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { leaseEnd } from './lease.ts'
import { giveImportTurnBack, takeImportTurn } from './lease-statements.ts'

/** How long a turn lasts that nobody renews, in milliseconds; its holder renews it three times as often. */
const turnTime = 20_000
/** No turn is meant to last longer, in milliseconds: one that says so was written by a clock that was wrong. */
const longestTurn = 60_000
/** So often whoever waits looks again, in milliseconds. */
const pollTime = 400

export interface Turn {
  /** @throws TurnLostError where another import has it by now, since this process stood still for long */
  insist(): void
  end(): Promise<void>
}

/** Another import writes by now. */
export class TurnLostError extends Error {
  override readonly name = 'TurnLostError'
}

/**
 * Waits until no other import is being written. An import is held against what is there and then written: two that do so at the
 * same moment would each find nothing, and write every organisation of a list twice.
 * @returns null where it was cancelled meanwhile
 * @throws NotFoundError
 */
export async function takeTurn(graph: Graph, id: string): Promise<Turn | null> {
  // Not the import's id: two that work on one import would both hold the turn.
  const holder = randomUUID()
  const ask = async () => {
    const given = { id, holder, until: leaseEnd(), time: turnTime, longest: longestTurn }
    const [row] = await graph.write((transaction) => transaction.run(takeImportTurn, given))
    return row
  }
  for (;;) {
    const row = await ask()
    if (!row) throw new NotFoundError(id)
    if (row.held) break
    if (row.cancelAsked) return null
    await pause(pollTime)
  }
  let lost = false
  let asked: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    asked = ask().then(
      (row) => {
        lost = lost || !row?.held
      },
      // What cannot be reached now is asked again; what is written meanwhile fails by itself.
      () => undefined,
    )
  }, turnTime / 3)
  timer.unref()
  return {
    insist() {
      if (lost) throw new TurnLostError('Another import is being written.')
    },
    async end() {
      clearInterval(timer)
      await asked
      // Where it cannot be given back it lapses by itself, and the import is done all the same.
      await graph.write((transaction) => transaction.run(giveImportTurnBack, { holder })).catch(() => undefined)
    },
  }
}
