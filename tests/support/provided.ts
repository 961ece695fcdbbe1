/** What the set-ups of the test projects hand to the test files, which run in processes of their own. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** The database of this run, with schema and seed. */
    neo4j: { uri: string; user: string; password: string; database: string }
    /** The address of the server with the built web. */
    baseUrl: string
  }
}

export type ProvidedNeo4j = import('vitest').ProvidedContext['neo4j']
