/** The matcher is asked for at most so many of one question, where nothing else is said. */
const mostOfOne = 2_000
/** Each time so many times more than the last. */
const growth = 5

/**
 * Asks the matcher for more until enough of it can be seen: what the viewer may not see stands in its answer, and would else take
 * the place of what they may, and so tell that it is there.
 * @param options.wanted how many are shown
 * @param options.first how many are asked for at first: usually enough
 * @param options.ask asks the matcher for its best `first`
 * @param options.see what of it the viewer may see, best first
 */
export async function fetchUntilFull<Found, Row>(options: {
  readonly wanted: number
  readonly first: number
  readonly most?: number
  readonly ask: (first: number) => Promise<readonly Found[]>
  readonly see: (found: readonly Found[]) => Promise<readonly Row[]>
}): Promise<readonly Row[]> {
  const { wanted, ask, see, most = mostOfOne } = options
  for (let first = options.first; ; first = Math.min(first * growth, most)) {
    const found = await ask(first)
    const seen = found.length === 0 ? [] : await see(found)
    if (seen.length >= wanted || found.length < first || first >= most) return seen
  }
}
