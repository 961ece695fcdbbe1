import type { TadaDocumentNode } from 'gql.tada'
import { graphql } from '../client/graphql.ts'
import type { introspection } from '../client/graphql-env.d.ts'
import { refusals } from '../client/refusals.ts'

type Types = introspection['types']
type Nameable<Name> = Name extends `Create${infer Type}Input`
  ? `Change${Type}Input` extends keyof Types
    ? Type
    : never
  : never

/** The types of the API that are created and changed with an input of their own. */
export type FormType = Nameable<keyof Types>

type FieldsOf<Name> = Name extends keyof Types
  ? Types[Name] extends { inputFields: readonly { name: infer Field }[] }
    ? Field
    : never
  : never

/** The names in the inputs of a type. */
export type InputField<Type extends FormType> = FieldsOf<`Create${Type}Input`> | FieldsOf<`Change${Type}Input`>

type Saved = { id: string; updatedAt?: string }
type Answered = { result: { data: Saved } | { message: string } }
type Input = Record<string, unknown>

export type CreateDocument = TadaDocumentNode<Answered, { input: Input; key?: string }>
export type ChangeDocument = TadaDocumentNode<Answered, { id: string; input: Input; readAt: string | null }>

/** The mutation that adds one of a type. */
export const createDocument = (type: FormType): CreateDocument =>
  graphql(
    `
    mutation Create${type}($input: Create${type}Input!, $key: String) {
      result: create${type}(input: $input, key: $key) {
        ... on MutationCreate${type}Success { data { id } }
        ${refusals}
      }
    }
  ` as string,
  ) as unknown as CreateDocument

/**
 * The mutation that changes one; it is refused where somebody changed it after `readAt`.
 * @param name begins the operation's name, which each question of the page has for itself
 */
export const changeDocument = (type: FormType, name = 'Change'): ChangeDocument =>
  graphql(
    `
    mutation ${name}${type}($id: ID!, $input: Change${type}Input!, $readAt: DateTime) {
      result: change${type}(id: $id, input: $input, readAt: $readAt) {
        ... on MutationChange${type}Success { data { id updatedAt } }
        ${refusals}
      }
    }
  ` as string,
  ) as unknown as ChangeDocument
