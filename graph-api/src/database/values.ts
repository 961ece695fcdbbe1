import neo4j from 'neo4j-driver'

/**
 * Turns a JavaScript value into what Bolt carries. Whole numbers become integers, since `LIMIT` takes no float;
 * `undefined` becomes null, so that a parameter is never missing.
 */
export function toGraphValue(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toGraphValue)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Int8Array) return value
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toGraphValue(inner)]))
  }
  return value
}

/** The same for all parameters of a statement. */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toGraphValue(value)]))
}
