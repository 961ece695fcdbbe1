import type { TadaDocumentNode } from 'gql.tada'
import type { ReactNode } from 'react'
import { graphql } from '../client/graphql.ts'
import type { FieldProblem } from '../client/use-change.ts'
import type { Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import type { NodeKind } from '../routes-of.ts'
import {
  type ChangeDocument,
  type CreateDocument,
  changeDocument,
  createDocument,
  type FormType,
  type InputField,
} from './documents.ts'
import { hasLevel, type Level, levelField } from './levels.ts'
import type { FieldSpec, Values } from './values.ts'

/** What the fields of a form depend on. `answer` is what was asked before the form was shown. */
export interface FormContext<Answer> {
  readonly t: Messages
  readonly language: Language
  readonly answer: Answer
  /** Who may be let to see it. */
  readonly levels: readonly Level[]
}

/** A field of the API's input, or one that only the form knows. */
type FieldOf<Name extends string> = (FieldSpec & { name: Name }) | (FieldSpec & { sent: false })

type Question<Answer, Variables> = TadaDocumentNode<Answer, Variables>

/** A change of something else that is saved with the form. */
export interface Alongside<Answer> {
  readonly mutation: TadaDocumentNode<{ result: unknown }, { input: never }>
  readonly inputsOf: (answer: Answer, values: Values, changed: ReadonlySet<string>) => readonly unknown[]
}

/**
 * A form that adds and changes nodes of one kind. All that is asked for may be missing: then the page says so.
 * @typeParam Before what is known of one that is changed
 * @typeParam Around what is known before a new one is written
 */
export interface NodeForm<Before = never, Around = never, Type extends FormType = FormType> {
  readonly kind: NodeKind
  /** The type of the API that the kind is. */
  readonly type: Type
  /** How one stands before it is changed: its fields bear the names of the form's fields. */
  readonly before: Question<Before, { id: string }>
  /** What is asked before a new one is written. */
  readonly around?: { query: Question<Around, never>; variables: (address: URLSearchParams) => Record<string, string> }
  readonly fields: (context: FormContext<Before | Around>) => readonly FieldOf<InputField<Type>>[]
  /** What stands in the fields of a new one, but for the language. */
  readonly start?: (around: Around) => Values
  /** The field that begins with the organisation that one writes for. */
  readonly forOrganisation?: InputField<Type>
  /** What is sent with a new one beside its fields. */
  readonly sentWithNew?: (around: Around) => Partial<Record<InputField<Type>, string>>
  /** What is wrong in a way that the API cannot know. */
  readonly problems?: (values: Values) => FieldProblem[]
  /** Fields that are sent together when one of them is changed. */
  readonly together?: readonly InputField<Type>[]
  readonly alongside?: Alongside<Before>
  /** Stands after one of the fields of a new one; sees what is typed. */
  readonly aside?: { after: string; show: (values: Values, t: Messages) => ReactNode }
  /** Where to go when a new one is saved; to the node itself where left out. */
  readonly leadsTo?: (around: Around) => string
}

type Asked = Readonly<Record<string, unknown>>

/** Any form, to the page that shows it: it hands on what is asked without knowing it. */
export interface AnyNodeForm extends Omit<NodeForm<Asked, Asked>, 'around' | 'alongside'> {
  readonly around?: {
    query: Question<Asked, Record<string, string>>
    variables: (address: URLSearchParams) => Record<string, string>
  }
  readonly alongside?: {
    mutation: Question<{ result: unknown }, { input: unknown }>
    inputsOf: (answer: Asked, values: Values, changed: ReadonlySet<string>) => readonly unknown[]
  }
  readonly create: CreateDocument
  readonly change: ChangeDocument
}

/** Stands where nothing is saved alongside: it is never sent. */
export const noChange = graphql(`mutation NoChange { __typename }` as string) as unknown as NonNullable<
  AnyNodeForm['alongside']
>['mutation']

/** Describes a form, with the names of its fields checked against the API's inputs. Who may see it is asked last in each. */
export const nodeForm = <Type extends FormType, Before, Around = never>(
  form: NodeForm<Before, Around, Type>,
): AnyNodeForm =>
  ({
    ...form,
    fields: (context: FormContext<Before | Around>) => [
      ...form.fields(context),
      ...(hasLevel(form.kind) ? [levelField(context.t, context.levels)] : []),
    ],
    create: createDocument(form.type),
    change: changeDocument(form.type),
  }) as unknown as AnyNodeForm
