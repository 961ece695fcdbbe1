/**
 * How many values fall into each bin, to find where the largest of many begin without sorting them all (selection by
 * histogram: two passes over the values, whatever their order).
 */
export class Histogram {
  private readonly counts: Uint32Array

  constructor(private readonly bins: number) {
    this.counts = new Uint32Array(bins)
  }

  /** @param values how many values this one stands for, where only some of them are counted */
  add(bin: number, values = 1): void {
    this.counts[bin] = (this.counts[bin] as number) + values
  }

  /** The highest bin that has, with those above it, at least so many values; 0 where there are not as many. */
  binOfLargest(values: number): number {
    let above = 0
    for (let bin = this.bins - 1; bin > 0; bin -= 1) {
      above += this.counts[bin] as number
      if (above >= values) return bin
    }
    return 0
  }
}

/** Of more values than this only a sample is counted, each standing for some. */
const counted = 8_192

/**
 * Every how many values one is counted. Odd, since of what comes in turns of two or four some would never be counted.
 * @param values how many there are
 */
export function sampleStep(values: number): number {
  return Math.max(1, Math.ceil(values / counted) | 1)
}

/**
 * How many of a histogram are asked to begin with for so many of the largest: of a sample so many more that there are seldom too few.
 * @param step every how many values one was counted (`sampleStep`)
 */
export function askedFor(most: number, step: number): number {
  return step > 1 ? 1.5 * most + 4 * step : most
}

/**
 * Finds the largest that are let through, asking more of them where too few were: exact, whether all were counted or a sample.
 * @param most how many are sought; all where infinite
 * @param step every how many values one was counted
 * @param collect everything let through from a bin on
 */
export function collectLargest<Found>(
  histogram: Histogram,
  { most, step }: { readonly most: number; readonly step: number },
  collect: (fromBin: number) => Found[],
): Found[] {
  for (let asked = askedFor(most, step); ; ) {
    const from = histogram.binOfLargest(asked)
    const found = collect(from)
    if (found.length >= most || from === 0) return found
    asked = Math.ceil(asked * Math.max(2, (1.5 * most) / Math.max(1, found.length)))
  }
}
