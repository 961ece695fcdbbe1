import { graphql, type ResultOf } from '../client/graphql.ts'

/** A mini-network as far as its members are concerned. */
export const SwapQuery = graphql(`
  query MiniNetworkSwap($id: ID!) {
    miniNetwork(id: $id) {
      id name updatedAt
      convener { id }
      members(first: 20) { edges { node { id name } } }
      gathersAround { __typename id }
    }
  }
`)
export type Network = NonNullable<ResultOf<typeof SwapQuery>['miniNetwork']>

/** An organisation by its name. */
export interface Named {
  readonly id: string
  readonly name: string
}
