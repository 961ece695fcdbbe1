declare global {
  interface Window {
    /** By their bodies, the requests that `ask-early.js` has sent before any other script had come. */
    askedEarly?: Map<string, Promise<Response>> | undefined
  }
}

/** An answer that came longer ago may be out of date, in milliseconds since the visit began. */
const youngest = 20_000

/**
 * The answer to a request that has been sent before this script had come, once; undefined where there is none.
 * @param sinceVisit for tests: milliseconds since the visit began
 */
export const takeAskedEarly = (
  body: unknown,
  sinceVisit: number = performance.now(),
): Promise<Response> | undefined => {
  const asked = typeof window === 'undefined' ? undefined : window.askedEarly
  if (!asked || typeof body !== 'string') return undefined
  const answer = asked.get(body)
  asked.delete(body)
  return sinceVisit < youngest ? answer : undefined
}
