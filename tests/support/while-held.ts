import { expect, inject } from 'vitest'
import { testDriver } from './api.ts'

/**
 * Holds nodes in a transaction of its own, begins something that must wait for one of them, and lets go as soon as it waits (or has
 * ended without waiting, which the caller's expectation then finds).
 * @param options.hold the statement that holds them, and changes what it likes
 * @param options.mark stands among the parameters of the statement that is to wait
 * @returns what came of the work
 */
export async function whileHeld<Result>(
  options: { hold: string; parameters: Record<string, unknown>; mark: string },
  work: () => Promise<Result>,
): Promise<Result> {
  const { hold, parameters, mark } = options
  const session = testDriver().session({ database: inject('neo4j').database })
  const holding = session.beginTransaction()
  try {
    await holding.run(hold, parameters)
    const running = work()
    let hasEnded = false
    const end = () => {
      hasEnded = true
    }
    running.then(end, end)
    await expect.poll(async () => hasEnded || (await isWaiting(mark))).toBe(true)
    await holding.commit()
    return await running
  } finally {
    await session.close()
  }
}

/** Whether a statement that was given the mark waits for a lock. */
async function isWaiting(mark: string): Promise<boolean> {
  const { records } = await testDriver().executeQuery(
    `SHOW TRANSACTIONS YIELD status, parameters WHERE status STARTS WITH 'Blocked' RETURN parameters`,
    {},
    { database: inject('neo4j').database },
  )
  return records.some((record) => JSON.stringify(record.get('parameters')).includes(mark))
}
