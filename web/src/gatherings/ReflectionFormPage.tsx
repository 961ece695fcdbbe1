import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { type FieldSpec, onlyChanged, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { pathOf } from '../routes-of.ts'
import { Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { ChangeReflectionMutation, CreateReflectionMutation } from './reflection-changes.ts'

const PromptsQuery = graphql(`
  query GatheringPrompts($id: ID!) {
    gathering(id: $id) { id title reflections(first: 50) { nodes { id prompt } } }
  }
`)

const BeforeQuery = graphql(`
  query ReflectionBefore($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Reflection {
        prompt text language updatedAt
        gathering { id reflections(first: 50) { nodes { id prompt } } }
      }
    }
  }
`)

/** The questions that were answered at a gathering, each once. */
const promptsOf = (gathering: { reflections: { nodes: { prompt: string }[] } } | null): string[] => [
  ...new Set(gathering?.reflections.nodes.map((reflection) => reflection.prompt)),
]

const inputOf = (t: Messages, values: Values) => ({
  prompt: textOf(values, 'prompt'),
  text: textOf(values, 'text'),
  language: languageIn(t, values),
})

const fieldsOf = (t: Messages, prompts: readonly string[]): FieldSpec[] => [
  prompts.length
    ? {
        name: 'prompt',
        label: t.fields.prompt,
        type: 'choice',
        options: prompts.map((prompt) => ({ value: prompt, label: prompt })),
        required: true,
      }
    : { name: 'prompt', label: t.fields.prompt, type: 'line', longest: longest.name, required: true },
  { name: 'text', label: t.fields.reflection, type: 'text', rows: 6, longest: longest.statement, required: true },
  languageField(t),
]

const NewReflection = () => {
  const { t, language } = useLanguage()
  const [gatheringId] = useAddress('traff')
  const { change } = useChange(CreateReflectionMutation)
  const answer = useAnswer({ query: PromptsQuery, variables: { id: gatheringId } })
  return (
    <Shown answer={answer}>
      {({ gathering }) => {
        if (!gathering) return <Missing />
        const prompts = promptsOf(gathering)
        return (
          <FormPage
            kind="REFLECTION"
            fields={fieldsOf(t, prompts)}
            beginning={{ language: contentLanguageOf(language), prompt: prompts[0] ?? '' }}
            save={(values) => change({ input: { gatheringId, ...inputOf(t, values) } })}
            after={pathOf('GATHERING', gatheringId)}
          />
        )
      }}
    </Shown>
  )
}

const ChangedReflection = (props: { id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(ChangeReflectionMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ node: before }) =>
        before?.__typename === 'Reflection' ? (
          <FormPage
            kind="REFLECTION"
            id={before.id}
            fields={fieldsOf(t, [...new Set([before.prompt, ...promptsOf(before.gathering)])])}
            beginning={{ prompt: before.prompt, text: before.text, language: before.language }}
            readAt={before.updatedAt}
            save={(values, { readAt, changed }) =>
              change({ id: before.id, input: onlyChanged(inputOf(t, values), changed), readAt })
            }
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** Adds a reflection to a gathering, under one of the questions that were asked there, or changes one. */
const ReflectionFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedReflection key={id} id={id} /> : <NewReflection />
}

export default ReflectionFormPage
