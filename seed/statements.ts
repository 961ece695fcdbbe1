import { bindStatement } from '@mellanrum/graph-api/database/statement'
import { z } from 'zod'

export const findKnownIds = bindStatement({
  file: 'seed/find-known-ids',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})

export const findKnownLinks = bindStatement({
  file: 'seed/find-known-links',
  access: 'read',
  parameters: z.object({
    links: z.array(z.object({ position: z.number(), from: z.string(), to: z.string(), type: z.string() })),
  }),
  row: z.object({ position: z.number() }),
})

const texts = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const findOutdatedTexts = bindStatement({
  file: 'seed/find-outdated-texts',
  access: 'read',
  parameters: z.object({ items: z.array(z.object({ id: z.string(), texts })) }),
  row: z.object({
    id: z.string(),
    label: z.string(),
    updatedAt: z.string(),
    outdated: z.array(z.string()),
    changed: z.array(z.string()),
  }),
})

export const replaceTexts = bindStatement({
  file: 'seed/replace-texts',
  access: 'write',
  parameters: z.object({ items: z.array(z.object({ id: z.string(), updatedAt: z.string(), texts })) }),
  row: z.object({ id: z.string() }),
})

export const keepUsedWords = bindStatement({
  file: 'seed/keep-used-words',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ kept: z.number() }),
})

export const deleteDemoNodes = bindStatement({
  file: 'seed/remove-demo-things',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ ids: z.array(z.string()) }),
})

export const deleteDemoRelationships = bindStatement({
  file: 'seed/remove-demo-relationships',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ removed: z.number() }),
})

export const keepPartnershipLayout = bindStatement({
  file: 'seed/keep-partnership-layout',
  access: 'write',
  parameters: z.object({ sees: z.string(), structure: z.string(), content: z.string() }),
  row: z.object({ structure: z.string() }),
})
