import { createContext, Script } from 'node:vm'

/** In milliseconds; what ends takes some of them. */
const most = 2_000
const call = new Script('work()')
/** One for all calls, which follow one another: making it takes longer than most work. */
const context = createContext({ work: undefined })

/**
 * Runs what may never end, such as a library's loop over a rule from a file. Not to be nested.
 * @throws an error with the code ERR_SCRIPT_EXECUTION_TIMEOUT after two seconds; what `work` throws
 */
export function withinTime<Result>(work: () => Result): Result {
  context.work = work
  try {
    // A loop that does not end can be stopped from outside alone, which Node does for scripts.
    return call.runInContext(context, { timeout: most }) as Result
  } finally {
    context.work = undefined
  }
}
