import { z } from 'zod'

/** Properties as they are stored. */
export const properties = z.record(z.string(), z.unknown())

/** Part of every item that a creating statement takes: its id, its properties, when it was made where that is known. */
export const createdItem = { id: z.string(), properties, createdAt: z.string().nullable() }

/** What a creating statement returns of each item; `missing` names the fields whose ids are not there. */
export const createdRow = z.object({ id: z.string(), missing: z.array(z.string()) })

/** Parameters of a statement that changes a node and the themes it is about; null leaves the themes as they are. */
export const changeWithThemes = z.object({
  id: z.string(),
  changes: properties,
  readAt: z.string().nullable(),
  themeIds: z.array(z.string()).nullable(),
})

/** What a changing statement returns. */
export const changedRow = z.object({
  id: z.string(),
  conflict: z.boolean(),
  current: properties,
  missing: z.array(z.string()),
})
