import type { MatcherHandle } from '@mellanrum/graph-api/suggestions/start-matcher'

/** Waits until the matcher has judged the whole demo: on a machine that others use too it takes longer than one question may. */
export async function settled(matcher: Pick<MatcherHandle, 'settle'>, tries = 6): Promise<void> {
  for (let left = tries; left > 1; left--) {
    const isDone = await matcher.settle().then(
      () => true,
      () => false,
    )
    if (isDone) return
  }
  return matcher.settle()
}
