import { takeAskedEarly } from './asked-early.ts'

/** How often a question is asked again that the server had no time for. */
const tries = 3
const asksForPatience: readonly number[] = [503, 429]
/** The longest pause before that, in seconds, whatever the server says. */
const longest = 10

/**
 * Fetches, and fetches again after the pause that the server names, where it answers 503 since many ask at once, or 429 since
 * this one has asked for much. The last answer is handed on as it is.
 * @param wait for tests: waits so many milliseconds
 */
export const fetchWithRetry = async (
  input: RequestInfo | URL,
  init?: RequestInit,
  wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): Promise<Response> => {
  for (let left = tries; left > 0; left -= 1) {
    const answer = await (takeAskedEarly(init?.body) ?? fetch(input, init))
    const seconds = Number(answer.headers.get('retry-after'))
    if (!asksForPatience.includes(answer.status) || !(seconds > 0)) return answer
    // Jitter, so that all clients do not retry at the same moment.
    await wait(Math.min(seconds, longest) * 1_000 * (0.75 + Math.random() / 2))
    init?.signal?.throwIfAborted()
  }
  return fetch(input, init)
}
