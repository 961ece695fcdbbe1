import { type LearnedWeights, learnWeights, type RatedPair, type Rating } from '../matching/pairs/feedback.ts'
import { type PartValues, type ScorePart, scoreParts } from '../matching/pairs/weights.ts'
import type { VerdictFacts } from './rows.ts'

/** A synergy verdict as it is stored, and what it tells the weights. */
const ratingOf: Readonly<Record<string, Rating | undefined>> = {
  follow: 'followed',
  already_know: 'alreadyKnown',
  not_relevant: 'notRelevant',
  no_capacity: 'noCapacity',
  remind_me_later: 'remindLater',
}

/** The judged synergies that say something about the weights, since they were last reset. */
function ratedPairs(verdicts: readonly VerdictFacts[], resetAt: string | null = null): RatedPair[] {
  return verdicts.flatMap(({ engine, verdict, parts, decidedAt }) => {
    const rating = ratingOf[verdict]
    // A verdict on parts of an earlier model says nothing of today's.
    const isOfToday = parts?.length === scoreParts.length
    if (engine !== 'synergy' || !rating || !parts || !isOfToday || (resetAt !== null && decidedAt <= resetAt)) return []
    const values = Object.fromEntries(scoreParts.map((part, at) => [part, parts[at] ?? 0])) as Record<ScorePart, number>
    return [{ rating, parts: values satisfies PartValues }]
  })
}

/** The weights of today, learned anew from all verdicts, so that an undone one leaves no trace. */
export function currentWeights(verdicts: readonly VerdictFacts[], resetAt: string | null = null): LearnedWeights {
  return learnWeights(ratedPairs(verdicts, resetAt))
}
