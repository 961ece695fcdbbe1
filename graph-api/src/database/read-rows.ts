import neo4j from 'neo4j-driver'
import type { GraphDriver } from './driver.ts'
import { LeftError } from './gate.ts'
import { retryRead } from './retry-read.ts'
import { trafficOf } from './traffic.ts'

/** Rows as the driver gives them. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

export interface Question {
  readonly text: string
  /** As Bolt carries them. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** A statement that takes longer is ended, in milliseconds. */
const statementTimeout = 15_000

/**
 * Asks one statement by itself. It needs no BEGIN and COMMIT around it: that is two messages and two answers less.
 * @param left aborted when nobody waits for the rows any more: the database then ends the statement too
 * @throws LeftError in that case
 */
export function readRows(
  driver: GraphDriver,
  database: string | undefined,
  { text, parameters }: Question,
  left?: AbortSignal,
): Promise<Rows> {
  return retryRead(async () => {
    if (left?.aborted) throw new LeftError()
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(database ? { database } : {}),
    })
    // Closed while a statement runs, the driver tells the database to end it.
    let stop = () => {}
    const leaving = new Promise<never>((_, reject) => {
      stop = () => {
        void session.close()
        reject(new LeftError())
      }
    })
    left?.addEventListener('abort', stop, { once: true })
    try {
      const { records, summary } = await Promise.race([
        session.run(text, parameters, { timeout: statementTimeout }),
        leaving,
      ])
      const took = Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
      trafficOf(driver).costs.took(text, took)
      return records.map((record) => record.toObject())
    } finally {
      left?.removeEventListener('abort', stop)
      await session.close()
    }
  })
}

/**
 * The same in its turn, behind what costs as much, and once where the same is asked at the same time.
 * @param key tells questions apart: what of the parameters makes a difference
 */
export function readInTurn(
  options: { driver: GraphDriver; database?: string | undefined; key: string; signal?: AbortSignal | undefined },
  ask: () => Question,
): Promise<Rows> {
  const { driver, database, key, signal } = options
  const { share, gates, costs } = trafficOf(driver)
  const read = (left: AbortSignal) => {
    const question = ask()
    const gate = costs.isCostly(question.text) ? gates.costly : gates.quick
    return gate.run(() => readRows(driver, database, question, left), left)
  }
  return share(key, read, signal)
}
