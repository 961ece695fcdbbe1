import { z } from 'zod'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findSeenQuestions = bindStatement({
  file: 'mini-networks/find-seen-questions',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})
export const findProposalsByIds = bindFragment({ file: 'queries/mini-networks/find-proposals' })
export const proposalMembers = bindFragment({
  file: 'fields/mini-networks/MiniNetworkProposal.members',
  nodes: ['organisation'],
  values: ['worth', 'sharesMotivation', 'convener'],
})
export const proposalNeeds = bindFragment({
  file: 'fields/mini-networks/MiniNetworkProposal.needs',
  nodes: ['need'],
  values: ['coverage', 'uncovered'],
})
export const proposalGains = bindFragment({
  file: 'fields/mini-networks/MiniNetworkProposal.gains',
  nodes: ['need', 'offer'],
  values: ['match', 'needMarks', 'offerMarks', 'gainerId', 'giverId'],
})
export const proposalConvener = bindFragment({ file: 'fields/mini-networks/MiniNetworkProposal.convener' })
export const proposalTies = bindFragment({
  file: 'fields/mini-networks/MiniNetworkProposal.ties',
  nodes: ['thing'],
  values: ['memberId', 'way'],
})
