import { useQuery } from 'urql'
import { graphql, type ResultOf } from '../client/graphql.ts'

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      account { id name address role demo }
      organisations { id name }
      mayCreate
      speaksForAll
      signIn { mail demo provider }
    }
  }
`)

export type Viewer = ResultOf<typeof ViewerQuery>['viewer']

/** Who is at this device, asked once a visit: signing in and out loads the page anew. Undefined until the answer is there. */
export const useViewer = (): Viewer | undefined => {
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first' })
  return data?.viewer
}

/** What to call somebody who is signed in. */
export const nameOf = (account: NonNullable<Viewer['account']>): string => account.name ?? account.address
