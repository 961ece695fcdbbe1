import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestInfo } from '../context.ts'

/** What the pages may ask, by the SHA-256 of its text in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** As every plugin of the server sees a request. */
interface AskedContext {
  readonly asked: RequestInfo
}

/** The file beside the built pages in which their documents stand. */
const file = 'documents.json'

/** Reads what the pages of a folder may ask; nothing where they were built without it. */
export function readTrustedDocuments(webRoot: string | undefined): TrustedDocuments {
  if (webRoot === undefined) return new Map()
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(webRoot, file), 'utf8')) as Record<string, string>))
  } catch {
    return new Map()
  }
}

/** Refuses a question in words that no page asks in, where the whole world asks: a program does that with its key. */
const withKeyAlone = (trusted: ReadonlySet<string>): Plugin<AskedContext> => ({
  onParams({ params, context }) {
    if (!params.query || trusted.has(params.query) || (context as unknown as AskedContext).asked.key) return
    const said =
      'Here, questions of your own go with a key: Authorization: Bearer …. Anybody gets one on the page /nycklar.'
    throw new GraphQLError(said, { extensions: { code: 'KEY_NEEDED', http: { status: 401 } } })
  },
})

/**
 * Answers the pages' own documents, asked for by their hash.
 * @param options.only whether anything else needs a key
 */
export function trustDocuments(options: { documents: TrustedDocuments; only: boolean }): Plugin<AskedContext>[] {
  const { documents, only } = options
  const byHash = usePersistedOperations<Record<string, unknown>>({
    allowArbitraryOperations: true,
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    customErrors: {
      // The message by which the client of the pages knows to send the text instead.
      notFound: { message: 'PersistedQueryNotFound', extensions: { code: 'UNKNOWN_DOCUMENT' } },
      keyNotFound: { message: 'Ask something: the request holds no query.', extensions: { code: 'NO_QUERY' } },
    },
  })
  return [...(only ? [withKeyAlone(new Set(documents.values()))] : []), byHash as unknown as Plugin<AskedContext>]
}
