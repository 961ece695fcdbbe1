import { InputError } from '../shared/errors.ts'
import type { MiniNetworkStatus } from './model.ts'

/** Small enough that everybody speaks, large enough to help one another. */
const fewestMembers = 3
export const mostMembers = 7

/**
 * Whether an organisation may join by itself.
 * @throws InputError that names `id` where it is closed, not open, or has seven members
 */
export function refuseJoining(held: {
  readonly status: MiniNetworkStatus
  readonly open: boolean
  readonly memberIds: readonly string[]
}): void {
  const refuse = (code: string, message: string) => new InputError([{ path: 'id', code, message }])
  if (held.status === 'closed') throw isClosed('id')
  if (!held.open) throw refuse('not_open', 'It is not open. Ask its convener for contact.')
  if (held.memberIds.length >= mostMembers) throw refuse('full', `It has ${mostMembers} members, and can have no more.`)
}

/** What is closed is not gone on with. @param path the field that asks for it */
export function isClosed(path: string): InputError {
  return new InputError([{ path, code: 'closed', message: 'It is closed. Form a new one.' }])
}

const nextStatuses: Readonly<Record<MiniNetworkStatus, readonly MiniNetworkStatus[]>> = {
  forming: ['meeting', 'resting', 'closed'],
  meeting: ['resting', 'closed'],
  resting: ['meeting', 'closed'],
  closed: [],
}

/**
 * A mini-network has three to seven members, one of whom convenes it.
 * @throws InputError that names `memberIds` or `convenerId`
 */
export function refuseMembers(memberIds: readonly string[], convenerId: string | null): void {
  if (memberIds.length < fewestMembers || memberIds.length > mostMembers) {
    const message = `Choose ${fewestMembers} to ${mostMembers} members.`
    throw new InputError([{ path: 'memberIds', code: 'number_of_members', message }])
  }
  if (convenerId !== null && !memberIds.includes(convenerId)) {
    throw new InputError([
      { path: 'convenerId', code: 'not_a_member', message: 'Choose one of the members to convene it.' },
    ])
  }
}

/**
 * @param result what came of it: needed to close, even if little did
 * @throws InputError that names `status` or `result`
 */
export function refuseStep(from: MiniNetworkStatus, to: MiniNetworkStatus, result: string | null): void {
  if (from !== to && !nextStatuses[from].includes(to)) {
    const possible = nextStatuses[from].join(', ')
    const message = possible ? `From ${from} it can become: ${possible}.` : 'It is closed. Form a new one.'
    throw new InputError([{ path: 'status', code: 'not_next', message }])
  }
  refuseNoResult(to, result)
}

/** @throws InputError that names `result` where one is closed without */
export function refuseNoResult(status: MiniNetworkStatus, result: string | null): void {
  if (status !== 'closed' || result !== null) return
  throw new InputError([{ path: 'result', code: 'needed', message: 'Say what came of it, even if it was little.' }])
}
