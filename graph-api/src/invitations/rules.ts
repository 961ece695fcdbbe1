import { InputError } from '../shared/errors.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'

/** How long an invitation is good, in days: one address; a whole domain, which colleagues come by for a year. */
export const invitedDays = { address: 30, domain: 365 } as const

/** How many invitations one person makes in a day, and how many to one organisation wait at once. */
export const mostInvitations = { aDay: 20, open: 100 } as const

/** Who invites, by an id: the account, or the key of a program; null for whoever sits at the machine, whom no limit holds. */
export const inviterOf = ({ accountId, key }: Viewer): string | null => accountId ?? key?.id ?? null

/** How many requests to join wait at once: at one organisation, and from one address. */
export const mostRequests = { waiting: 50, own: 5 } as const

/** After a no, so many days pass before the same address can ask the same organisation again. */
export const askAgainAfter = 30

/** Whether somebody may invite to an organisation and answer who asks to join it: its own people and coordinators. */
export function mayLetIn({ role, organisationIds }: Viewer, organisationId: string): boolean {
  return mayDoEverything(role) || (role === 'partner' && organisationIds.includes(organisationId))
}

/** Nobody is let into an organisation whose last day has passed. */
export const hasEnded = (): InputError =>
  new InputError([
    { path: 'organisationId', code: 'ended', message: 'This organisation has ended. Nobody can be let in any more.' },
  ])
