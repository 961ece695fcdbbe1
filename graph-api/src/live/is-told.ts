import type { z } from 'zod'
import type { Viewer } from '../shared/viewer.ts'
import type { readAudiences } from './statements.ts'

/** An event with who may see what it was about. */
export type ToldEvent = z.infer<typeof readAudiences.row>

type Listener = Pick<Viewer, 'sees' | 'accountId' | 'gatheringIds'>

function levelBefore(before: string | null): string | null {
  const known: unknown = before === null ? null : JSON.parse(before)
  const level = typeof known === 'object' && known !== null && 'visibility' in known ? known.visibility : null
  return typeof level === 'string' ? level : null
}

/**
 * Whether somebody is told that a kind of thing was changed: that something hidden was written is not theirs to know. Told are
 * those who may see it and those who could until now, whose pages still show it. What stands on no page of a visitor
 * (contacts, invitations, imports) is told to the network.
 */
export function isTold(event: ToldEvent, { sees, accountId, gatheringIds }: Listener): boolean {
  const isSeen = (level: string | null) => sees.some((one) => one === level)
  if (!event.isThing) return isSeen('network')
  if (event.visibility === null || isSeen(event.visibility) || isSeen(levelBefore(event.before))) return true
  if (accountId !== null && event.authorId === accountId) return true
  return event.visibility === 'gathering' && gatheringIds.some((id) => id === event.gatheringId)
}
