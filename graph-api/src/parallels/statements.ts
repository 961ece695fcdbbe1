import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findParallelPage = bindPage('queries/parallels/find-parallels')
export const findParallelOfPair = bindFragment({ file: 'queries/parallels/find-parallel' })
export const findSimilarByIds = bindFragment({
  file: 'queries/parallels/find-similar-initiatives',
  nodes: ['initiative'],
  values: ['level', 'sharedWords', 'marks'],
})

export const parallelInitiative = bindFragment({ file: 'fields/parallels/Parallel.initiative' })
export const parallelSharedThemes = bindFragment({ file: 'fields/parallels/Parallel.sharedThemes' })
export const parallelSharedMotivations = bindFragment({ file: 'fields/parallels/Parallel.sharedMotivations' })
export const parallelText = bindFragment({
  file: 'fields/parallels/Parallel.texts',
  nodes: [],
  values: ['text', 'language', 'marks'],
})
export const parallelDifferences = bindFragment({
  file: 'fields/parallels/Parallel.differences',
  nodes: [],
  values: ['position', 'status', 'startsOn', 'endsOn', 'place', 'audiences', 'themes', 'organisations'],
})
export const parallelVerdict = bindFragment({
  file: 'fields/parallels/Parallel.verdict',
  nodes: [],
  values: ['verdict', 'reason'],
})
export const initiativeParallels = bindPage('fields/parallels/Initiative.parallels')

export const initiativeTies = bindFragment({
  file: 'fields/parallels/Initiative.ties',
  nodes: ['other'],
  values: ['verdict', 'reason', 'decidedOn', 'comesFirst'],
})
export const readPairTexts = bindStatement({
  file: 'parallels/read-pair-texts',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    title: z.string().nullable(),
    summary: z.string().nullable(),
    leaderIds: z.array(z.string()),
  }),
})

export const writeVerdict = bindStatement({
  file: 'parallels/judge-parallel',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    pairKey: z.string(),
    verdict: z.string(),
    reason: z.string().nullable(),
    firstId: z.string().nullable(),
    textHash: z.string(),
    raised: z.boolean(),
  }),
  row: z.object({ id: z.string(), undone: z.number() }),
})
export const undoVerdict = bindStatement({
  file: 'parallels/undo-verdict',
  access: 'write',
  parameters: z.object({ pairKey: z.string() }),
  row: z.object({ id: z.string() }),
})
