import type { Graph } from '../database/graph.ts'
import { isId } from '../shared/ids.ts'
import { type EntityDetails, entityProperties, type PropertyId } from './model.ts'
import { readEntities } from './statements.ts'

/** A value as the protocol's data extension has it. */
type Cell = { readonly str: string } | { readonly id: string; readonly name: string }

const strings = (...texts: (string | null)[]): Cell[] => texts.flatMap((str) => (str ? [{ str }] : []))

const cellsOf: Readonly<Record<PropertyId, (row: EntityDetails) => Cell[]>> = {
  name: ({ name }) => strings(name),
  labelEn: ({ labelEn }) => strings(labelEn),
  shortNames: ({ shortNames }) => strings(...shortNames),
  formerNames: ({ formerNames }) => strings(...formerNames),
  organisationNumber: ({ organisationNumber }) => strings(organisationNumber),
  website: ({ website }) => strings(website),
  kind: ({ kind }) => strings(kind),
  place: ({ places }) => [...places],
  description: ({ description }) => strings(description),
  country: ({ country }) => strings(country),
  broader: ({ broader }) => [...broader],
}

/** What is told of some entities, of those that the viewer may see. */
export function describeEntities(graph: Graph, ids: readonly string[]): Promise<EntityDetails[]> {
  return graph.read(readEntities, { ids: [...new Set(ids)].filter(isId) })
}

/**
 * Fetches properties of entities. What is not there, or not to be seen, has no values.
 * @param asked.ids a hundred at most
 */
export async function extend(
  graph: Graph,
  asked: { readonly ids: readonly string[]; readonly properties: readonly { readonly id: string }[] },
): Promise<{ meta: object[]; rows: Record<string, Record<string, readonly Cell[]>> }> {
  const found = new Map((await describeEntities(graph, asked.ids)).map((row) => [row.id, row]))
  const known = asked.properties.flatMap(({ id }) => entityProperties.filter((property) => property.id === id))
  const linksTo: Partial<Record<PropertyId, object>> = {
    place: { type: { id: 'Place', name: 'Plats (place)' } },
    broader: { type: { id: 'Theme', name: 'Tema (theme)' } },
  }
  const rowOf = (id: string) => {
    const row = found.get(id)
    return Object.fromEntries(known.map((property) => [property.id, row ? cellsOf[property.id](row) : []]))
  }
  return {
    meta: known.map(({ id, name }) => ({ id, name, ...linksTo[id] })),
    rows: Object.fromEntries(asked.ids.map((id) => [id, rowOf(id)])),
  }
}
