import { entityProperties, entityTypes, mostQueries } from './model.ts'

/** Where the service answers, beneath the address of the pages. */
export const servicePath = '/reconcile'

/**
 * What the service can do, as clients such as OpenRefine ask for it first.
 * @param given.pagesUrl begins every address, without a slash at its end
 */
export function manifestOf({ pagesUrl, partnership }: { pagesUrl: string; partnership: string }): object {
  const service_url = `${pagesUrl}${servicePath}`
  return {
    versions: ['0.2'],
    name: `Mellanrum: ${partnership}`,
    identifierSpace: `${pagesUrl}/`,
    schemaSpace: `${service_url}/schema/`,
    defaultTypes: entityTypes,
    batchSize: mostQueries,
    view: { url: `${service_url}/view?id={{id}}` },
    preview: { url: `${service_url}/preview?id={{id}}`, width: 420, height: 200 },
    suggest: {
      entity: { service_url, service_path: '/suggest/entity' },
      type: { service_url, service_path: '/suggest/type' },
      property: { service_url, service_path: '/suggest/property' },
    },
    extend: { propose_properties: { service_url, service_path: '/properties' }, property_settings: [] },
  }
}

const begins = (prefix: string) => {
  const sought = prefix.trim().toLowerCase()
  return ({ id, name }: { readonly id: string; readonly name: string }) =>
    `${id} ${name}`.toLowerCase().includes(sought)
}

/** Types whose name has what somebody is typing. */
export function suggestTypes(prefix: string) {
  return entityTypes.filter(begins(prefix))
}

/** Properties whose name has what somebody is typing. */
export function suggestProperties(prefix: string) {
  return entityProperties.filter(begins(prefix)).map(({ id, name }) => ({ id, name }))
}

/** Properties that entities of a type have; of any type where it is left out. */
export function propertiesOf(type: string | undefined) {
  return entityProperties
    .filter(({ types }) => type === undefined || (types as readonly string[]).includes(type))
    .map(({ id, name }) => ({ id, name }))
}
