import { findRings, type Link, type Ring } from '../matching/groups/rings.ts'
import type { SynergyEngine } from '../matching/pairs/score.ts'
import { ringLimits } from '../matching/pairs/weights.ts'
import { type Facts, networkOf } from './facts.ts'
import { keyOf, marksOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'
import { similarityOf } from './text-similarity.ts'
import type { Texts } from './texts.ts'

/** How many offers near a need are considered for a ring. */
const offersPerNeed = 12

/** For each need the offers of others that meet it, best of each giver. */
function linksBetween(facts: Facts, texts: Texts, engine: SynergyEngine): Link[] {
  const network = networkOf(facts)
  const offers = new Map(network.offers.map((offer) => [offer.id, offer]))
  return network.needs.flatMap((need) => {
    const near = texts.words.nearest(need.id, offersPerNeed, (id) => id.startsWith('off_'))
    const best = new Map<string, Link>()
    for (const { id } of near) {
      const offer = offers.get(id)
      if (!offer || offer.holderId === need.holderId) continue
      const link = {
        takerId: need.holderId,
        giverId: offer.holderId,
        needId: need.id,
        offerId: id,
        match: engine.matchOf(need, offer),
      }
      if (link.match >= ringLimits.leastMatch && link.match > (best.get(link.giverId)?.match ?? 0))
        best.set(link.giverId, link)
    }
    return [...best.values()]
  })
}

/** Where each gives to the next and all get something, three or four organisations, best first. */
export function ringRecords(facts: Facts, texts: Texts, engine: SynergyEngine): SuggestionRecord[] {
  const similarity = similarityOf(texts)
  const found = findRings(linksBetween(facts, texts, engine))
  const records = new Map<string, SuggestionRecord>()
  for (const ring of found) {
    const record = ringRecord(ring, similarity)
    if (!records.has(record.id)) records.set(record.id, record)
  }
  return [...records.values()]
}

function ringRecord(ring: Ring, similarity: ReturnType<typeof similarityOf>): SuggestionRecord {
  const members = ring.links.map(({ takerId }) => takerId)
  return toRecord('ring', keyOf(members), {
    properties: {
      score: rounded(ring.score),
      strength: ring.weakest.match >= ringLimits.strongMatch ? 'strong' : 'possible',
      weakestNeedId: ring.weakest.needId,
    },
    concerns: members.map((id, position) => ({ id, position, rank: null })),
    gains: ring.links.map((link, position) => {
      const words = similarity.sharedWords(link.needId, link.offerId)
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
