import { type FormEvent, Fragment, type ReactNode, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { FieldProblem, Outcome } from '../client/use-change.ts'
import { KindLabel } from '../kinds/KindLabel.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type NodeKind, pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page } from '../ui/Page.tsx'
import { type Draft, useDraft } from '../ui/use-draft.ts'
import { Conflict } from './Conflict.tsx'
import { Field } from './Field.tsx'
import styles from './FormPage.module.css'
import { ProblemSummary } from './ProblemSummary.tsx'
import { type FieldSpec, isFilled, type Values } from './values.ts'

type Save = (values: Values, readAt: string | null) => Promise<Outcome<{ id: string }>>

type FormPageProps = {
  kind: NodeKind
  /** What is changed; nothing for something new. */
  id?: string | undefined
  fields: readonly FieldSpec[]
  beginning: Values
  /** `updatedAt` as it was when read. */
  readAt?: string | null
  save: Save
  /** Stands after one of the fields, or beside them all where there is room; sees what is typed. */
  aside?: { after: string; show: (values: Values) => ReactNode }
  /** Where to go afterwards; to the thing itself where left out. */
  after?: string | undefined
}

const missingIn = (fields: readonly FieldSpec[], values: Values): FieldProblem[] =>
  fields
    .filter((field) => field.required && !isFilled(values[field.name]))
    .map((field) => ({ path: field.name, code: 'required', message: '' }))

/** Everything that happens when a form is sent: what is missing, what the API refuses, and what is kept meanwhile. */
const useSending = (props: FormPageProps, draft: Draft<Values>) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const [current, setCurrent] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const show = (next: FieldProblem[]) => {
    setProblems(next)
    // After the summary is on the page.
    requestAnimationFrame(() => summary.current?.focus())
  }
  const meet = (outcome: Outcome<{ id: string }>) => {
    if (outcome.end === 'done') {
      draft.clear()
      notify(t.forms.saved)
      return navigate(props.after ?? pathOf(props.kind, outcome.value.id))
    }
    if (outcome.end === 'refused') return show(outcome.fields)
    if (outcome.end === 'conflict') return setCurrent(outcome.current ?? '{}')
    if (outcome.end === 'missing') return setTrouble(t.forms.gone)
    setTrouble(outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  const send = async (readAt: string | null) => {
    setTrouble('')
    const missing = missingIn(props.fields, draft.values)
    if (missing.length) return show(missing)
    setProblems([])
    setCurrent(null)
    setBusy(true)
    const outcome = await props.save(draft.values, readAt)
    setBusy(false)
    meet(outcome)
  }
  return { problems, trouble, current, busy, summary, send }
}

/** A form that never loses what is typed, says what is wrong at the field, and shows a conflict side by side. */
export const FormPage = (props: FormPageProps) => {
  const { t, language } = useLanguage()
  const navigate = useNavigate()
  const draft = useDraft<Values>(`form.${props.kind}.${props.id ?? 'new'}`, props.beginning)
  const { problems, trouble, current, busy, summary, send } = useSending(props, draft)
  // The API's own sentences are English; its codes are put in words here.
  const wordFor = (problem: FieldProblem) =>
    t.forms.problems[problem.code] ?? ((language === 'en' && problem.message) || t.forms.problems.other || '')
  const problemOf = (name: string) => {
    // `themeIds.0` is a problem with `themeIds`; some paths begin with the argument's name.
    const problem = problems.find(({ path }) => path.split('.').includes(name))
    return problem ? wordFor(problem) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(props.readAt ?? null)
  }
  const [titleNew = '', titleChange = ''] = t.forms.titles[props.kind] ?? []
  return (
    <Page title={props.id ? titleChange : titleNew} eyebrow={<KindLabel kind={props.kind} />}>
      {draft.restored ? (
        <div className={styles.restored}>
          <p>{t.forms.restored}</p>
          <Button small look="quiet" onClick={draft.clear}>
            {t.forms.startOver}
          </Button>
        </div>
      ) : null}
      <ProblemSummary ref={summary} problems={problems} fields={props.fields} wordFor={wordFor} />
      {current === null ? null : (
        <Conflict current={current} fields={props.fields} draft={draft} keepMine={(readAt) => void send(readAt)} />
      )}
      <form onSubmit={submit} noValidate className={styles.form}>
        {props.fields.map((spec) => (
          <Fragment key={spec.name}>
            <Field
              spec={spec}
              value={draft.values[spec.name]}
              onChange={(value) => draft.set({ [spec.name]: value })}
              problem={problemOf(spec.name)}
            />
            {props.aside?.after === spec.name ? (
              <div className={styles.aside}>{props.aside.show(draft.values)}</div>
            ) : null}
          </Fragment>
        ))}
        {trouble ? (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        ) : null}
        <div className="row">
          <Button type="submit" look="strong" busy={busy}>
            {t.forms.save}
          </Button>
          <Button look="quiet" onClick={() => navigate(-1)}>
            {t.states.cancel}
          </Button>
        </div>
      </form>
    </Page>
  )
}
