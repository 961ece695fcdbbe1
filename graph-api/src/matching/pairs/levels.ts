import type { SynergyWay } from './explain.ts'
import type { Synergy } from './synergy.ts'
import { levelLimits } from './weights.ts'

/** How well a pair fits: precisely, perhaps, or far-fetched. */
export type Level = 'good' | 'possible' | 'far_fetched'

export interface Levelled {
  readonly synergy: Synergy
  readonly level: Level
}

/**
 * One organisation's list, best first: whoever it does not work with yet, at most `most`, then those it does who can help
 * with something clear besides, at most `mostKnown`. The level says how sure it is; nothing is left out for being unsure.
 */
export function arrangeList(
  judged: readonly Synergy[],
  { most, mostKnown }: { readonly most: number; readonly mostKnown: number },
): Levelled[] {
  const sorted = [...judged].sort((x, y) => y.score - x.score || (x.bId < y.bId ? -1 : 1))
  const fresh = sorted.filter(({ known }) => !known).slice(0, most)
  const known = sorted.filter((one) => one.known && one.fit >= levelLimits.possible).slice(0, mostKnown)
  return [
    ...fresh.map((synergy, place) => ({ synergy, level: levelOf(synergy, place) })),
    ...known.map((synergy) => ({ synergy, level: levelOf(synergy, most) })),
  ]
}

/** From which chance a reason by itself may fit: that one takes what the other gives is as good as a gain. */
function leastOf(way: SynergyWay): number {
  if (way === 'they_take' || way === 'you_take') return levelLimits.possible
  return way === 'same_work' ? levelLimits.possibleWork : Number.POSITIVE_INFINITY
}

/** By the likeliest gain, by initiatives that are much the same, and by the place in the list: the best there is is worth a look. */
export function levelOf({ score, gainsA, gainsB, reasons }: Synergy, place: number): Level {
  const best = Math.max(gainsA[0]?.match ?? 0, gainsB[0]?.match ?? 0)
  if (best >= levelLimits.good) return 'good'
  if (reasons.some(({ way, chance }) => chance >= leastOf(way))) return 'possible'
  if (best >= levelLimits.possible || score >= levelLimits.possibleScore) return 'possible'
  return place < levelLimits.firstOfList && score >= levelLimits.leastScore ? 'possible' : 'far_fetched'
}
