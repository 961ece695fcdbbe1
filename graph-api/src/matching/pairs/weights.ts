import type { MatchKind } from '../network/match-text.ts'

/**
 * Every weight of the synergy engine. All are shares or probabilities without unit unless the name says otherwise.
 * "Fitted": logistic regression, see `docs/decisions/pairs-are-judged-by-odds.md`; "chosen": set by hand on open sets.
 */
export type ScorePart = 'offers' | 'sameNeeds' | 'sameOffers' | 'work' | 'purpose' | 'graph' | 'place' | 'recency'

export type PartValues = Readonly<Record<ScorePart, number>>

export const scoreParts: readonly ScorePart[] = [
  'offers',
  'sameNeeds',
  'sameOffers',
  'work',
  'purpose',
  'graph',
  'place',
  'recency',
]

/** The blend of a pair's score; the shares sum to 1 (chosen). Feedback moves them slowly (`feedback.ts`). */
export const scoreWeights: PartValues = {
  offers: 0.5,
  sameNeeds: 0.15,
  sameOffers: 0.1,
  work: 0.13,
  purpose: 0.04,
  graph: 0.04,
  place: 0.02,
  recency: 0.02,
}

/** How many of each kind a text's list of its nearest holds: the pairs beyond are too far to be said. */
export const listLengths: Readonly<Record<MatchKind, Readonly<Record<MatchKind, number>>>> = {
  need: { need: 16, offer: 40, initiative: 16, motivation: 8 },
  offer: { need: 40, offer: 16, initiative: 16, motivation: 8 },
  initiative: { need: 16, offer: 16, initiative: 16, motivation: 12 },
  motivation: { need: 8, offer: 8, initiative: 12, motivation: 12 },
}

/** What the lists are ordered by, beside the likeness word by word, which counts 1 (chosen by cross-validation). */
export const nearnessWeights = { whole: 0.35, text: 0.25 } as const

/**
 * Log odds that an offer meets a need, as a reader judges it (fitted on the open labels; ranks are ln(1 + place)). With
 * vectors, and where words carry alone.
 */
export const oddsWeights = {
  meaning: { constant: -5.21, words: 3.78, text: 6.09, rank: -0.69, reverseRank: -0.02, theme: 3.25, resource: 1.24 },
  wordsAlone: { constant: -5.4, words: 0, text: 6.64, rank: -0.52, reverseRank: 0.08, theme: 5.11, resource: 1.18 },
} as const

/**
 * Log odds that two initiatives are much the same work, where both have vectors (fitted on 106 that newcomers' initiatives
 * were expected to find, in two sets; each set's weights find as many in the other).
 */
export const sameWorkWeights = { constant: -8.95, words: 8.12, whole: 8.25, text: 6.38, theme: 5.47 } as const

/**
 * Log odds for a need and an offer that go the same way though both are turned round, and against those of which only one is
 * (chosen: the labels hold too few to fit it).
 */
export const directionWeight = 1.5

/** What a broader theme keeps of its narrower theme's weight, for each level up. */
export const broaderThemeShare = 0.5

/** What a pair of places is worth: the same, one within the other or both within a third, not known, elsewhere. */
export const placeWeights = { same: 1, unknown: 0.5, elsewhere: 0 } as const

/** After so many days a confirmation counts half; what never was confirmed counts `unknown` (chosen). */
export const recencyWeights = { halfLifeDays: 180, unknown: 0.25 } as const

/** Graph closeness. Resource allocation is squashed by 1 − e^(−RA/tau); the walk goes on with `damping` (Page 1999). */
export const graphWeights = {
  tau: 0.5,
  damping: 0.85,
  walkSteps: 12,
  /** A node with more neighbours than this says nothing about who belongs together. */
  hubDegree: 500,
  resourceAllocation: 0.5,
  pageRank: 0.5,
  /** Of whom it is not known: a newcomer is unknown, not last (chosen). */
  unknown: 0.05,
} as const

/** How well a pair fits, said in words and never as a number (chosen on the reliability of open labels). */
export const levelLimits = {
  /** From this chance that a need is met it fits precisely. */
  good: 0.6,
  /** From this chance, or this score, it may fit. */
  possible: 0.3,
  possibleScore: 0.2,
  /** From this chance that both do much the same work it may fit, as the two initiatives are said to by themselves. */
  possibleWork: 0.5,
  /** So many at the top of a list may fit whatever their chance, from this score on: the best there is is worth a look. */
  firstOfList: 2,
  leastScore: 0.03,
} as const

/**
 * A hope of few words shares one of them with much. What is about it points the same way as a whole, at least so far: another
 * hope or worry, and any other text (chosen by reading the demo's).
 */
export const hopeLimits = { leastWhole: { hope: 0.4, other: 0.15 } } as const

/**
 * From this chance something is said: that an offer meets a need, and that two texts are about one thing. A gain that is not even
 * possible is said beside what is surer only from this share of its chance (chosen).
 */
export const evidenceThresholds = { gain: 0.12, reason: 0.25, beside: 0.6 } as const

/** How much is said of one pair: each side's gains, and other ways. */
export const evidenceLimits = { gains: 3, reasons: 3 } as const

/** A dismissed pair rests for this long. */
export const dismissalRestDays = 180

/** Learning from judgements (`feedback.ts`). */
export const feedbackWeights = {
  /** Spread of the prior around each weight: two thirds of it believe the weight within ± this. */
  priorSpread: 0.08,
  /** Spread of the prior around the intercept, in log odds. */
  interceptSpread: 1,
  /** Log odds per unit of score. */
  steepness: 8,
} as const

/** Rings of needs (`rings.ts`). */
export const ringLimits = {
  longest: 4,
  /** A ring holds by its weakest link, so each must be fairly likely. */
  leastMatch: 0.3,
  /** From this weakest link it is strong. */
  goodMatch: 0.6,
  /** For each organisation only its best givers are followed, which bounds the search to n·d³ steps. */
  giversFollowed: 8,
  shown: 50,
} as const
