import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { type FieldSpec, textOf } from '../forms/values.ts'
import { Missing } from '../kinds/Missing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { pathOf } from '../routes-of.ts'
import { Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { CreateReflectionMutation } from './reflection-changes.ts'

const PromptsQuery = graphql(`
  query GatheringPrompts($id: ID!) {
    gathering(id: $id) { id title reflections(first: 50) { nodes { id prompt } } }
  }
`)

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

/** Adds a reflection to a gathering, under one of the questions that were asked there. */
const ReflectionFormPage = () => {
  const { t, language } = useLanguage()
  const [gatheringId] = useAddress('traff')
  const { change } = useChange(CreateReflectionMutation)
  const answer = useAnswer({ query: PromptsQuery, variables: { id: gatheringId } })
  return (
    <Shown answer={answer}>
      {({ gathering }) => {
        if (!gathering) return <Missing />
        const prompts = [...new Set(gathering.reflections.nodes.map((reflection) => reflection.prompt))]
        return (
          <FormPage
            kind="REFLECTION"
            fields={fieldsOf(t, prompts)}
            beginning={{ language: contentLanguageOf(language), prompt: prompts[0] ?? '' }}
            save={(values) =>
              change({
                input: {
                  gatheringId,
                  prompt: textOf(values, 'prompt'),
                  text: textOf(values, 'text'),
                  language: languageIn(t, values),
                },
              })
            }
            after={pathOf('GATHERING', gatheringId)}
          />
        )
      }}
    </Shown>
  )
}

export default ReflectionFormPage
