import { Client, cacheExchange, fetchExchange } from 'urql'

/**
 * The one client. The document cache forgets every answer that holds a type which a change has touched, so that lists
 * and pages are fetched again after a save; nothing is patched by hand.
 */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
})
