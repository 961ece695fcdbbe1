import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks'

/** How often the thread is looked at, in milliseconds: a delay counts beyond that. */
const resolution = 10
/** The figures are of so many milliseconds, at least. */
const span = 60_000

/** How long the thread that answers was kept from it lately, in whole milliseconds. */
export interface EventLoopDelay {
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

/** Watches the thread that answers: what computes on it for long keeps everybody waiting. */
export function watchEventLoopDelay(): { figures(): EventLoopDelay; stop(): void } {
  let [before, now] = [begin(), begin()]
  const turning = setInterval(() => {
    before.disable()
    ;[before, now] = [now, begin()]
  }, span)
  turning.unref()
  return {
    // Both reach up to this moment; the one that began earlier holds a whole span.
    figures: () => ({
      p50: milliseconds(before.percentile(50)),
      p99: milliseconds(before.percentile(99)),
      longest: milliseconds(before.max),
    }),
    stop: () => {
      clearInterval(turning)
      before.disable()
      now.disable()
    },
  }
}

function begin(): IntervalHistogram {
  const histogram = monitorEventLoopDelay({ resolution })
  histogram.enable()
  return histogram
}

const milliseconds = (nanoseconds: number) => Math.max(0, Math.round(nanoseconds / 1e6) - resolution)
