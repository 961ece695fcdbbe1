import { graphql } from '../client/graphql.ts'

/** Begins an import. */
export const CreateImportMutation = graphql(`
  mutation CreateImport($input: CreateImportInput!) {
    result: beginImport(input: $input) {
      __typename
      ... on MutationBeginImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Adds a part of a file. */
export const AddImportPartMutation = graphql(`
  mutation AddImportPart($id: ID!, $input: ImportPartInput!) {
    result: addImportPart(id: $id, input: $input) {
      __typename
      ... on MutationAddImportPartSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Takes a file out. */
export const RemoveImportFileMutation = graphql(`
  mutation RemoveImportFile($id: ID!, $file: String) {
    result: removeImportFile(id: $id, file: $file) {
      __typename
      ... on MutationRemoveImportFileSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Says where everything goes. */
export const MapImportMutation = graphql(`
  mutation MapImport($id: ID!, $tables: [ImportTableInput!]!, $encodings: [ImportEncodingInput!]) {
    result: mapImport(id: $id, tables: $tables, encodings: $encodings) {
      __typename
      ... on MutationMapImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Decides doubtful rows. */
export const DecideImportMutation = graphql(`
  mutation DecideImport($id: ID!, $decisions: [ImportDecisionInput!]!) {
    result: decideImport(id: $id, decisions: $decisions) {
      __typename
      ... on MutationDecideImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Writes it. */
export const RunImportMutation = graphql(`
  mutation RunImport($id: ID!) {
    result: runImport(id: $id) {
      __typename
      ... on MutationRunImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Stops it. */
export const CancelImportMutation = graphql(`
  mutation CancelImport($id: ID!) {
    result: cancelImport(id: $id) {
      __typename
      ... on MutationCancelImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Takes it back. */
export const UndoImportMutation = graphql(`
  mutation UndoImport($id: ID!) {
    result: undoImport(id: $id) {
      __typename
      ... on MutationUndoImportSuccess { data { id status } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
