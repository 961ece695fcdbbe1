import { z } from 'zod'

/** What can be looked up: the labels, as types are called in the protocol. */
export const entityTypes = [
  { id: 'Organisation', name: 'Organisation' },
  { id: 'Place', name: 'Plats (place)' },
  { id: 'Theme', name: 'Tema (theme)' },
] as const
export type EntityType = (typeof entityTypes)[number]['id']
const typeIds: readonly EntityType[] = entityTypes.map(({ id }) => id)

/** What can be compared and fetched. */
export const entityProperties = [
  { id: 'name', name: 'Namn (name)', types: typeIds },
  { id: 'labelEn', name: 'Engelskt namn (English name)', types: ['Theme'] },
  { id: 'shortNames', name: 'Kortnamn (short names)', types: ['Organisation'] },
  { id: 'formerNames', name: 'Tidigare namn (former names)', types: typeIds },
  { id: 'organisationNumber', name: 'Organisationsnummer (organisation number)', types: ['Organisation'] },
  { id: 'website', name: 'Webbplats (website)', types: ['Organisation'] },
  { id: 'kind', name: 'Typ av organisation (kind)', types: ['Organisation'] },
  { id: 'place', name: 'Plats (place)', types: ['Organisation'] },
  { id: 'description', name: 'Beskrivning (description)', types: ['Organisation'] },
  { id: 'country', name: 'Land (country)', types: ['Place'] },
  { id: 'broader', name: 'Överordnat tema (broader theme)', types: ['Theme'] },
] as const satisfies readonly { id: string; name: string; types: readonly EntityType[] }[]
export type PropertyId = (typeof entityProperties)[number]['id']

/** Queries in a batch, and ids whose properties are fetched at a time. */
export const mostQueries = 100
const mostCandidates = 20
const longestText = 500

const text = z.string().max(longestText)
const value = z.union([text, z.number(), z.boolean(), z.object({ id: text, name: text.optional() })])

const queryInput = z
  .object({
    query: text.optional(),
    type: z.union([text, z.array(text).max(10)]).optional(),
    limit: z.number().optional(),
    properties: z
      .array(z.object({ pid: text, v: z.union([value, z.array(value).max(10)]) }))
      .max(10)
      .optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .transform(({ query, type, limit, properties }) => ({
    query: query?.trim() ?? '',
    // What is none of ours leaves nothing to find; with no type at all everything is meant.
    types: type === undefined ? typeIds : typeIds.filter((id) => [type].flat().includes(id)),
    limit: Math.min(mostCandidates, Math.max(1, Math.floor(limit ?? 5))),
    properties: (properties ?? []).map(({ pid, v }) => ({ id: pid, values: [v].flat().flatMap(textsOf) })),
  }))
export type Query = z.output<typeof queryInput>

/** Of what was matched before, its id and its name: either may be known. */
function textsOf(given: z.output<typeof value>): string[] {
  return typeof given === 'object' ? [given.id, given.name ?? ''] : [String(given)]
}

export const queriesInput = z
  .record(text, queryInput)
  .refine((batch) => Object.keys(batch).length <= mostQueries, `Ask for at most ${mostQueries} names at a time.`)

export const extendInput = z.object({
  ids: z.array(text).max(mostQueries),
  properties: z.array(z.object({ id: text })).max(entityProperties.length),
})

const linked = z.array(z.object({ id: z.string(), name: z.string() }))

/** What is told of an entity, as both statements return it. */
const entityRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  website: z.string().nullable(),
  organisationNumber: z.string().nullable(),
  kind: z.string().nullable(),
  country: z.string().nullable(),
  places: linked,
  broader: linked,
})

export const candidateRow = entityRow.extend({ key: z.string(), otherNames: z.array(z.string()) })
export type CandidateRow = z.output<typeof candidateRow>

export const entityDetails = entityRow.extend({
  labelEn: z.string().nullable(),
  shortNames: z.array(z.string()),
  formerNames: z.array(z.string()),
  description: z.string().nullable(),
})
export type EntityDetails = z.output<typeof entityDetails>

/** The type of an entity as the protocol has it. */
export function typeOf({ labels }: { labels: readonly string[] }): (typeof entityTypes)[number] | undefined {
  return entityTypes.find(({ id }) => labels.includes(id))
}
