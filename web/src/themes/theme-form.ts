import { graphql } from '../client/graphql.ts'
import { longest } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import type { FieldSpec } from '../forms/values.ts'
import type { Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'

const FocusAreasQuery = graphql(`
  query FocusAreas {
    themes(first: 50, focusAreasOnly: true) { nodes { id labelSv labelEn } }
  }
`)

const BeforeQuery = graphql(`
  query ThemeBefore($id: ID!) {
    before: theme(id: $id) {
      id labelSv labelEn synonymsSv synonymsEn focusArea updatedAt
      broaderId: broader { id labelSv labelEn }
    }
    themes(first: 50, focusAreasOnly: true) { nodes { id labelSv labelEn } }
  }
`)

type Area = { id: string; labelSv: string; labelEn: string }

type Answer = { before?: { focusArea: boolean; broaderId: Area | null } | null; themes: { nodes: Area[] } }

/** What a theme may be a part of. One that belongs to a theme further down keeps it among the choices. */
const broaderOptions = ({ before, themes }: Answer, language: Language) => {
  const broader = before?.broaderId
  const others = broader && !themes.nodes.some(({ id }) => id === broader.id) ? [broader] : []
  return [...themes.nodes, ...others].map((area) => ({
    value: area.id,
    label: language === 'sv' ? area.labelSv : area.labelEn,
  }))
}

/** A focus area stands on top: it belongs to none. */
const broaderFields = (t: Messages, answer: Answer, language: Language): (FieldSpec & { name: 'broaderId' })[] =>
  answer.before?.focusArea
    ? []
    : [
        {
          name: 'broaderId',
          label: t.fields.broader,
          type: 'choice',
          options: broaderOptions(answer, language),
          required: true,
        },
      ]

const labelField = <Name extends 'labelSv' | 'labelEn'>(t: Messages, name: Name): FieldSpec & { name: Name } => ({
  name,
  label: t.fields[name],
  type: 'line',
  longest: longest.name,
  required: true,
})

const synonymsField = <Name extends 'synonymsSv' | 'synonymsEn'>(
  t: Messages,
  name: Name,
): FieldSpec & { name: Name } => ({
  name,
  label: t.fields[name],
  hint: t.fields.synonymsHint,
  type: 'text',
  rows: 3,
  longest: longest.statement,
  lines: true,
})

/** A theme, in both languages. */
export default nodeForm({
  kind: 'THEME',
  type: 'Theme',
  before: BeforeQuery,
  around: { query: FocusAreasQuery, variables: () => ({}) },
  fields: ({ t, language, answer }) => [
    labelField(t, 'labelSv'),
    { ...labelField(t, 'labelEn'), hint: t.fields.labelEnHint },
    ...broaderFields(t, answer, language),
    synonymsField(t, 'synonymsSv'),
    synonymsField(t, 'synonymsEn'),
  ],
})
