import { Client, cacheExchange, fetchExchange } from 'urql'
import { keepAnswers } from './kept-answers.ts'
import { patientFetch } from './patient-fetch.ts'
import { followActive } from './refresh.ts'

/**
 * The one client. Every visit shows what is known at once and asks again; the document cache forgets every answer that holds
 * a type which a change has touched, so that lists and pages are fetched again after a save; nothing is patched by hand.
 */
export const client = new Client({
  url: '/graphql',
  fetch: (input, init) => patientFetch(input, init),
  exchanges: [followActive, cacheExchange, keepAnswers, fetchExchange],
  requestPolicy: 'cache-and-network',
  preferGetMethod: false,
})
