import { createHash } from 'node:crypto'

/** The first so many by the SHA-1 of their id: the same ones on every machine and in every run. */
export function sampleBySha1<T>(queries: readonly T[], idOf: (query: T) => string, most: number): T[] {
  const keyed = queries.map((query) => ({ query, key: createHash('sha1').update(idOf(query)).digest('hex') }))
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ query }) => query)
}
