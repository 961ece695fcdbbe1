import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { type FieldSpec, linesIn, onlyChanged, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown } from '../ui/States.tsx'
import { useThemeLabel } from './ThemeChips.tsx'
import { ChangeThemeMutation, CreateThemeMutation, FocusAreasQuery, ThemeBeforeQuery } from './theme-changes.ts'

type Area = { id: string; labelSv: string; labelEn: string }

const synonymsField = (t: Messages, name: 'synonymsSv' | 'synonymsEn'): FieldSpec => ({
  name,
  label: t.fields[name],
  hint: t.fields.synonymsHint,
  type: 'text',
  rows: 3,
  longest: longest.statement,
})

/** What is asked about a theme. A focus area stands on top: it belongs to none. */
const useFields = (areas: readonly Area[] | null): FieldSpec[] => {
  const { t } = useLanguage()
  const labelOf = useThemeLabel()
  const broader: FieldSpec[] = areas
    ? [
        {
          name: 'broaderId',
          label: t.fields.broader,
          type: 'choice',
          options: areas.map((area) => ({ value: area.id, label: labelOf(area) })),
          required: true,
        },
      ]
    : []
  return [
    { name: 'labelSv', label: t.fields.labelSv, type: 'line', longest: longest.name, required: true },
    {
      name: 'labelEn',
      label: t.fields.labelEn,
      hint: t.fields.labelEnHint,
      type: 'line',
      longest: longest.name,
      required: true,
    },
    ...broader,
    synonymsField(t, 'synonymsSv'),
    synonymsField(t, 'synonymsEn'),
  ]
}

const inputOf = (values: Values) => ({
  labelSv: textOf(values, 'labelSv'),
  labelEn: textOf(values, 'labelEn'),
  synonymsSv: linesIn(values, 'synonymsSv'),
  synonymsEn: linesIn(values, 'synonymsEn'),
  broaderId: textOf(values, 'broaderId') || null,
})

const NewTheme = (props: { areas: readonly Area[] }) => {
  const { change } = useChange(CreateThemeMutation)
  return (
    <FormPage
      kind="THEME"
      fields={useFields(props.areas)}
      beginning={{}}
      save={(values) => change({ input: inputOf(values) })}
    />
  )
}

type Theme = Area & {
  synonymsSv: string[]
  synonymsEn: string[]
  focusArea: boolean
  updatedAt: string
  broader: Area | null
}

const ChangedTheme = (props: { before: Theme; areas: readonly Area[] }) => {
  const { change } = useChange(ChangeThemeMutation)
  const { before, areas } = props
  const { broader } = before
  // One that belongs to a theme further down keeps it among the choices.
  const choices = broader && !areas.some((area) => area.id === broader.id) ? [...areas, broader] : areas
  return (
    <FormPage
      kind="THEME"
      id={before.id}
      fields={useFields(before.focusArea ? null : choices)}
      beginning={{
        labelSv: before.labelSv,
        labelEn: before.labelEn,
        synonymsSv: before.synonymsSv.join('\n'),
        synonymsEn: before.synonymsEn.join('\n'),
        broaderId: broader?.id ?? '',
      }}
      readAt={before.updatedAt}
      save={(values, { readAt, changed }) =>
        change({ id: before.id, input: onlyChanged(inputOf(values), changed), readAt })
      }
    />
  )
}

const FoundTheme = (props: { id: string; areas: readonly Area[] }) => (
  <Shown answer={useBefore(ThemeBeforeQuery, props.id)}>
    {({ theme }) => (theme ? <ChangedTheme before={theme} areas={props.areas} /> : <Missing />)}
  </Shown>
)

/** Adds a theme, or changes one. */
const ThemeFormPage = () => {
  const { id } = useParams()
  const answer = useAnswer({ query: FocusAreasQuery, variables: {} })
  return (
    <Shown answer={answer}>
      {({ themes }) => (id ? <FoundTheme key={id} id={id} areas={themes.nodes} /> : <NewTheme areas={themes.nodes} />)}
    </Shown>
  )
}

export default ThemeFormPage
