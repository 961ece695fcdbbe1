/**
 * Every weight of the mini-network engine, and its hard limits. The objective is in units of covered need: 1 is every
 * need of the seed met for certain. Source: the project's matching record, "Mini-networks"; "chosen" = set by hand.
 */
export const objectiveWeights = {
  /** Where members help each other: so many needs met for certain count in full (chosen). */
  exchangesEnough: 4,
  /** For breadth: sectors present, of at most `sectorsEnough`. */
  sectors: 0.15,
  sectorsEnough: 4,
  /** Against strangers from far off: mean links between members, each at most `farthest`, over `farthest`. */
  distance: 0.15,
  farthest: 5,
  /** Against the overloaded: mean of (active/capacity)². */
  load: 0.1,
  /** Against size itself, per member. */
  member: 0.02,
} as const

export const sizeLimits = { fewest: 3, most: 7 } as const

/** A member already in so many open proposals is not asked again. */
export const mostOpenProposals = 2

/** From this chance on a need counts as met, by the others together (chosen). */
export const metFrom = 0.3

/** Beam search: states kept a size, and what each member without a met need costs while searching (not in the result). */
export const searchWeights = { beam: 20, unmetPenalty: 0.12, swapRounds: 20 } as const

/** Who should call the first meeting (chosen). The shares sum to 1. */
export const convenerWeights = { knows: 0.45, freeCapacity: 0.3, contribution: 0.25 } as const
