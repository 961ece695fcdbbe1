import { findRings, type Link, type Ring } from '../matching/groups/rings.ts'
import type { TextMatches } from '../matching/pairs/text-matches.ts'
import { ringLimits } from '../matching/pairs/weights.ts'
import type { Facts } from './facts.ts'
import { marksOf, pairKeyOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'

/** For each need the offers of others that meet it, best of each giver. */
function linksBetween(facts: Facts, matches: TextMatches): Link[] {
  return [...facts.statements.values()].flatMap(({ id: needId, isNeed, holderId: takerId }) => {
    const best = new Map<string, Link>()
    for (const { text, chance: match } of isNeed ? matches.of(needId, 'offer') : []) {
      const [giverId] = text.holderIds
      if (!giverId || giverId === takerId || match < ringLimits.leastMatch) continue
      const known = best.get(giverId)
      if (!known || match > known.match) best.set(giverId, { takerId, giverId, needId, offerId: text.id, match })
    }
    return [...best.values()]
  })
}

/** Where each gives to the next and all get something, three or four organisations, best first. */
export function ringRecords(facts: Facts, matches: TextMatches): SuggestionRecord[] {
  const records = new Map<string, SuggestionRecord>()
  for (const ring of findRings(linksBetween(facts, matches))) {
    const record = ringRecord(ring, matches)
    if (!records.has(record.id)) records.set(record.id, record)
  }
  return [...records.values()]
}

function ringRecord(ring: Ring, matches: TextMatches): SuggestionRecord {
  const members = ring.links.map(({ takerId }) => takerId)
  return toRecord('ring', pairKeyOf(members), {
    properties: {
      score: rounded(ring.score),
      level: ring.weakest.match >= ringLimits.goodMatch ? 'good' : 'possible',
      weakestNeedId: ring.weakest.needId,
    },
    concerns: members.map((id, position) => ({ id, position })),
    gains: ring.links.map((link, position) => {
      const words = matches.words(link.needId, link.offerId)
      return {
        needId: link.needId,
        offerId: link.offerId,
        gainerId: link.takerId,
        giverId: link.giverId,
        match: rounded(link.match),
        position,
        needMarks: marksOf(words, 'left'),
        offerMarks: marksOf(words, 'right'),
      }
    }),
  })
}
