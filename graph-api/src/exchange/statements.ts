import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { importProperties } from './model.ts'

const id = z.string()
const told = z.object({
  keys: z.array(z.string()).nullable(),
  fields: z.array(z.string()).nullable(),
  marks: z.array(z.string()).nullable(),
})

export const readKnownThings = bindStatement({
  file: 'exchange/read-known-things',
  access: 'read',
  parameters: z.object({ prefix: z.string(), after: z.string().nullable(), limit: z.int(), without: z.string() }),
  row: z.object({
    id,
    properties: z.record(z.string(), z.unknown()),
    placeIds: z.array(z.string()),
    placeName: z.string().nullable(),
    told: z.array(told),
  }),
})

export const readKnownLinks = bindStatement({
  file: 'exchange/read-known-links',
  access: 'read',
  parameters: z.object({}),
  row: z.object({
    type: z.string(),
    from: z.string(),
    to: z.string(),
    endedOn: z.string().nullable(),
    lasting: z.boolean(),
    role: z.string().nullable(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    source: z.string().nullable(),
  }),
})

export const readKnownPairs = bindStatement({
  file: 'exchange/read-known-pairs',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ a: z.string(), b: z.string() }),
})

export const createImportNode = bindStatement({
  file: 'exchange/create-import',
  access: 'write',
  parameters: z.object({ id, name: z.string(), licence: z.string().nullable() }),
  row: z.object({ id }),
})

export const addImportPartNode = bindStatement({
  file: 'exchange/add-import-part',
  access: 'write',
  parameters: z.object({ id, file: z.string(), position: z.int(), content: z.string() }),
  row: z.object({ id }),
})

export const measureImportParts = bindStatement({
  file: 'exchange/measure-import-parts',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ status: z.string(), size: z.number(), files: z.number() }),
})

export const readImportParts = bindStatement({
  file: 'exchange/read-import-parts',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ file: z.string(), position: z.number(), content: z.string() }),
})

export const removeImportParts = bindStatement({
  file: 'exchange/remove-import-parts',
  access: 'write',
  parameters: z.object({ id, file: z.string().nullable() }),
  row: z.object({ removed: z.number() }),
})

export const findImportNode = bindStatement({
  file: 'exchange/find-import',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ import: importProperties, held: z.array(z.string()) }),
})

export const listImportNodes = bindStatement({
  file: 'exchange/list-imports',
  access: 'read',
  parameters: z.object({ limit: z.int() }),
  row: z.object({ import: importProperties }),
})

export const findRememberedMapping = bindStatement({
  file: 'exchange/find-remembered-mapping',
  access: 'read',
  parameters: z.object({ shape: z.string() }),
  row: z.object({ mapping: z.string(), shapes: z.array(z.string()) }),
})

export const changeImportNode = bindStatement({
  file: 'exchange/change-import',
  access: 'write',
  parameters: z.object({ id, changes: z.record(z.string(), z.unknown()) }),
  row: z.object({ id }),
})

export const recordBatch = bindStatement({
  file: 'exchange/record-batch',
  access: 'write',
  parameters: z.object({
    id,
    key: z.string(),
    done: z.int(),
    total: z.int(),
    until: z.string(),
    links: z.array(z.string()),
    things: z.array(z.object({ id, told: z.record(z.string(), z.unknown()) })),
  }),
  row: z.object({ cancelAsked: z.boolean().nullable(), things: z.number() }),
})

export const readBrought = bindStatement({
  file: 'exchange/read-brought',
  access: 'read',
  parameters: z.object({ id, ids: z.array(id) }),
  row: z.object({
    id,
    file: z.string(),
    table: z.string(),
    row: z.number(),
    keys: z.array(z.string()),
    fields: z.array(z.string()),
    marks: z.array(z.string()),
    created: z.boolean(),
    before: z.string().nullable(),
    added: z.string().nullable(),
  }),
})

export const readOrigins = bindStatement({
  file: 'exchange/read-origins',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({
    importId: z.string(),
    name: z.string(),
    licence: z.string().nullable(),
    file: z.string(),
    table: z.string(),
    row: z.number(),
    fields: z.array(z.string()),
    created: z.boolean(),
    at: z.string(),
  }),
})

const properties = z.record(z.string(), z.unknown())

export const restoreThings = bindStatement({
  file: 'exchange/restore-things',
  access: 'write',
  parameters: z.object({
    items: z.array(z.object({ id, label: z.string(), changes: z.boolean(), properties })),
  }),
  row: z.object({ id, known: z.boolean() }),
})

export const restoreLinks = bindStatement({
  file: 'exchange/restore-links',
  access: 'write',
  parameters: z.object({
    items: z.array(z.object({ type: z.string(), from: id, to: id, properties })),
  }),
  row: z.object({ made: z.number() }),
})
