/**
 * Every weight and limit of the parallels engine. Shares and cosines have no unit unless the name says otherwise.
 * Source: the project's matching record, measured on 6,519 project records; "chosen" ones wait for verdicts.
 */
export const parallelWeights = { text: 0.55, theme: 0.2, purpose: 0.1, setting: 0.1, audience: 0.05 } as const

export type ParallelPart = keyof typeof parallelWeights

/** Place and time share the `setting` part. A fact that either side lacks counts `unknown`, so newcomers do not sink. */
export const settingWeights = { samePlace: 1, elsewhere: 0, unknown: 0.5 } as const

/** Hub correction: each text's mean cosine to its nearest (CSLS, Conneau et al. 2018) … */
export const hubNeighbours = 6

/** … counts more than in the source, where it is 1: MRR .003 to .006 higher on three networks. */
export const hubWeight = 1.4

/** How many texts near an initiative are judged in full. */
export const candidatesPerInitiative = 50

/** When two records are one initiative entered twice. */
export const sameRecordLimits = { leastCosine: 0.8 } as const

/** What one side needs and the other offers counts as complementary from this match (chosen). */
export const complementaryLimits = {
  leastMatch: 0.25,
  mostCosine: 0.4,
  /** From this match it is said whatever else agrees. */
  clearMatch: 0.7,
  /** The need and the offer are each this like the initiative that they are taken to be about (chosen). */
  leastAbout: 0.06,
} as const

/** Where a pair becomes worth showing (chosen on the demo network; a score is never shown as a percentage). */
export const strengthLimits = {
  /** Below this cosine two texts have only everyday words in common: nothing is said, whatever else agrees. */
  leastCosine: 0.098,
  /** Two texts that share one word alone may mean two things by it. */
  fewestMeetings: 2,
  possibleScore: 0.268,
  strongScore: 0.332,
  strongConfidence: 0.5,
} as const

/** Confidence: half for being each other's nearest, half for the gap to the next, full at this gap in score. */
export const confidenceWeights = { mutual: 0.5, gap: 0.5, fullGap: 0.2 } as const

/**
 * By meaning: an initiative's nearest that are said, however far; from which chance they fit precisely, from which they are no
 * longer far-fetched, and from which they are worth a look while one types. Chosen on open newcomers by cross-validation, where
 * precisely held in 32 of 33 and perhaps in 19 of 38 (`pnpm evaluate parallels`).
 */
export const meaningLimits = { nearest: 5, good: 0.8, possible: 0.5, look: 0.25 } as const
