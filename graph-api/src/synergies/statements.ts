import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findSynergyPage = bindPage('queries/synergies/find-synergies')
export const findSynergyOfPair = bindFragment({ file: 'queries/synergies/find-synergy' })

export const findRingsStored = bindPage('queries/synergies/find-rings')
export const ringLinks = bindFragment({
  file: 'fields/synergies/Ring.links',
  nodes: ['need', 'offer', 'gainer', 'giver'],
  values: ['match', 'needMarks', 'offerMarks'],
})

export const findRingStored = bindFragment({ file: 'queries/synergies/find-ring' })
export const ringVerdict = bindFragment({ file: 'fields/synergies/Ring.verdict', nodes: [], values: ['value'] })
export const ringWilling = bindFragment({ file: 'fields/synergies/Ring.willing' })

export const synergyOrganisation = bindFragment({ file: 'fields/synergies/Synergy.organisation' })
export const synergyGains = bindFragment({
  file: 'fields/synergies/Synergy.gains',
  nodes: ['need', 'offer'],
  values: ['match', 'needMarks', 'offerMarks'],
})
export const synergyReasons = bindFragment({
  file: 'fields/synergies/Synergy.reasons',
  nodes: ['yours', 'theirs'],
  values: ['way', 'yourMarks', 'theirMarks'],
})
export const synergyLevel = bindFragment({ file: 'fields/synergies/Synergy.level', nodes: [], values: ['value'] })
export const synergyKnown = bindFragment({ file: 'fields/synergies/Synergy.known', nodes: [], values: ['value'] })
export const synergyPath = bindFragment({
  file: 'fields/synergies/Synergy.path',
  nodes: ['step'],
  values: ['position'],
})
export const synergySharedThemes = bindFragment({ file: 'fields/synergies/Synergy.sharedThemes' })
export const synergySharedMotivations = bindFragment({ file: 'fields/synergies/Synergy.sharedMotivations' })
export const synergyVerdict = bindFragment({ file: 'fields/synergies/Synergy.verdict', nodes: [], values: ['value'] })
export const writeVerdict = bindStatement({
  file: 'synergies/judge-synergy',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    pairKey: z.string(),
    byId: z.string(),
    verdict: z.string(),
    reason: z.string().nullable(),
    hides: z.boolean(),
    restsUntil: z.string().nullable(),
  }),
  row: z.object({ id: z.string(), undone: z.number() }),
})
export const undoVerdict = bindStatement({
  file: 'synergies/undo-verdict',
  access: 'write',
  parameters: z.object({ pairKey: z.string(), byId: z.string() }),
  row: z.object({ id: z.string() }),
})

export const writeRingVerdict = bindStatement({
  file: 'synergies/judge-ring',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    ringId: z.string(),
    byId: z.string().nullable(),
    verdict: z.string(),
    reason: z.string().nullable(),
    hides: z.boolean(),
    restsUntil: z.string().nullable(),
  }),
  row: z.object({ id: z.string(), undone: z.number() }),
})
export const undoRingVerdict = bindStatement({
  file: 'synergies/undo-ring-verdict',
  access: 'write',
  parameters: z.object({ ringId: z.string(), byId: z.string().nullable() }),
  row: z.object({ id: z.string() }),
})

export const findCouldJoinByIds = bindFragment({
  file: 'queries/synergies/find-could-join',
  nodes: ['organisation', 'initiative', 'another', 'offer', 'partner', 'place'],
  values: ['level'],
})
export const findDraftSynergies = bindFragment({
  file: 'queries/synergies/find-draft-synergies',
  nodes: ['organisation', 'theirs'],
  values: ['level', 'way', 'position'],
})
const couldJoinPair = { initiativeId: z.string(), organisationId: z.string() }
export const putAsideCouldJoin = bindStatement({
  file: 'synergies/put-aside-could-join',
  access: 'write',
  parameters: z.object({ ...couldJoinPair, id: z.string(), restsUntil: z.string().nullable() }),
  row: z.object({ id: z.string(), undone: z.number() }),
})
export const undoCouldJoin = bindStatement({
  file: 'synergies/undo-could-join',
  access: 'write',
  parameters: z.object(couldJoinPair),
  row: z.object({ id: z.string() }),
})
