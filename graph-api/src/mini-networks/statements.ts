import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'
import { miniNetworkStatuses } from './model.ts'

export const listNewestMiniNetworks = bindPage('queries/mini-networks/list-mini-networks')

const membership = ['contribution', 'since', 'until']
export const miniNetworkMembers = bindPage('fields/mini-networks/MiniNetwork.members', membership)
export const miniNetworkConvener = bindFragment({ file: 'fields/mini-networks/MiniNetwork.convener' })
export const miniNetworkGathersAround = bindFragment({ file: 'fields/mini-networks/MiniNetwork.gathersAround' })
export const miniNetworkThemes = bindPage('fields/mini-networks/MiniNetwork.themes')
export const organisationMiniNetworks = bindPage('fields/mini-networks/Organisation.miniNetworks', membership)

export const holdMiniNetwork = bindStatement({
  file: 'mini-networks/hold-mini-network',
  access: 'write',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    id: z.string(),
    status: z.enum(miniNetworkStatuses),
    result: z.string().nullable(),
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
    contributions: z.array(z.object({ organisationId: z.string(), contribution: z.string() })),
  }),
  row: z.object({ noted: z.number() }),
})
