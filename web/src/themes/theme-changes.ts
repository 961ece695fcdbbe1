import { graphql } from '../client/graphql.ts'

/** The focus areas, for the choice of one. */
export const FocusAreasQuery = graphql(`
  query FocusAreas {
    themes(first: 50, focusAreasOnly: true) { nodes { id labelSv labelEn } }
  }
`)

/** A theme as it stands before it is changed. */
export const ThemeBeforeQuery = graphql(`
  query ThemeBefore($id: ID!) {
    theme(id: $id) {
      id labelSv labelEn synonymsSv synonymsEn focusArea updatedAt
      broader { id labelSv labelEn }
    }
  }
`)

/** Adds one. */
export const CreateThemeMutation = graphql(`
  mutation CreateTheme($input: CreateThemeInput!, $key: String) {
    result: createTheme(input: $input, key: $key) {
      __typename
      ... on MutationCreateThemeSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeThemeMutation = graphql(`
  mutation ChangeTheme($id: ID!, $input: ChangeThemeInput!, $readAt: DateTime) {
    result: changeTheme(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeThemeSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
