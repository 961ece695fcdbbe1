import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const id = z.string()
const text = z.string().nullable()
const limit = z.int()

export const readAlikeThings = bindStatement({
  file: 'merging/read-alike-things',
  access: 'read',
  parameters: z.object({ prefix: z.string(), after: text, limit }),
  row: z.object({
    id,
    name: z.string(),
    otherNames: z.array(z.string()),
    website: text,
    number: text,
    country: text,
    demo: z.boolean().nullable(),
    place: text,
    around: z.array(z.string()),
  }),
})

export const readSameRecords = bindStatement({
  file: 'merging/read-same-records',
  access: 'read',
  parameters: z.object({ limit }),
  row: z.object({ pairKey: z.string(), score: z.number() }),
})

export const readPair = bindStatement({
  file: 'merging/read-pair',
  access: 'read',
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({
    id,
    label: z.string(),
    properties: z.record(z.string(), z.unknown()),
    hanging: z.array(
      z.object({
        type: z.string(),
        out: z.boolean(),
        label: z.string(),
        count: z.number(),
        some: z.array(z.object({ id, name: z.string() })),
      }),
    ),
  }),
})

export const findLastEvent = bindStatement({
  file: 'merging/find-last-event',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ id }),
})

export const holdPair = bindStatement({
  file: 'merging/hold-pair',
  access: 'write',
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({ id }),
})

export const judgeLikenessNode = bindStatement({
  file: 'merging/judge-likeness',
  access: 'write',
  parameters: z.object({ pairKey: z.string(), verdict: z.string(), restsUntil: text }),
  row: z.object({ pairKey: z.string() }),
})

export const forgetLikeness = bindStatement({
  file: 'merging/forget-likeness',
  access: 'write',
  parameters: z.object({ pairKey: z.string() }),
  row: z.object({ pairKey: z.string() }),
})

const decision = { pairKey: z.string(), verdict: z.enum(['different', 'maybe']), restsUntil: text }

export const findJudged = bindStatement({
  file: 'merging/find-judged',
  access: 'read',
  parameters: z.object({ pairKeys: z.array(z.string()) }),
  row: z.object(decision),
})

export const listJudged = bindStatement({
  file: 'merging/list-judged',
  access: 'read',
  parameters: z.object({ limit }),
  row: z.object(decision),
})
