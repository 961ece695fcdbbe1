import { findCommunities } from '../matching/network/communities.ts'
import { findCandidates, type NearestTexts } from '../matching/pairs/candidates.ts'
import { diversify, diversifyLists, type Suggested } from '../matching/pairs/diversify.ts'
import { createSynergyEngine, type Synergy, type SynergyEngine } from '../matching/pairs/score.ts'
import { type PartValues, quietLists } from '../matching/pairs/weights.ts'
import type { TextIndex } from '../matching/text/text-index.ts'
import { type Facts, networkOf } from './facts.ts'
import { similarityOf } from './text-similarity.ts'
import type { Texts } from './texts.ts'

/** How many suggestions an organisation's list holds, and how many pairs beyond them are kept to fill it again. */
export const listLength = 12
const keptPerOrganisation = 30

/** A suggestion in one organisation's list: `id` is the other organisation. */
export interface ListedSynergy extends Suggested {
  readonly synergy: Synergy
}

export interface SynergyModel {
  readonly engine: SynergyEngine
  judgeAll(organisationId: string): ListedSynergy[]
  /** The lists of all, under one cap on how often one organisation is shown. */
  arrange(judged: ReadonlyMap<string, readonly ListedSynergy[]>): Map<string, ListedSynergy[]>
  arrangeOne(judged: readonly ListedSynergy[]): ListedSynergy[]
}

function nearestIn(texts: Texts): NearestTexts {
  const nearest = (index: TextIndex, id: string, k: number, prefix: string) =>
    index.has(id) ? index.query(id, { k, filter: (other) => other.startsWith(prefix) }).map((one) => one.id) : []
  const meeting = (id: string, k: number, prefix: string) =>
    texts.words.nearest(id, k, (other) => other.startsWith(prefix)).map((one) => one.id)
  return {
    offers: (id, k) => meeting(id, k, 'off_'),
    needs: (id, k) => meeting(id, k, 'nee_'),
    profiles: (id, k) => nearest(texts.profiles, id, k, 'org_'),
  }
}

/** Where little is clear, the best of the rest is possible: somebody's need is answered, if less clearly. */
function nextBest(judged: readonly Synergy[], missing: number): Synergy[] {
  const best = ({ gainsA, gainsB }: Synergy) => Math.max(0, ...[...gainsA, ...gainsB].map(({ match }) => match))
  return judged
    .filter((synergy) => synergy.strength === null && best(synergy) >= quietLists.leastMatch)
    .sort((x, y) => best(y) - best(x) || (x.bId < y.bId ? -1 : 1))
    .slice(0, Math.max(0, missing))
    .map((synergy) => ({ ...synergy, strength: 'possible' }))
}

/** The synergy engine over the facts as they stand, with the weights as they have been learned. */
export function modelSynergies(facts: Facts, texts: Texts, options: { weights: PartValues; now: Date }): SynergyModel {
  const network = networkOf(facts)
  const engine = createSynergyEngine({ network, text: similarityOf(texts), ...options })
  const communities = findCommunities(engine.ties.neighbours)
  const nearest = nearestIn(texts)
  const held = new Map<string, { needIds: string[]; offerIds: string[] }>()
  for (const { id, holderId, isNeed } of facts.statements.values()) {
    const of = held.get(holderId) ?? { needIds: [], offerIds: [] }
    held.set(holderId, of)
    ;(isNeed ? of.needIds : of.offerIds).push(id)
  }
  const similarity = (left: string, right: string) =>
    texts.profiles.has(left) && texts.profiles.has(right) ? texts.profiles.cosine(left, right) : 0
  const judgeAll = (organisationId: string): ListedSynergy[] => {
    const candidates = findCandidates({
      organisationId,
      ...(held.get(organisationId) ?? { needIds: [], offerIds: [] }),
      nearest,
      holderOf: (id) => facts.statements.get(id)?.holderId,
      neighbours: engine.ties.neighbours,
      isOrganisation: (id) => facts.organisations.has(id),
      excluded: (other) => !facts.organisations.has(other) || engine.ties.collaborate(organisationId, other),
    })
    const judged = candidates.map((other) => engine.judge(organisationId, other))
    const clear = judged.filter(({ strength }) => strength !== null)
    return [...clear, ...nextBest(judged, quietLists.fewest - clear.length)]
      .sort((x, y) => y.score - x.score || (x.bId < y.bId ? -1 : 1))
      .slice(0, keptPerOrganisation)
      .map((synergy) => ({
        id: synergy.bId,
        score: synergy.score,
        bridge: communities.bridge(organisationId, synergy.bId),
        synergy,
      }))
  }
  return {
    engine,
    judgeAll,
    arrange: (judged) => diversifyLists(judged, { similarity, first: listLength }),
    arrangeOne: (judged) => diversify(judged, { similarity, first: listLength }),
  }
}
