import {
  complementaryLimits,
  confidenceWeights,
  hubWeight,
  type ParallelPart,
  parallelWeights,
  sameRecordLimits,
  strengthLimits,
} from './weights.ts'

export type ParallelLabel = 'sameRecordTwice' | 'parallel' | 'complementary'
export type Strength = 'strong' | 'possible'

/** What is known of a pair before it is scored. All values are symmetric in the pair. */
export interface PairEvidence {
  /** Of the two texts, 0 to 1. */
  readonly cosine: number
  /** Mean cosine of each text to its six nearest, 0 to 1. */
  readonly hubs: readonly [number, number]
  /** IDF cosine of their themes, 0 to 1. */
  readonly theme: number
  /** Motivations they share, or how alike their needs are, whichever says more, 0 to 1. */
  readonly purpose: number
  /** Place and time, the mean of both, 0 to 1. */
  readonly setting: number
  /** Audiences they share, 0 to 1. */
  readonly audience: number
  /** The best match of a need of one and an offer of the other, both about these two, 0 to 1. */
  readonly complement: number
  /** How many content words meet in their texts. */
  readonly meetings: number
  /** One organisation leads both. */
  readonly sameOwner: boolean
  /** Nothing speaks against one initiative entered twice: same dates and no differing numbers in the titles. */
  readonly sameFacts: boolean
  /** One title and one first day: entered twice whatever the summaries say. */
  readonly sameHeading: boolean
}

export interface ParallelScore {
  /** About −.6 to 1.4; only compared, never shown. */
  readonly score: number
  readonly parts: Readonly<Record<ParallelPart, number>>
  readonly label: ParallelLabel
}

/** One of the two in a judged pair, as seen from the other. */
export interface Candidate extends ParallelScore {
  readonly id: string
  readonly evidence: PairEvidence
}

/**
 * T′ = 2·cos(i,j) − 1.4·(r₆(i) + r₆(j)), −2.8 to 2: how much nearer two texts are than each is to its own neighbourhood, so
 * that a text of general words is not everybody's parallel (CSLS, Conneau et al., "Word translation without parallel
 * data", 2018).
 */
export function hubCorrected(cosine: number, hubs: readonly [number, number]): number {
  return 2 * cosine - hubWeight * (hubs[0] + hubs[1])
}

/** Score = .55 T′ + .20 theme + .10 purpose + .10 place and time + .05 audience, and what kind of pair it is. */
export function scorePair(evidence: PairEvidence): ParallelScore {
  const parts = partsOf(evidence)
  return { score: weighed(parts), parts, label: labelOf(evidence) }
}

/** What a candidate is ranked by: of its kind only whether it is a copy, since to tell the others is dear. */
export function rankPair(evidence: PairEvidence): { readonly score: number; readonly isCopy: boolean } {
  return { score: weighed(partsOf(evidence)), isCopy: isSameRecord(evidence) }
}

function partsOf({ cosine, hubs, theme, purpose, setting, audience }: PairEvidence): ParallelScore['parts'] {
  return { text: hubCorrected(cosine, hubs), theme, purpose, setting, audience }
}

const PARTS: readonly ParallelPart[] = ['text', 'theme', 'purpose', 'setting', 'audience']

function weighed(parts: ParallelScore['parts']): number {
  let score = 0
  for (const part of PARTS) score += parallelWeights[part] * parts[part]
  return score
}

function isSameRecord({ cosine, sameOwner, sameFacts, sameHeading }: PairEvidence): boolean {
  return sameOwner && sameFacts && (sameHeading || cosine >= sameRecordLimits.leastCosine)
}

function labelOf(evidence: PairEvidence): ParallelLabel {
  if (isSameRecord(evidence)) return 'sameRecordTwice'
  const differentWork = evidence.cosine < complementaryLimits.mostCosine
  return differentWork && evidence.complement >= complementaryLimits.leastMatch ? 'complementary' : 'parallel'
}

/**
 * How sure the engine is, 0 to 1: half when each is the other's nearest, half for the gap from the pair's score down
 * to the next best of either side (full at a gap of .2).
 *
 * @param nextBest the best score that either has with anyone else; undefined when there is no one else
 */
export function confidenceOf(score: number, mutual: boolean, nextBest: number | undefined): number {
  const gap = nextBest === undefined ? confidenceWeights.fullGap : Math.max(0, score - nextBest)
  const share = Math.min(1, gap / confidenceWeights.fullGap)
  return (mutual ? confidenceWeights.mutual : 0) + confidenceWeights.gap * share
}

/** `strong`, `possible`, or undefined where the evidence is too thin to say anything. */
export function strengthOf(
  { score, label }: ParallelScore,
  evidence: Pick<PairEvidence, 'cosine' | 'meetings' | 'complement'>,
  confidence: number,
): Strength | undefined {
  if (label === 'sameRecordTwice') return 'strong'
  if (evidence.cosine < strengthLimits.leastCosine) return undefined
  if (evidence.meetings < strengthLimits.fewestMeetings) return undefined
  if (score >= strengthLimits.strongScore && confidence >= strengthLimits.strongConfidence) return 'strong'
  // What one seeks and the other gives is said of its own, so less else need agree.
  const answered = label === 'complementary' && evidence.complement >= complementaryLimits.clearMatch
  return answered || score >= strengthLimits.possibleScore ? 'possible' : undefined
}
