import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import * as rows from './rows.ts'

const some = z.object({ ids: z.array(z.string()).nullable() })
const none = z.object({})

const reading = { access: 'read' } as const
export const readOrganisations = bindStatement({
  ...reading,
  file: 'suggestions/read-organisations',
  parameters: some,
  row: rows.organisationRow,
})
export const readStatements = bindStatement({
  ...reading,
  file: 'suggestions/read-statements',
  parameters: some,
  row: rows.statementRow,
})
export const findSaidByPeople = bindStatement({
  ...reading,
  file: 'suggestions/find-said-by-people',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})
export const readMotivations = bindStatement({
  ...reading,
  file: 'suggestions/read-motivations',
  parameters: some,
  row: rows.motivationRow,
})
export const readInitiatives = bindStatement({
  ...reading,
  file: 'suggestions/read-initiatives',
  parameters: some,
  row: rows.initiativeRow,
})
export const readCollaborations = bindStatement({
  ...reading,
  file: 'suggestions/read-collaborations',
  parameters: some,
  row: rows.collaborationRow,
})
export const readMiniNetworks = bindStatement({
  ...reading,
  file: 'suggestions/read-mini-networks',
  parameters: none,
  row: rows.miniNetworkRow,
})
export const readThemes = bindStatement({
  ...reading,
  file: 'suggestions/read-themes',
  parameters: none,
  row: rows.themeRow,
})
export const readPlaces = bindStatement({
  ...reading,
  file: 'suggestions/read-places',
  parameters: none,
  row: rows.placeRow,
})
export const readEvents = bindStatement({
  ...reading,
  file: 'suggestions/read-events',
  parameters: z.object({ after: z.string(), limit: z.int() }),
  row: rows.eventRow,
})
export const readLastEvent = bindStatement({
  ...reading,
  file: 'suggestions/read-last-event',
  parameters: none,
  row: z.object({ id: z.string() }),
})

export const readAround = bindStatement({
  ...reading,
  file: 'suggestions/read-around',
  parameters: z.object({ id: z.string() }),
  row: rows.aroundRow,
})

export const readFigures = bindStatement({
  ...reading,
  file: 'suggestions/read-figures',
  parameters: none,
  row: rows.figuresRow,
})

export const readState = bindStatement({
  ...reading,
  file: 'suggestions/read-state',
  parameters: none,
  row: z.object({
    computedAt: z.string().nullable(),
    modelVersion: z.string().nullable(),
    pendingChanges: z.number(),
    encodedTexts: z.number().nullable(),
    textsToEncode: z.number().nullable(),
  }),
})

export const listStored = bindStatement({
  ...reading,
  file: 'suggestions/list-stored',
  parameters: z.object({ engine: z.string() }),
  row: z.object({ id: z.string(), inputHash: z.string() }),
})

const writing = { access: 'write' } as const
export const takeLease = bindStatement({
  ...writing,
  file: 'suggestions/take-lease',
  parameters: z.object({ holder: z.string(), time: z.number().int(), longest: z.number().int() }),
  row: z.object({ held: z.boolean() }),
})
export const renewLease = bindStatement({
  ...writing,
  file: 'suggestions/renew-lease',
  parameters: z.object({ holder: z.string(), time: z.number().int() }),
  row: z.object({ holder: z.string() }),
})
export const releaseLease = bindStatement({
  ...writing,
  file: 'suggestions/release-lease',
  parameters: z.object({ holder: z.string() }),
  row: z.object({ holder: z.string() }),
})
export const writeState = bindStatement({
  ...writing,
  file: 'suggestions/write-state',
  parameters: z.object({
    modelVersion: z.string(),
    lastEventId: z.string(),
    partNames: z.array(z.string()),
    partWeights: z.array(z.number()),
    coverage: z.number(),
    inequality: z.number(),
    mostShown: z.number(),
  }),
  row: z.object({ computedAt: z.string() }),
})
export const storeSuggestions = bindStatement({
  ...writing,
  file: 'suggestions/store-suggestions',
  parameters: z.object({
    suggestions: z.array(
      z.object({
        id: z.string(),
        properties: z.record(z.string(), z.unknown()),
        concerns: z.array(
          z.object({
            id: z.string(),
            position: z.int(),
            rank: z.int().nullable(),
            level: z.string().nullable(),
          }),
        ),
        gains: z.array(z.record(z.string(), z.unknown())),
        reasons: z.array(z.record(z.string(), z.unknown())),
      }),
    ),
  }),
  row: z.object({ stored: z.number() }),
})
export const rankSuggestions = bindStatement({
  ...writing,
  file: 'suggestions/rank-suggestions',
  parameters: z.object({
    ranks: z.array(
      z.object({
        id: z.string(),
        organisationId: z.string(),
        rank: z.int().nullable(),
        level: z.string().nullable(),
      }),
    ),
  }),
  row: z.object({ ranked: z.number() }),
})
export const removeSuggestions = bindStatement({
  ...writing,
  file: 'suggestions/remove-suggestions',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ removed: z.number() }),
})

export const resetWeightsAt = bindStatement({
  ...writing,
  file: 'suggestions/reset-weights',
  parameters: none,
  row: z.object({ resetAt: z.string() }),
})
