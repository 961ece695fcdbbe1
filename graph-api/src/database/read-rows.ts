import neo4j, { type QueryResult } from 'neo4j-driver'
import type { Asker } from './asker.ts'
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

/** Runs what makes an error for its trace alone, as the driver does for each statement: the trace takes as long as a statement. */
function withoutTrace<Result>(run: () => Result): Result {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = before
  }
}

/**
 * Asks one statement by itself. It needs no BEGIN and COMMIT around it: that is two messages and two answers less.
 * @param asker where they leave the database ends the statement too
 * @throws LeftError in that case
 */
export function readRows(
  driver: GraphDriver,
  database: string | undefined,
  { text, parameters }: Question,
  asker?: Asker,
): Promise<Rows> {
  return retryRead(async () => {
    if (asker?.hasLeft) throw new LeftError()
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(database ? { database } : {}),
    })
    // Closed while a statement runs, the driver tells the database to end it.
    let stay: (() => void) | undefined
    try {
      const { records, summary } = await new Promise<QueryResult>((resolve, reject) => {
        stay = asker?.onLeave(() => {
          void session.close()
          reject(new LeftError())
        })
        withoutTrace(() => session.run(text, parameters, { timeout: statementTimeout })).then(resolve, reject)
      })
      const took = Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
      trafficOf(driver).costs.took(text, took)
      return records.map((record) => record.toObject())
    } finally {
      stay?.()
      await session.close()
    }
  })
}

/**
 * The same in its turn, behind what costs as much, and once where the same is asked at the same time.
 * @param key tells questions apart: what of the parameters makes a difference
 */
export function readInTurn(
  options: { driver: GraphDriver; database?: string | undefined; key: string; asker?: Asker | undefined },
  ask: () => Question,
): Promise<Rows> {
  const { driver, database, key, asker } = options
  const { share, gates, costs } = trafficOf(driver)
  const read = (all: Asker) => {
    const question = ask()
    const gate = costs.isCostly(question.text) ? gates.costly : gates.quick
    return gate.run(() => readRows(driver, database, question, all), all)
  }
  return share(key, read, asker)
}
