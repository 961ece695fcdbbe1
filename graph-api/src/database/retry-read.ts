import neo4j from 'neo4j-driver'

/** Pauses before a read is tried again, in milliseconds: what a leader election or a broken connection takes to pass. */
const pauses = [1_000, 2_000]
/** After so many milliseconds it is too late to begin anew, since somebody waits. */
const longest = 4_000

/**
 * Runs a read, and runs it anew where the driver says that this may help: a lost connection, a deadlock, a database that
 * is being restarted. Twice at most, and within 4 s, as writes are.
 * @param wait for tests: waits so many milliseconds
 */
export async function retryRead<Result>(
  read: () => Promise<Result>,
  wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
): Promise<Result> {
  const began = Date.now()
  for (const pause of pauses) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof Error) || !neo4j.isRetryableError(error) || Date.now() - began + pause > longest)
        throw error
      // Jitter, so that reads that failed together are not retried together.
      await wait(pause * (0.8 + Math.random() * 0.4))
    }
  }
  return read()
}
