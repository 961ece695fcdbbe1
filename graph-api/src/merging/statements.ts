import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { side } from './model.ts'

const id = z.string()
const properties = z.record(z.string(), z.unknown())
const ends = { type: z.string(), from: id, to: id }

export const holdSides = bindStatement({
  file: 'merging/hold-sides',
  access: 'write',
  parameters: z.object({ ids: z.array(id) }),
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
  }),
  row: z.object({ id }),
})

export const tieSides = bindStatement({
  file: 'merging/tie-sides',
  access: 'write',
  parameters: z.object({ ties: z.array(z.object({ ...ends, properties })) }),
  row: z.object({ made: z.number() }),
})

export const cutTies = bindStatement({
  file: 'merging/cut-ties',
  access: 'write',
  parameters: z.object({ ties: z.array(z.object({ ...ends, position: z.int(), since: z.string() })) }),
  row: z.object({ position: z.number(), properties }),
})

export const renameVerdicts = bindStatement({
  file: 'merging/rename-verdicts',
  access: 'write',
  parameters: z.object({ verdicts: z.array(z.object({ id, pairKey: z.string(), byId: z.string().nullable() })) }),
  row: z.object({ renamed: z.number() }),
})

export const findMergeNode = bindStatement({
  file: 'merging/find-merge',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({
    merge: z.object({
      id,
      label: z.string(),
      keptId: id,
      goneId: id,
      changes: z.string(),
      before: z.string(),
      ties: z.string(),
    }),
  }),
})

export const listMergeNodes = bindStatement({
  file: 'merging/list-merges',
  access: 'read',
  parameters: z.object({ limit: z.int() }),
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

export const splitSides = bindStatement({
  file: 'merging/split-sides',
  access: 'write',
  parameters: z.object({ id, restored: properties }),
  row: z.object({ keptId: id }),
})

export const leadOn = bindStatement({
  file: 'merging/lead-on',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ id, label: z.string() }),
})

export const tellApart = bindStatement({
  file: 'merging/tell-apart',
  access: 'write',
  parameters: z.object({ pairKey: z.string() }),
  row: z.object({ pairKey: z.string() }),
})

export const listToldApart = bindStatement({
  file: 'merging/list-told-apart',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ pairKey: z.string() }),
})
