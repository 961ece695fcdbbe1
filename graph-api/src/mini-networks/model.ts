import { z } from 'zod'
import {
  id,
  ids,
  language,
  line,
  nextStepFields,
  optionalDay,
  optionalId,
  optionalLine,
  optionalLocalTime,
  optionalProse,
  prose,
  visibility,
} from '../shared/fields.ts'
import type { Changes } from '../shared/given.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder } from '../shared/relations.ts'
import type { Visibility } from '../shared/viewer.ts'

export const miniNetworkStatuses = ['forming', 'meeting', 'resting', 'closed'] as const
export type MiniNetworkStatus = (typeof miniNetworkStatuses)[number]

/** A mini-network as a selection returns it. */
export interface MiniNetworkRow extends NodeRow {
  readonly name: string
  readonly purpose: string
  readonly language: 'sv' | 'en' | 'other'
  readonly status: MiniNetworkStatus
  readonly result: string | null
  readonly nextStep: string | null
  readonly nextStepOn: string | null
  readonly nextStepBy: string | null
  /** Whether organisations may join it by themselves. */
  readonly open: boolean | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** An organisation in it, with what it brings. */
const member = z
  .object({
    organisationId: id,
    contribution: optionalLine,
    /** Why it is asked, as the invitation says. */
    reason: optionalLine,
    since: optionalDay,
    until: optionalDay,
  })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })
const members = z.array(member).max(50)

const miniNetworkFields = z.object({
  name: line,
  purpose: prose,
  language,
  visibility,
  themeIds: ids,
  aroundIds: ids,
  open: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
  ...nextStepFields,
})

/**
 * What makes a mini-network: members (as ids, or with what each brings), who convenes it, and what it gathers around
 * (motivations, needs, themes, challenges). `since`: the day it was formed.
 */
export const miniNetworkInput = miniNetworkFields.extend({
  status: z.enum(miniNetworkStatuses).default('forming'),
  result: optionalProse,
  memberIds: ids,
  members: members.nullish().transform((list) => list ?? []),
  convenerId: optionalId,
  since: optionalDay,
})

/** `memberIds` are all its members; `members` says what some of them bring. */
export const miniNetworkChanges = miniNetworkFields.extend({ result: optionalProse }).partial()

export const membersInput = z.object({
  memberIds: ids,
  members: members.nullish().transform((list) => list ?? []),
  convenerId: optionalId,
})
export type MembersInput = z.input<typeof membersInput>

export const joining = z.object({ id, organisationId: id, contribution: optionalLine })
export type Joining = z.input<typeof joining>

export interface Member {
  readonly organisationId: string
  readonly contribution: string | null
  readonly reason: string | null
  readonly since: string | null
  readonly until: string | null
}

/** All members, each once, of a list of ids and a list with what each brings. */
export function membersOf(given: {
  readonly memberIds: readonly string[]
  readonly members: readonly Member[]
}): Member[] {
  const bare = given.memberIds.map((organisationId) => {
    return { organisationId, contribution: null, reason: null, since: null, until: null }
  })
  return [...new Map([...bare, ...given.members].map((one) => [one.organisationId, one])).values()]
}

export const endsBefore = 'Give a time after it began.'
/** A meeting ends after it began, where it is said when. */
export const endsLater = (meeting: { readonly startsAt: string | null; readonly endsAt: string | null }): boolean =>
  meeting.endsAt === null || (meeting.startsAt ?? '') < meeting.endsAt

/** A meeting of a mini-network as a selection returns it. */
export interface MeetingRow {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string | null
  readonly notes: string | null
  readonly calledOffOn: string | null
  readonly updatedAt: string
}

const localTime = optionalLocalTime.refine((time) => time !== null, 'Give a time like 2026-05-12T13:00.')

const meetingFields = z.object({
  startsAt: localTime,
  endsAt: optionalLocalTime,
  place: optionalLine,
  notes: optionalProse,
})

/** What makes a meeting: local times, where, and what was said and agreed. */
export const meetingInput = meetingFields.refine((given) => endsLater(given), {
  path: ['endsAt'],
  message: endsBefore,
})
export type MeetingInput = z.input<typeof meetingInput>

/** What changes one: its order in time is known only with what stands. */
export const meetingChanges = meetingFields.partial()
export type MeetingChanges = Changes<z.input<typeof meetingFields>>
