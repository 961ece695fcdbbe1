import type { MatchText } from '../network/match-text.ts'

/*
 * Most needs call for something and most offers give it. Some are turned round: "Någon som hämtar fyrtio kilo bröd" wants to be
 * rid of something, and "Vi köper korn direkt från gårdar" takes. Both are told by the verb of the main clause, or by the noun
 * for whoever takes. Swedish and English; a text that says neither counts as the usual kind.
 */
const taking = [
  ...['köper', 'köpa', 'hämtar', 'hämta', 'samlar in', 'samla in', 'använder', 'använda', 'har nytta av', 'leda bort'],
  ...[
    'vill ha',
    'tar emot',
    'ta emot',
    'tar hand om',
    'ta hand om',
    'tar vara på',
    'ta vara på',
    'tar över',
    'ta över',
  ],
  ...['buys?', 'collects?', 'receives?', 'picks? up', 'takes? in', 'takes? away', 'takes? care of', 'uses?'],
].join('|')
const softening = 'gärna|kan|vill|får|också|can|will|would like to|want to|wants to|gladly'

/** Such as "Vi köper gärna …", "Kan ta emot …", "We collect …": what comes after a first noun is no longer the main clause. */
const takes = new RegExp(`^\\s*(?:(?:vi|jag|we|i)\\s+)?(?:(?:${softening})\\s+)*(?:${taking})(?!\\p{L})`, 'iu')

const takers = 'köpare|avnämare|mottagare|avsättning|buyers?|takers?|outlets?'
const someone = 'någon|någon annan|några|en granne|grannar|vem|en|ett|den|someone|somebody|anyone|who'
/** Such as "Köpare av bark", "Någon i närheten som hämtar …", "Vem vill ha …", "bli av med …". */
const wantsTaker = new RegExp(
  `(?<!\\p{L})(?:${takers})(?!\\p{L})|bli av med|get rid of|(?<!\\p{L})(?:${someone})(?!\\p{L})[^.!?]{0,40}?(?:som|vem|that|who)\\s+(?:(?:${softening})\\s+)*(?:${taking})(?!\\p{L})|(?<!\\p{L})vem\\s+(?:${taking})(?!\\p{L})`,
  'iu',
)

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
 * Whether a need and an offer go the same way: 1 where both are turned round; −1 where the offer takes and the need wants
 * something too; else 0, since whoever wants to be rid of something may well be helped by what another gives, such as advice.
 */
export function directionOf(left: MatchText, right: MatchText): -1 | 0 | 1 {
  const [need, offer] = left.kind === 'need' ? [left, right] : [right, left]
  if (need.kind !== 'need' || offer.kind !== 'offer' || !isTurnedRound(offer)) return 0
  return isTurnedRound(need) ? 1 : -1
}
