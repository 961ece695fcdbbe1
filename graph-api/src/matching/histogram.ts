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

/**
 * Finds the largest that are let through, asking more of them where too few were.
 * @param most how many are sought; all where infinite
 * @param collect everything let through from a bin on
 * @param first how many are asked to begin with: more than are sought where the histogram is of a sample
 */
export function collectLargest<Found>(
  histogram: Histogram,
  most: number,
  collect: (fromBin: number) => Found[],
  first = most,
): Found[] {
  for (let asked = first; ; ) {
    const from = histogram.binOfLargest(asked)
    const found = collect(from)
    if (found.length >= most || from === 0) return found
    asked = Math.ceil(asked * Math.max(2, (1.5 * most) / Math.max(1, found.length)))
  }
}
