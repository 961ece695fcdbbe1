import type { z } from 'zod'
import type { Viewer } from '../shared/viewer.ts'
import type { readAudiences } from './statements.ts'

type AudienceRow = z.infer<typeof readAudiences.row>

/** An event with who may see what it was about. */
export interface AudienceEvent extends Omit<AudienceRow, 'before'> {
  /** The level that it had until then, where that was changed. */
  readonly levelBefore: string | null
}

type Listener = Pick<Viewer, 'sees' | 'accountId' | 'gatheringIds'>

/** An event prepared for comparison with each listener: its previous level is parsed once for all of them. */
export function audienceEventOf({ before, ...event }: AudienceRow): AudienceEvent {
  const known: unknown = before === null ? null : JSON.parse(before)
  const level = typeof known === 'object' && known !== null && 'visibility' in known ? known.visibility : null
  return { ...event, levelBefore: typeof level === 'string' ? level : null }
}

/**
 * Whether somebody is told that a kind of thing was changed: that something hidden was written is not theirs to know. Told are
 * those who may see it and those who could until now, whose pages still show it. What stands on no page of a visitor
 * (contacts, invitations, imports) is told to the network.
 */
export function isVisibleTo(event: AudienceEvent, { sees, accountId, gatheringIds }: Listener): boolean {
  const isSeen = (level: string | null) => sees.some((one) => one === level)
  if (!event.isThing) return isSeen('network')
  if (event.visibility === null || isSeen(event.visibility) || isSeen(event.levelBefore)) return true
  if (accountId !== null && event.authorId === accountId) return true
  return event.visibility === 'gathering' && gatheringIds.some((id) => id === event.gatheringId)
}
