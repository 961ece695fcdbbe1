/** A source of random numbers that gives the same ones for the same seed (mulberry32 of a hashed seed). */
export interface Random {
  /** 0 to 1, without 1. */
  fraction(): number
  /** 0 to `limit - 1`. */
  below(limit: number): number
  /** The same, low numbers far more often: degrees and words are skewed so. */
  skewed(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

export function createRandom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  )
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    skewed: (limit) => Math.floor(limit * fraction() ** 3),
    pick: (items) => items[below(items.length)] as never,
  }
}
