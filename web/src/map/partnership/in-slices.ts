/** Work that can be put aside after each step. */
export type Slices<Result> = Generator<undefined, Result>

/** So long at a time, in milliseconds: whoever presses something meanwhile does not wait. */
const slice = 12

/** Does all the work without a pause: where there is no page to keep alive, or the work is known to be small. */
export function runAtOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Does work in slices, other work of the page between them.
 * @returns gives it up
 */
export function runInSlices<Result>(work: Slices<Result>, done: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = () => {
    const begun = performance.now()
    for (;;) {
      const step = work.next()
      if (step.done) return done(step.value)
      if (performance.now() - begun > slice) break
    }
    timer = setTimeout(go)
  }
  timer = setTimeout(go)
  return () => clearTimeout(timer)
}
