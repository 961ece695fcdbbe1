import { z } from 'zod'
import { bindStatement } from '../../database/statement.ts'

const text = z.string().nullable()
const language = z.enum(['sv', 'en', 'other']).nullable()

export const readPartnershipOn = bindStatement({
  file: 'map/read-partnership',
  access: 'read',
  parameters: z.object({ onDay: z.string(), limit: z.number() }),
  row: z.object({
    organisations: z.array(
      z.object({ id: z.string(), name: z.string(), kind: z.string(), demo: z.boolean(), shared: z.boolean() }),
    ),
    total: z.number(),
    things: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['Initiative', 'Collaboration', 'MiniNetwork']),
        title: z.string(),
        language,
        status: z.string(),
        themeIds: z.array(z.string()),
        initiativeId: text,
        organisationIds: z.array(z.string()),
        shared: z.boolean(),
      }),
    ),
    themes: z.array(
      z.object({
        id: z.string(),
        labelSv: text,
        labelEn: text,
        focusArea: z.boolean(),
        broaderIds: z.array(z.string()),
      }),
    ),
  }),
})

export const readPartnershipSuggestions = bindStatement({
  file: 'map/read-partnership-suggestions',
  access: 'read',
  parameters: z.object({ limit: z.number() }),
  row: z.object({ a: z.string(), b: z.string(), score: z.number(), strong: z.boolean() }),
})

export const findPartnershipLayout = bindStatement({
  file: 'map/find-partnership-layout',
  access: 'read',
  parameters: z.object({ sees: z.array(z.string()), known: z.array(z.string()) }),
  row: z.object({ sees: z.string(), structure: text, content: text, computedAt: text }),
})

export const claimPartnershipLayout = bindStatement({
  file: 'map/claim-partnership-layout',
  access: 'write',
  parameters: z.object({ sees: z.string(), holder: z.string(), time: z.int(), longest: z.int() }),
  row: z.object({ held: z.boolean() }),
})

export const keepPartnershipLayout = bindStatement({
  file: 'map/keep-partnership-layout',
  access: 'write',
  parameters: z.object({ sees: z.string(), holder: z.string(), structure: z.string(), content: z.string() }),
  row: z.object({ computedAt: z.string() }),
})

export const releasePartnershipLayout = bindStatement({
  file: 'map/release-partnership-layout',
  access: 'write',
  parameters: z.object({ sees: z.string(), holder: z.string() }),
  row: z.object({ released: z.number() }),
})

export const findPartnersOf = bindStatement({
  file: 'map/find-partners',
  access: 'read',
  parameters: z.object({ id: z.string(), onDay: z.string(), limit: z.number() }),
  row: z.object({
    partners: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        things: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(['Initiative', 'Collaboration', 'MiniNetwork']),
            title: z.string(),
            language,
          }),
        ),
      }),
    ),
    total: z.number(),
  }),
})
