import { type Client, useClient, useQuery } from 'urql'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { keepDraftsFor } from '../ui/kept-drafts.ts'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      account { id name address role demo }
      organisations { id name }
      mayCreate
      levels
      gatheringIds
      speaksForAll
      signIn { mail demo provider }
    }
  }
`)

export type Viewer = ResultOf<typeof ViewerQuery>['viewer']

/** Who the page was loaded for, by the client that asked: while it stands, nothing on it changes because a session ended. */
const loadedFor = new WeakMap<Client, Viewer>()

/** Who is at this device, asked once a visit: signing in and out loads the page anew. Undefined until the answer is there. */
export const useViewer = (): Viewer | undefined => {
  const client = useClient()
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first' })
  const before = loadedFor.get(client)
  if (data && (!before?.account || before.account.id === data.viewer.account?.id)) {
    loadedFor.set(client, data.viewer)
    keepDraftsFor(data.viewer.account?.id ?? '')
  }
  return loadedFor.get(client)
}

/** What to call somebody who is signed in. */
export const nameOf = (account: NonNullable<Viewer['account']>): string => account.name ?? account.address
