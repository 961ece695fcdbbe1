import { collectLargest, Histogram, sampleStep } from '../histogram.ts'

/** A positive number of single precision is ordered as its bits are: its exponent and four bits more make a bin. */
const shift = 19
const bins = 0x80000000 >>> shift

/**
 * The slots with the highest sums, best first, at most k; equal sums keep the lower slot first. Sums of 0 never count.
 * @param allowed asked only of what is high enough to be among them
 */
export function highest(sums: Float32Array, k: number, allowed: (slot: number) => boolean): number[] {
  if (k <= 0) return []
  const bits = new Uint32Array(sums.buffer, sums.byteOffset, sums.length)
  const histogram = new Histogram(bins)
  const step = sampleStep(sums.length)
  for (let slot = 0; slot < sums.length; slot += step) {
    if ((sums[slot] as number) > 0) histogram.add((bits[slot] as number) >>> shift, step)
  }
  const collect = (from: number) => {
    const least = from << shift
    const found: number[] = []
    for (let slot = 0; slot < sums.length; slot += 1) {
      if ((sums[slot] as number) > 0 && (bits[slot] as number) >= least && allowed(slot)) found.push(slot)
    }
    return found
  }
  const best = collectLargest(histogram, { most: k, step }, collect)
  return best.sort((a, b) => (sums[b] as number) - (sums[a] as number)).slice(0, k)
}
