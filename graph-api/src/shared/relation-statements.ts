import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const properties = z.record(z.string(), z.unknown())
const day = z.string().nullable()

export const lockPairs = bindStatement({
  file: 'relations/lock-pairs',
  access: 'write',
  parameters: z.object({
    pairs: z.array(
      z.object({
        position: z.number(),
        from: z.string(),
        to: z.string(),
        types: z.array(z.string()),
        fromLabels: z.array(z.string()),
        toLabels: z.array(z.string()),
        fromIsNew: z.boolean(),
        toIsNew: z.boolean(),
      }),
    ),
  }),
  row: z.object({
    position: z.number(),
    fromMissing: z.boolean(),
    toMissing: z.boolean(),
    fromEndedOn: day,
    toEndedOn: day,
    ties: z.array(z.object({ type: z.string(), since: day, until: day, role: day })),
  }),
})

export const makeRelations = bindStatement({
  file: 'relations/make-relations',
  access: 'write',
  parameters: z.object({
    made: z.array(z.object({ from: z.string(), to: z.string(), type: z.string(), properties })),
  }),
  row: z.object({ made: z.number() }),
})

export const changeLastPeriods = bindStatement({
  file: 'relations/change-last-periods',
  access: 'write',
  parameters: z.object({
    changed: z.array(z.object({ from: z.string(), to: z.string(), type: z.string(), properties })),
  }),
  row: z.object({ changed: z.number() }),
})

export const deleteOtherRelations = bindStatement({
  file: 'relations/delete-other-relations',
  access: 'write',
  parameters: z.object({
    kept: z.array(z.object({ from: z.string(), type: z.string(), to: z.array(z.string()), single: z.boolean() })),
  }),
  row: z.object({ type: z.string(), to: z.string() }),
})

export const deletePeriod = bindStatement({
  file: 'relations/delete-period',
  access: 'write',
  parameters: z.object({ from: z.string(), to: z.string(), type: z.string(), since: day, until: day }),
  row: z.object({ cut: z.number() }),
})

export const countRelations = bindStatement({
  file: 'relations/count-relations',
  access: 'read',
  parameters: z.object({ from: z.string(), type: z.string() }),
  row: z.object({ there: z.number() }),
})

export const lockCycleGuards = bindStatement({
  file: 'relations/lock-cycle-guards',
  access: 'write',
  parameters: z.object({ types: z.array(z.string()) }),
  row: z.object({ taken: z.number() }),
})

export const countCycles = bindStatement({
  file: 'relations/count-cycles',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ cycles: z.number() }),
})
