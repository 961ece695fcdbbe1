import { graphql } from '../client/graphql.ts'
import { languageField, longest } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import type { FieldSpec } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'
import { pathOf } from '../routes-of.ts'

const PromptsQuery = graphql(`
  query GatheringPrompts($id: ID!) {
    gathering(id: $id) { id reflections(first: 50) { nodes { id prompt } } }
  }
`)

const BeforeQuery = graphql(`
  query ReflectionBefore($id: ID!) {
    before: node(id: $id) {
      __typename
      id
      ... on Reflection {
        prompt text language visibility updatedAt
        gathering { id reflections(first: 50) { nodes { id prompt } } }
      }
    }
  }
`)

type Gathering = { id: string; reflections: { nodes: { prompt: string }[] } }

type Reflection = { __typename: 'Reflection'; prompt: string; gathering: Gathering | null }

type Answer = { gathering: Gathering | null } | { before: Reflection | { __typename: string } | null }

const isReflection = (node: Reflection | { __typename: string } | null): node is Reflection =>
  node?.__typename === 'Reflection'

const promptsAt = (gathering: Gathering | null): string[] =>
  (gathering?.reflections.nodes ?? []).map((one) => one.prompt)

/** The questions that were answered at the gathering, each once; first the one that this reflection answers. */
const promptsOf = (answer: Answer): string[] => {
  if ('gathering' in answer) return [...new Set(promptsAt(answer.gathering))]
  const { before } = answer
  return isReflection(before) ? [...new Set([before.prompt, ...promptsAt(before.gathering)])] : []
}

const promptField = (t: Messages, prompts: readonly string[]): FieldSpec & { name: 'prompt' } => {
  const field = { name: 'prompt', label: t.fields.prompt, required: true } as const
  return prompts.length
    ? { ...field, type: 'choice', options: prompts.map((prompt) => ({ value: prompt, label: prompt })) }
    : { ...field, type: 'line', longest: longest.name }
}

/** A reflection at a gathering, under one of the questions that were asked there. */
export default nodeForm({
  kind: 'REFLECTION',
  type: 'Reflection',
  before: BeforeQuery,
  around: { query: PromptsQuery, variables: (address) => ({ id: address.get('traff') ?? '' }) },
  fields: ({ t, answer }) => [
    promptField(t, promptsOf(answer)),
    { name: 'text', label: t.fields.reflection, type: 'text', rows: 6, longest: longest.statement, required: true },
    languageField(t),
  ],
  start: (around) => ({ prompt: promptsOf(around)[0] ?? '' }),
  sentWithNew: ({ gathering }) => ({ gatheringId: gathering?.id ?? '' }),
  leadsTo: ({ gathering }) => pathOf('GATHERING', gathering?.id ?? ''),
})
