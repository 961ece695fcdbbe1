import { hopeLimits } from '../pairs/weights.ts'

/**
 * Every weight of the mini-network engine, and its hard limits. The objective is in units of covered need: 1 is every
 * need of the seed met for certain. Source: the project's matching record, "Mini-networks"; "chosen" = set by hand.
 */
export const objectiveWeights = {
  /** So many needs met for certain count in full, each by its weight (chosen). */
  exchangesEnough: 2,
  /** For what ties the members to the question: half for what they have at stake, half for what they bring (chosen). */
  question: 0.8,
  /** What one who shares the question counts beside the others who do, so that a few are enough (chosen). */
  stakeShare: 0.5,
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
  /** And against each member more whose initiative is only said to answer: it makes a third where nobody else does (chosen). */
  onlyDeclared: 0.05,
} as const

export const sizeLimits = { fewest: 3, most: 7 } as const

/** A member already in so many open proposals is not asked again. */
export const mostOpenProposals = 2

/** From this chance on a need counts as met, by the others together (chosen). */
export const metThreshold = 0.3

/** An offer that meets another need so many times as surely was made for something else, and does not count for a weaker match (chosen). */
export const meantForAnother = { times: 2, below: 0.5 } as const

/** Beam search: states kept a size, and what each member without a met need costs while searching (not in the result). */
export const searchWeights = { beam: 20, unmetPenalty: 0.12, swapRounds: 20 } as const

/** Who should call the first meeting (chosen). The shares sum to 1. */
export const convenerWeights = { ties: 0.35, knows: 0.25, freeCapacity: 0.2, contribution: 0.2 } as const

/**
 * When a text is about a question (chosen by reading the demo's questions): the least chance by what is asked about and the
 * kind of text, and how strongly it counts that it is filed under the question's themes. What is filed under the theme of a
 * need or a hope may be about something else in it; what a hope shares with a need is seldom what the need is about.
 */
export const questionLimits = {
  least: {
    Need: { need: 0.3, offer: 0.15, initiative: 0.1, motivation: 0.6 },
    Motivation: { need: 0.25, offer: 0.2, initiative: 0.15, motivation: 0.35 },
    Theme: { need: 0.3, offer: 0.3, initiative: 0.3, motivation: 0.3 },
    Challenge: { need: 0.2, offer: 0.2, initiative: 0.2, motivation: 0.2 },
  },
  filed: { Theme: 0.6, Challenge: 0.5, Need: 0, Motivation: 0.5 },
  /** How strongly it ties that one holds the question: many commit to a challenge, and few of them have done or want something in it. */
  holds: { Theme: 1, Challenge: 0.5, Need: 1, Motivation: 1 },
  /** How strongly an initiative answers that says so, where nothing in its text does (chosen after a reader had rated proposals). */
  answers: 0.5,
  /** The same where it is the only one of its kind that answers: of a stranger's project nobody sees what it says to the question (chosen likewise). */
  onlyDeclared: 0.1,
  /**
   * A hope of few words shares one with much: what is about it by its words alone points the same way as a whole, too; what is run
   * about a need as well (chosen). What is sought or offered is held to the pair's odds alone.
   */
  leastWhole: { Motivation: hopeLimits.leastWhole.other, Need: 0.1 },
  /** A question without an answer leads on to one that is at least so like it, by all signs and not only by a word, or as a whole (chosen). */
  near: { chance: 0.125, leastWhole: 0.25, whole: 0.4 },
  /** What a narrower theme counts beside one that is named: all of it where one asks for the theme, less in a challenge's many. */
  narrower: { Theme: 1, Challenge: 0.6, Need: 0, Motivation: 0 },
  /** What it counts that an initiative has a question's own theme, where somebody is still missing, and how sure it must be (chosen). */
  invited: 0.5,
  invitedStrength: 0.35,
  /** So many more are asked at the most, and no more than make three: beside two one, beside whoever's need it is two. */
  mostInvited: 2,
  /** What is filed under the question among much else is about it only where its words say so too, at least so strongly. */
  filedStrength: 0.4,
  /** A need is met in the question's name where it is about it at least so strongly; else it is a matter between two. */
  needStrength: 0.5,
  /** A need that an offer about the question meets so surely belongs to it too, whatever it is filed under. */
  metForSure: 0.6,
} as const
