import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { side, tie, verdictBefore } from './model.ts'

const id = z.string()
const properties = z.record(z.string(), z.unknown())
const ids = z.object({ ids: z.array(id) })
const limit = z.int()

export const lockSides = bindStatement({
  file: 'merging/lock-sides',
  access: 'write',
  parameters: ids,
  row: side,
})

export const mergeSides = bindStatement({
  file: 'merging/merge-sides',
  access: 'write',
  parameters: z.object({
    id,
    keptId: id,
    goneId: id,
    label: z.string(),
    keptName: z.string(),
    goneName: z.string(),
    changes: properties,
    changesText: z.string(),
    beforeText: z.string(),
    tiesText: z.string(),
    verdictsText: z.string(),
  }),
  row: z.object({ id }),
})

export const createTies = bindStatement({
  file: 'merging/create-ties',
  access: 'write',
  parameters: z.object({ ties: z.array(tie.extend({ side: id })) }),
  row: z.object({ made: z.number() }),
})

export const cutTies = bindStatement({
  file: 'merging/cut-ties',
  access: 'write',
  parameters: z.object({ ties: z.array(tie.omit({ properties: true }).extend({ side: id, since: z.string() })) }),
  row: z.object({ cut: z.number() }),
})

export const findLaterMerges = bindStatement({
  file: 'merging/find-later-merges',
  access: 'read',
  parameters: z.object({ id, keptId: id }),
  row: z.object({ id, changes: z.string(), before: z.string() }),
})

export const updateBefore = bindStatement({
  file: 'merging/update-before',
  access: 'write',
  parameters: z.object({ rows: z.array(z.object({ id, before: z.string() })) }),
  row: z.object({ id }),
})

export const moveBack = bindStatement({
  file: 'merging/move-back',
  access: 'write',
  parameters: z.object({ id }),
  row: z.object({ moved: z.number() }),
})

export const splitSides = bindStatement({
  file: 'merging/split-sides',
  access: 'write',
  parameters: z.object({ id, restored: properties }),
  row: z.object({ keptId: id }),
})

export const findCurrentNodes = bindStatement({
  file: 'merging/find-current-nodes',
  access: 'read',
  parameters: ids,
  row: z.object({ id, wholeId: id }),
})

export const readMerges = bindStatement({
  file: 'merging/read-merges',
  access: 'read',
  parameters: z.object({ ids: z.array(id), goneIds: z.array(id) }),
  row: z.object({ id, keptId: id, goneId: id, ties: z.string(), undone: z.boolean() }),
})

export const keepSkippedTies = bindStatement({
  file: 'merging/keep-skipped-ties',
  access: 'write',
  parameters: z.object({ id, ties: z.string() }),
  row: z.object({ id }),
})

export const readVerdicts = bindStatement({
  file: 'merging/read-verdicts',
  access: 'read',
  parameters: z.object({ id }),
  row: verdictBefore.extend({ engine: z.string(), stands: z.boolean() }),
})

export const renameVerdicts = bindStatement({
  file: 'merging/rename-verdicts',
  access: 'write',
  parameters: z.object({ verdicts: z.array(verdictBefore) }),
  row: z.object({ renamed: z.number() }),
})

/** A merge with what it set and took away, as JSON. */
const mergeNode = z.object({
  id,
  label: z.string(),
  keptId: id,
  goneId: id,
  changes: z.string(),
  before: z.string(),
  ties: z.string(),
  verdicts: z.string(),
})
export type MergeNode = z.infer<typeof mergeNode>

export const findMergeNode = bindStatement({
  file: 'merging/find-merge',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ merge: mergeNode }),
})

export const findActiveMergesAfter = bindStatement({
  file: 'merging/find-active-merges-after',
  access: 'read',
  parameters: z.object({ id, limit }),
  row: z.object({ merge: mergeNode }),
})

export const readAround = bindStatement({
  file: 'merging/read-around',
  access: 'read',
  parameters: ids,
  row: z.object({ id }),
})

export const detachPart = bindStatement({
  file: 'merging/detach-part',
  access: 'write',
  parameters: z.object({ id }),
  row: z.object({ keptId: id }),
})

export const reattachPart = bindStatement({
  file: 'merging/reattach-part',
  access: 'write',
  parameters: z.object({ id, tiesText: z.string(), verdictsText: z.string() }),
  row: z.object({ id }),
})

export const listMergeNodes = bindStatement({
  file: 'merging/list-merges',
  access: 'read',
  parameters: z.object({ limit }),
  row: z.object({
    merge: z.object({
      id,
      at: z.string(),
      label: z.string(),
      keptId: id,
      goneId: id,
      keptName: z.string(),
      goneName: z.string(),
      undoneAt: z.string().nullable(),
    }),
  }),
})

export const findMergeTarget = bindStatement({
  file: 'merging/find-merge-target',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ id, label: z.string() }),
})

export const endSessionsOf = bindStatement({
  file: 'merging/end-sessions-of',
  access: 'write',
  parameters: z.object({ accountIds: z.array(z.string()) }),
  row: z.object({ ended: z.number() }),
})
