import type { Graph, GraphTransaction } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { changeNode } from '../shared/change-node.ts'
import { ConflictError, InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { newId } from '../shared/ids.ts'
import { endsBefore, endsLater, type MeetingChanges, type MeetingInput, meetingChanges, meetingInput } from './model.ts'
import { isClosed } from './rules.ts'
import { findMeeting, keepMeeting, lockMiniNetwork } from './statements.ts'

/** What others are to come to. */
const announced = ['startsAt', 'place'] as const

/**
 * Adds a meeting to a mini-network, whose members are told; one that was forming or resting meets from then on.
 * @returns the mini-network's id
 * @throws InputError, NotFoundError; NotAllowedError for who is not in it
 */
export async function addMeeting(graph: Graph, options: { id: string; input: MeetingInput }): Promise<string> {
  const properties = parseInput(meetingInput, options.input)
  const id = newId('mee')
  return graph.write(async (transaction) => {
    const held = await hold(transaction, options.id)
    if (held.status === 'closed') throw isClosed('id')
    await transaction.run(keepMeeting, { id, miniNetworkId: held.id, properties })
    const meets = held.status === 'meeting' ? {} : { status: 'meeting' }
    await noteChange(transaction, held.id, meets)
    await notify(transaction, { kind: 'meeting_planned', subjectId: held.id, to: held.memberIds, time: id })
    return held.id
  })
}

/**
 * Changes a meeting. What is left out stays, null takes away. Who is to come is told where its time or place is another.
 * @param options.readAt its `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @returns the mini-network's id
 * @throws InputError, NotFoundError, ConflictError; NotAllowedError for who is not in it
 */
export async function changeMeeting(
  graph: Graph,
  options: { id: string; input: MeetingChanges; readAt?: string | null | undefined },
): Promise<string> {
  const { id, input, readAt = null } = options
  const properties = givenOf(parseInput(meetingChanges, input), input)
  return graph.write(async (transaction) => {
    const { held, current } = await lockByMeeting(transaction, id)
    // Asked first whether they may: what is noted is not told to others, not by a conflict either.
    await noteChange(transaction, held.id, {})
    if (readAt !== null && current.updatedAt !== readAt) {
      throw new ConflictError('Somebody else has changed this. Compare, and save again.', {
        label: 'Meeting',
        properties: current,
      })
    }
    const after = { ...current, ...properties }
    if (!endsLater(after)) throw new InputError([{ path: 'endsAt', code: 'custom', message: endsBefore }])
    await transaction.run(keepMeeting, { id, miniNetworkId: held.id, properties })
    const time = [id, ...announced.map((field) => after[field] ?? '')].join(' ')
    if ((after.startsAt ?? '') >= transaction.today) {
      await notify(transaction, { kind: 'meeting_planned', subjectId: held.id, to: held.memberIds, time })
    }
    return held.id
  })
}

/**
 * Calls a meeting off; it stays among the meetings, and in calendars as called off.
 * @returns the mini-network's id
 * @throws NotFoundError; NotAllowedError for who is not in it
 */
export async function callOffMeeting(graph: Graph, id: string): Promise<string> {
  return setCalledOff(graph, id, (today) => today)
}

/**
 * Takes back that a meeting was called off: it takes place after all.
 * @returns the mini-network's id
 * @throws NotFoundError; NotAllowedError for who is not in it
 */
export async function restoreMeeting(graph: Graph, id: string): Promise<string> {
  return setCalledOff(graph, id, () => null)
}

async function setCalledOff(graph: Graph, id: string, dayOf: (today: string) => string | null): Promise<string> {
  return graph.write(async (transaction) => {
    const { held, current } = await lockByMeeting(transaction, id)
    const calledOffOn = dayOf(transaction.today)
    await noteChange(transaction, held.id, {})
    // Sent twice, it keeps its first day, and nobody is told again.
    if ((calledOffOn === null) === (current.calledOffOn === null)) return held.id
    if (calledOffOn === null && held.status === 'closed') throw isClosed('id')
    await transaction.run(keepMeeting, { id, miniNetworkId: held.id, properties: { calledOffOn } })
    if ((current.startsAt ?? '') < transaction.today) return held.id
    const time = `${id} ${calledOffOn === null ? 'on' : 'off'} ${new Date().toISOString()}`
    await notify(transaction, { kind: 'meeting_planned', subjectId: held.id, to: held.memberIds, time })
    return held.id
  })
}

async function hold(transaction: GraphTransaction, id: string) {
  const [held] = await transaction.run(lockMiniNetwork, { id })
  if (!held) throw new NotFoundError(id)
  return held
}

async function lockByMeeting(transaction: GraphTransaction, id: string) {
  const [found] = await transaction.run(findMeeting, { id })
  if (!found) throw new NotFoundError(id)
  const held = await hold(transaction, found.miniNetworkId)
  // Read again under the lock: what somebody else has just saved is seen.
  const [current = found] = await transaction.run(findMeeting, { id })
  return { held, current }
}

/** A meeting is part of its mini-network: who may change the one may change the other. */
async function noteChange(transaction: GraphTransaction, id: string, changes: Record<string, unknown>) {
  await changeNode(transaction, { id, label: 'MiniNetwork', changes })
  await transaction.record([
    { type: 'mini-network.changed', subjectId: id, changed: ['meetings', ...Object.keys(changes)] },
  ])
}
