/**
 * The slots with the highest sums, best first, at most k; equal sums keep the lower slot first. Sums of 0 never count.
 * @param allowed asked only of what is high enough to be among them
 */
export function highest(sums: Float32Array, k: number, allowed: (slot: number) => boolean): number[] {
  const bestFirst = (a: number, b: number) => (sums[b] as number) - (sums[a] as number) || a - b
  const best: number[] = []
  let least = 0
  for (let slot = 0; slot < sums.length; slot += 1) {
    const sum = sums[slot] as number
    if (sum <= least || !allowed(slot)) continue
    best.push(slot)
    if (best.length < 2 * k) continue
    best.sort(bestFirst).length = k
    least = sums[best[k - 1] as number] as number
  }
  return best.sort(bestFirst).slice(0, k)
}
