import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** What happened to a thing. */
export const HistoryQuery = graphql(`
  query History($id: ID!) {
    history(id: $id) {
      id kind title
      entries { id at what fields by key values { name before after } }
    }
  }
`)

/** Puts a thing back as it stood before one of its changes. */
export const PutBackMutation = graphql(`
  mutation PutBack($id: ID!, $changeId: ID!) {
    result: putBack(id: $id, changeId: $changeId) {
      ... on MutationPutBackSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** What is on record of the whole program. */
export const RecordsQuery = graphql(`
  query Records {
    records { id at what about given by key }
  }
`)
