import neo4j, { type QueryResult } from 'neo4j-driver'
import type { Cancellation } from './cancellation.ts'
import { CancelledError } from './concurrency-limiter.ts'
import type { GraphDriver } from './driver.ts'
import { schedulerOf } from './query-scheduler.ts'
import { retryRead } from './retry-read.ts'
import { withoutTrace } from './without-trace.ts'

/** Rows as the driver gives them. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

export interface CypherQuery {
  readonly text: string
  /** As Bolt carries them. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** A statement that takes longer is ended, in milliseconds. */
const statementTimeout = 15_000

/**
 * The same for one that the database has yet to plan: a cold start or a busy machine takes seconds for the plan alone, and a
 * plan that was ended is lost, so the next try would fail too. Given twice at most: what is ended again never answers. Below
 * the 30 seconds after which a request is given up.
 */
const firstTimeout = 28_000

/** How the codes begin of a statement that the database ended since it took longer than it may. */
export const statementTimedOut = 'Neo.ClientError.Transaction.TransactionTimedOut'
const isTimedOut = (error: unknown) => error instanceof neo4j.Neo4jError && error.code.startsWith(statementTimedOut)

/**
 * Asks one statement by itself. It needs no BEGIN and COMMIT around it: that is two messages and two answers less.
 * @param cancellation where they leave the database ends the statement too
 * @throws CancelledError in that case
 */
export function readRows(
  driver: GraphDriver,
  database: string | undefined,
  { text, parameters }: CypherQuery,
  cancellation?: Cancellation,
): Promise<Rows> {
  return retryRead(async () => {
    if (cancellation?.isCancelled) throw new CancelledError()
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(database ? { database } : {}),
    })
    const { costs } = schedulerOf(driver)
    const timeout = costs.isKnown(text) ? statementTimeout : firstTimeout
    // Closed while a statement runs, the driver tells the database to end it.
    let stopListening: (() => void) | undefined
    try {
      const { records, summary } = await new Promise<QueryResult>((resolve, reject) => {
        stopListening = cancellation?.onCancel(() => {
          void session.close()
          reject(new CancelledError())
        })
        withoutTrace(() => session.run(text, parameters, { timeout })).then(resolve, reject)
      })
      const took = Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter)
      costs.took(text, took)
      return records.map((record) => record.toObject())
    } catch (error) {
      if (isTimedOut(error)) costs.ended(text, timeout)
      throw error
    } finally {
      stopListening?.()
      await session.close()
    }
  })
}

export interface Scheduling {
  readonly driver: GraphDriver
  readonly database?: string | undefined
  /** Tells questions apart: what of the parameters makes a difference. */
  readonly key: string
  readonly cancellation?: Cancellation | undefined
  /** Nobody waits for the answer: it is asked for the sake of its plan, after what people wait for. */
  readonly isWarming?: boolean | undefined
}

/** The same in its turn, behind what costs as much, and once where the same is asked at the same time. */
export function readScheduled(options: Scheduling, ask: () => CypherQuery): Promise<Rows> {
  const { driver, database, key, cancellation, isWarming = false } = options
  const { coalesce, limiters, costs } = schedulerOf(driver)
  const read = async (all: Cancellation) => {
    const question = ask()
    const run = () => readRows(driver, database, question, all)
    if (!costs.isKnown(question.text)) {
      const runFirst = async () => {
        if (isWarming) await limiters.unplanned.idle()
        // Where it became known while this one waited, it takes its turn among those.
        return costs.isKnown(question.text) ? null : run()
      }
      const first = await (isWarming ? limiters.warming : limiters.unplanned).run(runFirst, all)
      if (first) return first
    }
    return (costs.isCostly(question.text) ? limiters.costly : limiters.quick).run(run, all)
  }
  // A person who asks the same does not wait in the program's line.
  return coalesce(isWarming ? `warming ${key}` : key, read, cancellation)
}
