import { meantForAnother, metThreshold, questionLimits } from '../matching/groups/weights.ts'
import type { Offer } from '../matching/network/network.ts'
import { type Facts, networkOf } from './facts.ts'
import type { Texts } from './texts.ts'

interface NeedAnswer {
  readonly offer: Offer
  readonly match: number
}

export type AnswerOf = (memberId: string, needId: string) => NeedAnswer | undefined

/**
 * Each member's best offer to each need, worked out when a need is first asked for; its own needs it does not answer. What would
 * not be quoted is left out, so that a grid never says met without saying by what.
 */
export function bestAnswers(facts: Facts, texts: Texts): AnswerOf {
  const { matches } = texts
  const offers = new Map(networkOf(facts).offers.map((offer) => [offer.id, offer]))
  const known = new Map<string, Map<string, NeedAnswer>>()
  const answersTo = (needId: string) => {
    const best = new Map<string, NeedAnswer>()
    const own = facts.statements.get(needId)?.holderId
    for (const { text, chance } of matches.of(needId, 'offer')) {
      const offer = offers.get(text.id)
      if (!offer || offer.holderId === own || (best.get(offer.holderId)?.match ?? 0) >= chance) continue
      if (chance < metThreshold || isMeantForAnother(offer.id, needId, texts)) continue
      best.set(offer.holderId, { offer, match: chance })
    }
    return best
  }
  return (memberId, needId) => {
    const before = known.get(needId) ?? answersTo(needId)
    known.set(needId, before)
    return before.get(memberId)
  }
}

/** Whether an offer was made for something else than this need, which it meets weakly beside another. */
export function isMeantForAnother(offerId: string, needId: string, { matches }: Texts): boolean {
  if (matches.nearest.texts.get(offerId)?.kind !== 'offer') return false
  const chance = matches.chance(needId, offerId)
  if (chance >= meantForAnother.below) return false
  return matches.of(offerId, 'need').some((other) => other.chance > meantForAnother.times * chance)
}

/**
 * Which needs of others an offer meets for sure, and how surely: never so weakly that it would be meant for another
 * (`isMeantForAnother`).
 */
export function needsMetForSure(
  offerId: string,
  { facts, texts }: { readonly facts: Facts; readonly texts: Texts },
): { readonly needId: string; readonly match: number }[] {
  const own = facts.statements.get(offerId)?.holderId
  return texts.matches.of(offerId, 'need').flatMap(({ text, chance }) => {
    const isOwn = facts.statements.get(text.id)?.holderId === own
    return isOwn || chance < questionLimits.metForSure ? [] : [{ needId: text.id, match: chance }]
  })
}
