import { hasAllLines } from './model.ts'
import type { PartnershipAddress } from './use-partnership-address.ts'
import { type PartnershipAnswer, usePartnershipMap } from './use-partnership-map.ts'

/**
 * The map that is drawn: the whole, the part that was opened, or, where these do not hold all that the organisation in focus
 * does with others, the part around it. A small partnership is always asked for once.
 */
export function useDrawnMap({ onDay, part, focus }: PartnershipAddress): PartnershipAnswer {
  const answer = usePartnershipMap(onDay, part)
  const isMissing = answer.state === 'ready' && focus !== null && !hasAllLines(answer.map, focus)
  const canAsk = isMissing && (answer.map.isCut || part !== null)
  const around = usePartnershipMap(onDay, focus, !canAsk)
  return canAsk && around.state === 'ready' && around.map.byId.has(focus ?? '') ? around : answer
}
