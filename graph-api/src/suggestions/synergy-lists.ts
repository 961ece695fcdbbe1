import { findCommunities } from '../matching/network/communities.ts'
import { createSynergyEngine, type SynergyEngine } from '../matching/pairs/score.ts'
import type { PartValues } from '../matching/pairs/weights.ts'
import { type Facts, networkOf } from './facts.ts'
import type { Texts } from './texts.ts'

/** How many an organisation's list holds: ten are shown, some fill it again, and some it works with already. */
export const listLengths = { most: 15, mostKnown: 3 } as const

export interface SynergyModel extends SynergyEngine {
  /** Whether two organisations stand in groups that have little to do with each other. */
  bridge(left: string, right: string): boolean
}

/** The synergy engine over the facts as they stand, with the weights as they have been learned. */
export function modelSynergies(facts: Facts, texts: Texts, options: { weights: PartValues; now: Date }): SynergyModel {
  const engine = createSynergyEngine({ network: networkOf(facts), matches: texts.matches, ...options })
  let communities: ReturnType<typeof findCommunities> | undefined
  const bridge = (left: string, right: string) => {
    communities ??= findCommunities(engine.ties.neighbours, facts.organisations.keys())
    return communities.bridge(left, right)
  }
  return { ...engine, bridge }
}
