import { z } from 'zod'
import { line, optionalLine } from '../shared/fields.ts'

export const importStatuses = ['draft', 'running', 'done', 'cancelled', 'failed', 'undoing', 'undone'] as const
export type ImportStatus = (typeof importStatuses)[number]

/** How many rows became what, and how many other things came with them. */
export const importCounts = z.object({
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  doubtful: z.number(),
  refused: z.number(),
  left_out: z.number(),
})
export type ImportCounts = z.infer<typeof importCounts>

/** What is kept of an import. Texts in JSON are parsed where they are read. */
export const importProperties = z.object({
  id: z.string(),
  name: z.string(),
  licence: z.string().nullish(),
  status: z.enum(importStatuses),
  createdAt: z.string(),
  updatedAt: z.string(),
  done: z.number(),
  total: z.number(),
  runsUntil: z.string().nullish(),
  cancelAsked: z.boolean().nullish(),
  mapping: z.string().nullish(),
  decisions: z.string().nullish(),
  counts: z.string().nullish(),
  kept: z.string().nullish(),
  trouble: z.string().nullish(),
  shapes: z.array(z.string()).nullish(),
  fileNames: z.array(z.string()).nullish(),
  finishedAt: z.string().nullish(),
})
export type ImportProperties = z.infer<typeof importProperties>

/** What an import is called, and the licence of its files. */
export const importInput = z.object({ name: line, licence: optionalLine })
export type ImportInput = z.input<typeof importInput>

/** The longest part of a file that is taken at once, in characters of base64: 128 KB. */
export const longestPart = 175_000
/** What the files of an import hold at most together, in bytes, and how many they are. */
export const largestImport = 50 * 1024 * 1024
export const mostFiles = 50

export const importPart = z.object({
  file: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^/\\\0]+$/, 'Give the name of a file without its folder.'),
  position: z.int().min(0).max(2_000),
  content: z
    .string()
    .min(1)
    .max(longestPart)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Give the part as base64.'),
})
export type ImportPart = z.input<typeof importPart>

export const decisionList = z
  .array(
    z.object({
      file: z.string().max(500),
      table: z.string().max(500),
      row: z.int().min(0),
      verdict: z.enum(['same', 'different', 'maybe', 'take', 'keep']),
      id: z.string().max(40).nullish(),
    }),
  )
  .max(20_000)
