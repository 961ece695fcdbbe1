import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** Saved views by name, the newest first. */
export const viewsQuery = graphql(`
  query SavedViews($first: Int, $after: String) {
    views(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name updatedAt visibility } }
    }
  }
`)

/** One saved view with what it shows, as far as the viewer may see it. */
export const viewQuery = graphql(`
  query SavedView($id: ID!) {
    view(id: $id) {
      id
      name
      updatedAt
      endedOn
      layout
      list
      lens
      without
      whole
      statuses
      atLeast
      shownOn
      comparedOn
      missing
      references { part id x y }
    }
  }
`)

export const createViewMutation = graphql(`
  mutation SaveView($input: CreateViewInput!, $key: String) {
    result: createView(input: $input, key: $key) {
      ... on MutationCreateViewSuccess { data { id name updatedAt visibility } }
      ${refusals}
    }
  }
`)

export const changeViewMutation = graphql(`
  mutation ChangeView($id: ID!, $input: ChangeViewInput!, $readAt: DateTime) {
    result: changeView(id: $id, input: $input, readAt: $readAt) {
      ... on MutationChangeViewSuccess { data { id name updatedAt visibility } }
      ${refusals}
    }
  }
`)

export const endViewMutation = graphql(`
  mutation RemoveView($id: ID!, $endedOn: Date) {
    result: endView(id: $id, endedOn: $endedOn) {
      ... on MutationEndViewSuccess { data { id endedOn } }
      ${refusals}
    }
  }
`)
