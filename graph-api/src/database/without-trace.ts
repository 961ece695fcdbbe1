/** Runs what makes an error for its trace alone, as the driver does for each statement: the trace takes as long as a statement. */
export function withoutTrace<Result>(run: () => Result): Result {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = before
  }
}
