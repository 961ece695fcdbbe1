import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** Begins an import. */
export const CreateImportMutation = graphql(`
  mutation CreateImport($input: CreateImportInput!) {
    result: beginImport(input: $input) {
      ... on MutationBeginImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Adds a part of a file. */
export const AddImportPartMutation = graphql(`
  mutation AddImportPart($id: ID!, $input: ImportPartInput!) {
    result: addImportPart(id: $id, input: $input) {
      ... on MutationAddImportPartSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Says where everything goes. */
export const MapImportMutation = graphql(`
  mutation MapImport($id: ID!, $tables: [ImportTableInput!]!, $encodings: [ImportEncodingInput!]) {
    result: mapImport(id: $id, tables: $tables, encodings: $encodings) {
      ... on MutationMapImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Decides doubtful rows. */
export const DecideImportMutation = graphql(`
  mutation DecideImport($id: ID!, $decisions: [ImportDecisionInput!]!) {
    result: decideImport(id: $id, decisions: $decisions) {
      ... on MutationDecideImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Writes it. */
export const RunImportMutation = graphql(`
  mutation RunImport($id: ID!) {
    result: runImport(id: $id) {
      ... on MutationRunImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Stops it. */
export const CancelImportMutation = graphql(`
  mutation CancelImport($id: ID!) {
    result: cancelImport(id: $id) {
      ... on MutationCancelImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)

/** Takes it back. */
export const UndoImportMutation = graphql(`
  mutation UndoImport($id: ID!) {
    result: undoImport(id: $id) {
      ... on MutationUndoImportSuccess { data { id status } }
      ${refusals}
    }
  }
`)
