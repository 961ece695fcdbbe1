import type { MatchKind } from "../network/match-text.ts"

/**
 * Every weight of the synergy engine. All are shares or probabilities without unit unless the name says otherwise.
 * Source: the project's matching record ("Matching: methods, evidence, targets"), measured on 6,519 project records;
 * those marked "chosen" were set by hand on the demo network and wait for outcomes.
 */
export type ScorePart = 'reciprocity' | 'text' | 'theme' | 'graph' | 'place' | 'recency'

export type PartValues = Readonly<Record<ScorePart, number>>

export const scoreParts: readonly ScorePart[] = ['reciprocity', 'text', 'theme', 'graph', 'place', 'recency']

/** The blend of a pair's score; the shares sum to 1. Feedback moves them slowly (`feedback.ts`). */
export const scoreWeights: PartValues = {
  reciprocity: 0.4,
  text: 0.3,
  theme: 0.1,
  graph: 0.1,
  place: 0.05,
  recency: 0.05,
}

/** A need and an offer: what the texts share, and their themes in proportion to it. The shares sum to 1. */
export const matchWeights = { text: 0.7, theme: 0.3 } as const

/** How far the texts of a need and an offer can be believed (`createMatchOf`; chosen on the demo's labelled pairs). */
export const evidenceWeights = {
  /** What is left where one word alone met. */
  oneWord: 0.6,
  /** What is left where the themes say something else, with several words and with one. */
  otherThemes: 0.7,
  otherThemesOneWord: 0.4,
  /** From this similarity themes agree. */
  fullThemes: 0.4,
  /** From this evidence themes count in full. */
  fullEvidence: 0.15,
  /** A match m is believed as 1 − (1 − m)^this where both were filed as the same kind of thing (competence, venue …). */
  sameKind: 1.4,
  /** What is left where one side is money or figures and the other does not speak of it. */
  otherKind: 0.4,
} as const

/** How many near offers the best answer to a need is sought among. */
export const answersCompared = 30

/** What a broader theme keeps of its narrower theme's weight, for each level up. */
export const broaderThemeShare = 0.5

/** What a pair of places is worth: the same, one within the other or both within a third, not known, elsewhere. */
export const placeWeights = { same: 1, near: 0.5, unknown: 0.5, elsewhere: 0 } as const

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
} as const

/** Where a pair becomes worth saying (chosen on the demo network; a score is never shown as a percentage). */
export const strengthLimits = {
  /** A match below this may be chance: it is not quoted and does not count as a gain. */
  leastMatch: 0.1,
  /** Nor is it said where somebody else's offer answers the need so much better (chosen on the demo's labelled pairs). */
  leastOfBest: 0.5,
  /** From this match a gain is clear enough to be said where the other side is not known to gain. */
  clearMatch: 0.2,
  /** One side gains at least the first and the other the second for `strong`. */
  strongBenefit: 0.3,
  strongBenefitOfOther: 0.12,
  strongScore: 0.2,
  possibleScore: 0.06,
  /** Stands in where the population is too small to have a median. */
  medianFloor: 0.05,
} as const

/** As in `strengthLimits`, for the side that gains less where the other's gain is clear (chosen). */
export const mutualLimits = { leastMatch: 0.08, leastOfBest: 0.4, oneWord: 1 } as const

/** A list with fewer than `fewest` clear suggestions is filled with pairs whose best match is at least this (chosen). */
export const quietLists = { fewest: 3, leastMatch: 0.13 } as const

/** How many items one side's gains quote. */
export const gainsShown = 3

/** Diversifying a list (Carbonell & Goldstein 1998: λ weighs relevance against novelty). */
export const diversityWeights = { lambda: 0.75, mostShownPerOrganisation: 8 } as const

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
  /** A ring holds by its weakest link, so each must be clear. */
  leastMatch: 0.2,
  /** From this weakest link it is strong. */
  strongMatch: 0.25,
  /** For each organisation only its best givers are followed, which bounds the search to n·d³ steps. */
  giversFollowed: 8,
  shown: 50,
} as const

/** How many candidates each search brings, and how many links away a neighbour may stand. */
export const candidateLimits = { perList: 200, steps: 3 } as const

/** How many of each kind a text's list of its nearest holds: the pairs beyond are too far to be said. */
export const listLengths: Readonly<Record<MatchKind, Readonly<Record<MatchKind, number>>>> = {
  need: { need: 16, offer: 40, initiative: 16, motivation: 8 },
  offer: { need: 40, offer: 16, initiative: 16, motivation: 8 },
  initiative: { need: 16, offer: 16, initiative: 16, motivation: 12 },
  motivation: { need: 8, offer: 8, initiative: 12, motivation: 12 },
}

/** What the lists are ordered by: likeness word by word at 1, of the whole texts and of stems and characters (chosen by cross-validation). */
export const nearnessWeights = { whole: 0.35, text: 0.25 } as const
