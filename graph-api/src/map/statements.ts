import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const text = z.string().nullable()

const node = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: text,
  title: text,
  text,
  labelSv: text,
  labelEn: text,
  kind: text,
  status: text,
  focusArea: z.boolean().nullable(),
  language: z.enum(['sv', 'en', 'other']).nullable(),
  demo: z.boolean(),
  degree: z.number(),
})

export type FoundNode = z.infer<typeof node>

const edge = z.object({
  source: z.string(),
  target: z.string(),
  type: z.string(),
  role: text,
  since: text,
  until: text,
})

export const findNeighbourhoodOf = bindStatement({
  file: 'map/find-neighbourhood',
  access: 'read',
  parameters: z.object({
    id: z.string(),
    depth: z.number(),
    labels: z.array(z.string()),
    limit: z.number(),
  }),
  row: z.object({ nodes: z.array(node), edges: z.array(edge), truncated: z.boolean() }),
})

const none = z.object({})

/** Those of the viewer’s role, each of which an index leads along. */
const levels = z.array(z.string())

const place = z.object({
  id: z.string(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  community: z.number().nullable(),
})

const nodeOnMap = place.extend({
  labels: z.array(z.string()),
  name: text,
  labelSv: text,
  labelEn: text,
  detail: text,
  since: text,
})

const edgeOnMap = z.object({ source: z.string(), target: z.string(), since: text })

export const countMapThings = bindStatement({
  file: 'map/count-map-things',
  access: 'read',
  parameters: z.object({ levels, limit: z.number() }),
  row: z.object({ things: z.number() }),
})

export const readMapNodes = bindStatement({
  file: 'map/read-map-nodes',
  access: 'read',
  parameters: none,
  row: nodeOnMap,
})

export const readMapOverview = bindStatement({
  file: 'map/read-map-overview',
  access: 'read',
  parameters: z.object({ levels, limit: z.number() }),
  row: nodeOnMap,
})

export const readOverviewEdges = bindStatement({
  file: 'map/read-overview-edges',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()), limit: z.number() }),
  row: edgeOnMap,
})

export const readMapPlaces = bindStatement({
  file: 'map/read-map-places',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: place,
})

export const keepMapDegrees = bindStatement({
  file: 'map/keep-map-degrees',
  access: 'write',
  parameters: z.object({ after: z.string(), limit: z.number() }),
  row: z.object({ last: text }),
})

export const readMapEdges = bindStatement({
  file: 'map/read-map-edges',
  access: 'read',
  parameters: none,
  row: edgeOnMap,
})

export const keepMapPlaces = bindStatement({
  file: 'map/keep-map-places',
  access: 'write',
  parameters: z.object({
    places: z.array(z.object({ id: z.string(), x: z.number(), y: z.number(), community: z.number() })),
  }),
  row: z.object({ kept: z.number() }),
})

export const findMapVersion = bindStatement({
  file: 'map/find-map-version',
  access: 'read',
  parameters: none,
  row: z.object({ version: z.string(), ownThings: z.boolean() }),
})

const relation = z
  .tuple([z.string(), z.string(), z.string(), text, text, z.boolean()])
  .transform(([source, target, type, since, until, came]) => ({ source, target, type, since, until, came }))

export const readMapChanges = bindStatement({
  file: 'map/read-map-changes',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()), from: z.string(), to: z.string() }),
  row: z.object({ came: z.number(), went: z.number(), stayed: z.number(), relations: z.array(relation) }),
})

export const readMapGone = bindStatement({
  file: 'map/read-map-gone',
  access: 'read',
  parameters: z.object({ from: z.string() }),
  row: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    name: text,
    labelSv: text,
    labelEn: text,
    since: text,
    until: z.string(),
    x: z.number().nullable(),
    y: z.number().nullable(),
  }),
})
