import { ringLimits } from '../pairs/weights.ts'

/** One organisation's need that another's offer meets. */
export interface Link {
  readonly takerId: string
  readonly giverId: string
  readonly needId: string
  readonly offerId: string
  /** 0 to 1. */
  readonly match: number
}

/**
 * Links one after another: the giver of each is the taker of the next, and the last giver is the first taker, so that
 * everyone both gives and gets without any two having to swap.
 */
export interface Ring {
  readonly links: readonly Link[]
  /** Geometric mean of the matches, 0 to 1. */
  readonly score: number
  readonly weakest: Link
}

export interface RingOptions {
  readonly longest?: number
  readonly leastMatch?: number
  readonly giversFollowed?: number
  readonly shown?: number
}

/**
 * Rings of three to `longest` organisations. (Two are a plain synergy.) As in kidney exchange, short cycles are what people can
 * carry through (Roth, Sönmez & Ünver 2007). Each ring is found once, from its smallest id; work is bounded by
 * organisations × giversFollowed^(longest − 1). Best first.
 */
export function findRings(links: readonly Link[], options: RingOptions = {}): Ring[] {
  const { longest, shown, givers } = prepare(links, options)
  const found: Ring[] = []
  const extend = (start: string, path: readonly Link[]) => {
    const last = path[path.length - 1]
    for (const link of givers.get(last ? last.giverId : start) ?? []) {
      if (link.giverId === start) {
        if (path.length >= 2) found.push(ringOf([...path, link]))
      } else if (
        link.giverId > start &&
        path.length + 1 < longest &&
        !path.some((one) => one.giverId === link.giverId)
      ) {
        extend(start, [...path, link])
      }
    }
  }
  for (const start of givers.keys()) extend(start, [])
  return found.sort(byScore).slice(0, shown)
}

function prepare(links: readonly Link[], options: RingOptions) {
  const { longest, leastMatch, giversFollowed, shown } = { ...ringLimits, ...options }
  const best = new Map<string, Map<string, Link>>()
  for (const link of links) {
    if (link.match < leastMatch || link.takerId === link.giverId) continue
    const givers = best.get(link.takerId) ?? new Map<string, Link>()
    const known = givers.get(link.giverId)
    if (!known || byMatch(link, known) < 0) givers.set(link.giverId, link)
    best.set(link.takerId, givers)
  }
  const givers = new Map(
    [...best].map(([taker, found]) => [taker, [...found.values()].sort(byMatch).slice(0, giversFollowed)] as const),
  )
  return { longest: Math.min(longest, ringLimits.longest), shown, givers }
}

function ringOf(links: readonly Link[]): Ring {
  const score = links.reduce((product, link) => product * link.match, 1) ** (1 / links.length)
  const weakest = links.reduce((least, link) => (link.match < least.match ? link : least))
  return { links, score, weakest }
}

function byMatch(x: Link, y: Link): number {
  return y.match - x.match || compare(x.giverId + x.needId + x.offerId, y.giverId + y.needId + y.offerId)
}

function byScore(x: Ring, y: Ring): number {
  return y.score - x.score || compare(x.links.map(key).join('\n'), y.links.map(key).join('\n'))
}

function key(link: Link): string {
  return `${link.takerId} ${link.giverId}`
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
