import { InputError } from '../shared/errors.ts'
import type { CollaborationStatus } from './model.ts'

/** What a status may become. An ended collaboration stays ended: a new one is a new one. */
const nextStatuses: Readonly<Record<CollaborationStatus, readonly CollaborationStatus[]>> = {
  proposed: ['exploring', 'active', 'ended'],
  exploring: ['active', 'paused', 'ended'],
  active: ['paused', 'ended'],
  paused: ['exploring', 'active', 'ended'],
  ended: [],
}

/** Nobody says yes to what is over. */
export const hasEnded = (): InputError =>
  new InputError([{ path: 'id', code: 'ended', message: 'It has ended. Propose a new one.' }])

/** A party as it stands: null where it has not confirmed. */
export interface Confirmation {
  readonly confirmedOn: string | null
}

/**
 * Nobody has said yes on a day to come.
 * @throws InputError that names `parties`
 */
export function refuseConfirmedLater(parties: readonly Confirmation[], today: string): void {
  if (!parties.some(({ confirmedOn }) => confirmedOn !== null && confirmedOn > today)) return
  const message = 'A party cannot have confirmed on a day to come.'
  throw new InputError([{ path: 'parties', code: 'to_come', message }])
}

/**
 * A collaboration is active only when each party that is in it has said so itself.
 * @throws InputError that names `status`
 */
export function refuseUnconfirmed(status: CollaborationStatus, parties: readonly Confirmation[]): void {
  if (status !== 'active' || (parties.length > 1 && parties.every((party) => party.confirmedOn !== null))) return
  throw new InputError([
    { path: 'status', code: 'unconfirmed', message: 'Every party must confirm before a collaboration is active.' },
  ])
}

/**
 * @param to the status it is to have; the one it has already is always allowed
 * @throws InputError that names `status`
 */
export function refuseStep(from: CollaborationStatus, to: CollaborationStatus, parties: readonly Confirmation[]): void {
  if (from === to) return
  if (!nextStatuses[from].includes(to)) {
    const possible = nextStatuses[from].join(', ')
    const message = possible ? `From ${from} it can become: ${possible}.` : 'It has ended. Propose a new one.'
    throw new InputError([{ path: 'status', code: 'not_next', message }])
  }
  refuseUnconfirmed(to, parties)
}

/** The days that follow from a new status: active starts it, where it had not started; ended ends it. */
export function daysOf(
  status: CollaborationStatus,
  startedOn: string | null,
  today: string,
): { readonly startedOn: string | null; readonly endedOn: string | null } {
  return {
    startedOn: status === 'active' ? (startedOn ?? today) : startedOn,
    endedOn: status === 'ended' ? today : null,
  }
}
