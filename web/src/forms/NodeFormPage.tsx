import { useParams, useSearchParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { type Outcome, useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { FormPage } from './FormPage.tsx'
import { inputOf, valuesFrom } from './inputs.ts'
import { firstLevel, hasLevel, type Level, levelIn, rememberLevel } from './levels.ts'
import { type AnyNodeForm, noChange } from './node-form.ts'
import { useCurrentVersion } from './use-current-version.ts'
import { useForOrganisation } from './use-for-organisation.ts'
import { useLevelsOf, useNewLevels } from './use-levels.ts'
import type { Saved } from './use-sending.ts'
import type { Values } from './values.ts'

type Asked = Readonly<Record<string, unknown>>

/** Everything that was asked for is there. */
const isWhole = (answer: Asked): boolean => Object.values(answer).every((one) => one !== null)

const refusedBy = (form: AnyNodeForm, values: Values): Outcome<Saved> | null => {
  const fields = form.problems?.(values) ?? []
  return fields.length ? { end: 'refused', fields, message: '' } : null
}

const NewNode = (props: { form: AnyNodeForm; around: Asked }) => {
  const { form, around } = props
  const { t, language } = useLanguage()
  const { change } = useChange(form.create)
  const organisation = useForOrganisation()
  const levels = useNewLevels(form.sentWithNew?.(around).gatheringId)
  if (form.forOrganisation && !organisation) return <Skeleton />
  const fields = form.fields({ t, language, answer: around, levels })
  const seenBy: Values = hasLevel(form.kind) ? { visibility: firstLevel(form.kind, levels) } : {}
  const save = async (values: Values) => {
    const refused = refusedBy(form, values)
    if (refused) return refused
    const outcome = await change({ input: { ...form.sentWithNew?.(around), ...inputOf(fields, values) } })
    const level = levelIn(t, values)
    if (outcome.end === 'done' && level && hasLevel(form.kind)) rememberLevel(form.kind, level)
    return outcome
  }
  const own = form.forOrganisation && organisation ? { [form.forOrganisation]: organisation } : {}
  const { aside } = form
  return (
    <FormPage
      kind={form.kind}
      fields={fields}
      beginning={{ language: contentLanguageOf(language), ...seenBy, ...form.start?.(around), ...own }}
      save={save}
      aside={aside ? { after: aside.after, show: (values) => aside.show(values, t) } : undefined}
      after={form.leadsTo?.(around)}
    />
  )
}

const AskedNewNode = (props: { form: AnyNodeForm; around: NonNullable<AnyNodeForm['around']> }) => {
  const [address] = useSearchParams()
  const { query, variables } = props.around
  const answer = useAnswer<Asked, Record<string, string>>({ query, variables: variables(address) })
  return (
    <Shown answer={answer}>
      {(around) => (isWhole(around) ? <NewNode form={props.form} around={around} /> : <Missing />)}
    </Shown>
  )
}

/** The names of what was changed, with what has to go along. */
const sentNames = (form: AnyNodeForm, changed: ReadonlySet<string>): ReadonlySet<string> => {
  const together: readonly string[] = form.together ?? []
  return together.some((name) => changed.has(name)) ? new Set([...changed, ...together]) : changed
}

type Before = { id: string; updatedAt: string; visibility?: Level }

const ChangedNode = (props: { form: AnyNodeForm; answer: Asked; before: Before }) => {
  const { form, answer, before } = props
  const { t, language } = useLanguage()
  const { change } = useChange(form.change)
  const { change: changeAlongside } = useChange(form.alongside?.mutation ?? noChange)
  const levels = useLevelsOf(before.id, before.visibility ?? null)
  const fields = form.fields({ t, language, answer, levels }).filter(({ onlyNew }) => !onlyNew)
  const save = async (values: Values, how: { readAt: string | null; changed: ReadonlySet<string> }) => {
    const refused = refusedBy(form, values)
    if (refused) return refused
    for (const input of form.alongside?.inputsOf(answer, values, how.changed) ?? []) {
      const alongside = await changeAlongside({ input })
      if (alongside.end !== 'done') return alongside
    }
    const names = sentNames(form, how.changed)
    // What the person left alone is left as it stands.
    const sent = fields.filter(({ name }) => names.has(name))
    return change({ id: before.id, input: inputOf(sent, values), readAt: how.readAt })
  }
  return (
    <FormPage
      kind={form.kind}
      id={before.id}
      fields={fields}
      beginning={valuesFrom(fields, before, language)}
      readAt={before.updatedAt}
      save={save}
    />
  )
}

/** The one that is changed; null where the answer is of another type. */
const beforeIn = (answer: Asked): Before | null => {
  const { before } = answer
  return typeof before === 'object' && before !== null && 'updatedAt' in before ? (before as Before) : null
}

const AskedChange = (props: { form: AnyNodeForm; id: string }) => (
  <Shown answer={useCurrentVersion(props.form.before, props.id)}>
    {(answer) => {
      const before = beforeIn(answer)
      return before ? <ChangedNode form={props.form} answer={answer} before={before} /> : <Missing />
    }}
  </Shown>
)

/** Adds a node, or changes one. */
export const NodeFormPage = ({ form }: { form: AnyNodeForm }) => {
  const { id } = useParams()
  if (id) return <AskedChange key={id} form={form} id={id} />
  return form.around ? <AskedNewNode form={form} around={form.around} /> : <NewNode form={form} around={{}} />
}
