/**
 * The slots with the highest sums, best first, at most k; equal sums keep the lower slot first. Sums of 0 never count.
 */
export function highest(sums: Float32Array, k: number, allowed: (slot: number) => boolean): number[] {
  if (k >= sums.length / 4) return highestOfMany(sums, k, allowed)
  const best: number[] = []
  let least = 0
  for (let slot = 0; slot < sums.length; slot += 1) {
    const sum = sums[slot] as number
    if (sum <= least || !allowed(slot)) continue
    let place = best.length
    while (place > 0 && (sums[best[place - 1] as number] as number) < sum) place -= 1
    best.splice(place, 0, slot)
    if (best.length > k) best.pop()
    if (best.length === k) least = sums[best[k - 1] as number] as number
  }
  return best
}

function highestOfMany(sums: Float32Array, k: number, allowed: (slot: number) => boolean): number[] {
  const slots: number[] = []
  for (let slot = 0; slot < sums.length; slot += 1) if ((sums[slot] as number) > 0 && allowed(slot)) slots.push(slot)
  return slots.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b).slice(0, k)
}
