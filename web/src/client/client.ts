import { persistedExchange } from '@urql/exchange-persisted'
import { Client, cacheExchange, fetchExchange } from 'urql'
import { fetchWithRetry } from './fetch-with-retry.ts'
import { offlineCacheExchange } from './offline-cache.ts'
import { followActive } from './refresh.ts'

/**
 * Where the server knows the pages' documents, they are asked for by their hash: a public server answers nothing else without a
 * key. One that it does not know is sent whole.
 */
const byHash =
  typeof document !== 'undefined' && document.documentElement.dataset.documents === 'by-hash'
    ? [persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true })]
    : []

/**
 * The one client. Every visit shows what is known at once and asks again; the document cache forgets every answer that holds
 * a type which a change has touched, so that lists and pages are fetched again after a save; nothing is patched by hand.
 */
export const client = new Client({
  url: '/graphql',
  fetch: (input, init) => fetchWithRetry(input, init),
  exchanges: [followActive, cacheExchange, offlineCacheExchange, ...byHash, fetchExchange],
  requestPolicy: 'cache-and-network',
  preferGetMethod: false,
})
