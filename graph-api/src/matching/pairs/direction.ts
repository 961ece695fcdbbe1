import type { MatchText } from '../network/match-text.ts'

/*
 * Most needs call for something and most offers give it. Some are turned round: a need for somebody who fetches what is left over
 * wants to be rid of it, and an offer to buy takes. Both are told by the verb of the main clause, or by the noun for whoever
 * takes. Swedish and English; a text that says neither counts as the usual kind.
 */
const anyOf = (words: string): string => `(?:${words.split(/,\s*/).join('|')})`
const taking = anyOf(
  `köper, köpa, hämtar, hämta, samlar in, samla in, använder, använda, har nytta av, vill ha, tar emot, ta emot, tar hand om,
  ta hand om, tar vara på, ta vara på, tar över, ta över, \\p{L}+ bort, buys?, collects?, receives?, picks? up, takes? in,
  takes? care of, uses?, \\p{L}+ away`,
)
/** Words that may stand before the verb and change nothing. */
const softened = `(?:${anyOf('gärna, kan, vill, får, också, can, will, would like to, wants? to, gladly')}\\s+)*`
const takers = anyOf('köpare, avnämare, mottagare, avsättning, buyers?, takers?, outlets?')
const somebody = anyOf('någon, några, grannar, vem, en, ett, den, someone, somebody, anyone, who')
const wordStarts = '(?<!\\p{L})'
const wordEnds = '(?!\\p{L})'

/** Such as "Vi köper gärna …", "Kan ta emot …", "We collect …": what comes after a first noun is no longer the main clause. */
const takes = new RegExp(`^\\s*(?:(?:vi|jag|we|i)\\s+)?${softened}${taking}${wordEnds}`, 'iu')

/** Such as "Köpare av …", "Någon i närheten som hämtar …", "Vem vill ha …", "bli av med …". */
const wantsTaker = new RegExp(
  [
    `${wordStarts}${takers}${wordEnds}`,
    'bli av med|get rid of',
    `${wordStarts}${somebody}${wordEnds}[^.!?]{0,40}?(?:som|vem|that|who)\\s+${softened}${taking}${wordEnds}`,
    `${wordStarts}vem\\s+${taking}${wordEnds}`,
    // Whatever they are called: "Snickare som tar emot …", "Farms that collect …".
    `^\\s*\\p{L}+(?:\\s+(?:och|eller|and|or)\\s+\\p{L}+)?\\s+(?:som|that|who)\\s+${softened}${taking}${wordEnds}`,
  ].join('|'),
  'iu',
)
/** Such as "En hall som kan ta emot …": what is offered there is somewhere for things to go. */
const takesWithin = new RegExp(`${wordStarts}(?:som|where|där|that|who)\\s+${softened}${taking}${wordEnds}`, 'iu')

const known = new WeakMap<MatchText, boolean>()

/** Whether things go from the one who needs to the one who offers, as this text has it: a need for a taker, an offer to take. */
export function isTurnedRound(text: MatchText): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const turned = text.kind === 'need' ? wantsTaker.test(text.text) : text.kind === 'offer' && takes.test(text.text)
  known.set(text, turned)
  return turned
}

/**
 * Whether a need and an offer go the same way, −1 to 1. Both turned round counts half, since to fetch something is not yet to fetch
 * the same. −1 where the offer takes and the need wants something too, or the need is to be rid of something and the offer gives
 * goods, or something of no named kind; else 0, since whoever wants to be rid of something may well be helped by what another gives,
 * such as advice, or pipes that lead it away.
 */
export function directionOf(left: MatchText, right: MatchText): -1 | 0 | 0.5 {
  const [need, offer] = left.kind === 'need' ? [left, right] : [right, left]
  if (need.kind !== 'need' || offer.kind !== 'offer') return 0
  if (isTurnedRound(offer)) return isTurnedRound(need) ? 0.5 : -1
  return isTurnedRound(need) && mayBeGoods(offer) && !takesWithin.test(offer.text) ? -1 : 0
}

/** Whether it is goods, as far as anybody has said what it is: of a machine, a place or advice it is known that it is none. */
function mayBeGoods({ resource }: MatchText): boolean {
  return resource === null || resource === 'material'
}

/**
 * Whether two needs, or two offers, are the two ends of one thing: one wants to have or to take it, the other to be rid of it or to
 * give it. Somebody's knowledge or time is no such thing.
 */
export function areTwoEnds(left: MatchText, right: MatchText): boolean {
  if (left.kind !== right.kind || (left.kind !== 'need' && left.kind !== 'offer')) return false
  const isLeftTurned = isTurnedRound(left)
  return isLeftTurned !== isTurnedRound(right) && isThing(isLeftTurned ? right : left)
}

/** What can be handed over, as far as anybody has said what it is. */
function isThing({ resource }: MatchText): boolean {
  return resource === null || resource === 'material' || resource === 'equipment'
}
