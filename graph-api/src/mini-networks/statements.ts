import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'
import { miniNetworkStatuses } from './model.ts'

export const listNewestMiniNetworks = bindPage('queries/mini-networks/list-mini-networks')

const membership = ['contribution', 'since', 'until']
export const miniNetworkMembers = bindPage('fields/mini-networks/MiniNetwork.members', [
  ...membership,
  'reason',
  'acceptedOn',
])
export const miniNetworkConvener = bindFragment({ file: 'fields/mini-networks/MiniNetwork.convener' })
export const miniNetworkGathersAround = bindFragment({ file: 'fields/mini-networks/MiniNetwork.gathersAround' })
export const miniNetworkThemes = bindPage('fields/mini-networks/MiniNetwork.themes')
export const organisationMiniNetworks = bindPage('fields/mini-networks/Organisation.miniNetworks', membership)

export const lockMiniNetwork = bindStatement({
  file: 'mini-networks/lock-mini-network',
  access: 'write',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    id: z.string(),
    status: z.enum(miniNetworkStatuses),
    result: z.string().nullable(),
    open: z.boolean(),
    memberIds: z.array(z.string()),
    seenMemberIds: z.array(z.string()),
    convenerIds: z.array(z.string()),
  }),
})

export const setContributions = bindStatement({
  file: 'mini-networks/set-contributions',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    contributions: z.array(
      z.object({ organisationId: z.string(), contribution: z.string().nullable(), reason: z.string().nullable() }),
    ),
  }),
  row: z.object({ noted: z.number() }),
})

export const miniNetworkMeetings = bindFragment({
  file: 'fields/mini-networks/MiniNetwork.meetings',
  nodes: [],
  values: ['id', 'startsAt', 'endsAt', 'place', 'calledOffOn', 'notes', 'updatedAt'],
})
export const miniNetworkQuietSince = bindFragment({
  file: 'fields/mini-networks/MiniNetwork.quietSince',
  nodes: [],
  values: ['value'],
})

export const keepMeeting = bindStatement({
  file: 'mini-networks/keep-meeting',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    miniNetworkId: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
  row: z.object({ id: z.string() }),
})

export const findMeeting = bindStatement({
  file: 'mini-networks/find-meeting',
  access: 'read',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    id: z.string(),
    miniNetworkId: z.string(),
    startsAt: z.string(),
    endsAt: z.string().nullable(),
    place: z.string().nullable(),
    notes: z.string().nullable(),
    calledOffOn: z.string().nullable(),
    updatedAt: z.string(),
  }),
})

export const acceptMembership = bindStatement({
  file: 'mini-networks/accept-membership',
  access: 'write',
  parameters: z.object({ id: z.string(), organisationId: z.string() }),
  row: z.object({ id: z.string() }),
})

export const readCalendar = bindStatement({
  file: 'mini-networks/find-calendar',
  access: 'read',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    name: z.string(),
    meetings: z.array(
      z.object({
        id: z.string(),
        startsAt: z.string(),
        endsAt: z.string().nullable(),
        place: z.string().nullable(),
        calledOffOn: z.string().nullable(),
        updatedAt: z.string(),
      }),
    ),
  }),
})
