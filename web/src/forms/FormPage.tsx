import { type FormEvent, Fragment, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { FieldProblem } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import type { NodeKind } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/States.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMayChange, useMayCreate } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { Conflict } from './Conflict.tsx'
import { Field } from './Field.tsx'
import styles from './FormPage.module.css'
import { levelIn } from './levels.ts'
import { NotYours } from './NotYours.tsx'
import { ProblemSummary } from './ProblemSummary.tsx'
import { ProposedThemes } from './ProposedThemes.tsx'
import { SeenBySentence } from './SeenBySentence.tsx'
import { SimilarNames } from './SimilarNames.tsx'
import { type Save, useSending } from './use-sending.ts'
import { type FieldSpec, pickedIn, textOf, type Values } from './values.ts'

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

/** What a form says in running text: what themes are proposed from. */
const wordsOf = (fields: readonly FieldSpec[], values: Values): string =>
  fields
    .filter((spec) => spec.type === 'text' || isName(spec))
    .map(({ name }) => textOf(values, name))
    .filter(Boolean)
    .join('. ')

const isName = ({ name }: FieldSpec): boolean => ['name', 'title', 'labelSv'].includes(name)

/** A form that never loses what is typed, says what is wrong at the field, and shows a conflict side by side. */
const OpenForm = (props: FormPageProps) => {
  const { t, language } = useLanguage()
  const navigate = useNavigate()
  const { readAt = null } = props
  const draft = useDraft<Values>(`form.${props.kind}.${props.id ?? 'new'}`, props.beginning, readAt)
  const { problems, trouble, conflict, busy, summary, send } = useSending(props, draft)
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
    void send(draft.changes, draft.version)
  }
  // What is new may be there already, under nearly the same name; initiatives are compared by all that is said of them.
  const named = props.id || props.kind === 'INITIATIVE' ? undefined : props.fields.find(isName)?.name
  const [titleNew = '', titleChange = ''] = t.forms.titles[props.kind] ?? []
  return (
    <Page title={props.id ? titleChange : titleNew} eyebrow={<KindLabel kind={props.kind} />}>
      {draft.restored ? (
        <div className={styles.restored}>
          <p>{t.forms.restored}</p>
          <Button small look="quiet" onClick={() => draft.clear()}>
            {t.forms.startOver}
          </Button>
        </div>
      ) : null}
      <ProblemSummary ref={summary} problems={problems} fields={props.fields} wordFor={wordFor} />
      {conflict && draft.version !== readAt ? (
        <Conflict
          fields={props.fields}
          draft={draft}
          theirs={props.beginning}
          send={(changes) => void send(changes, readAt)}
        />
      ) : null}
      <form onSubmit={submit} noValidate className={styles.form}>
        {props.fields.map((spec) => (
          <Fragment key={spec.name}>
            <Field
              spec={spec}
              value={draft.values[spec.name]}
              onChange={(value) => draft.set({ [spec.name]: value })}
              problem={problemOf(spec.name)}
            />
            {spec.name === 'themeIds' && spec.type === 'nodes' && !props.id ? (
              <ProposedThemes
                text={wordsOf(props.fields, draft.values)}
                picked={pickedIn(draft.values, spec.name)}
                most={spec.most}
                onChange={(picked) => draft.set({ [spec.name]: picked })}
              />
            ) : null}
            {spec.name === named ? (
              <div className={styles.aside}>
                <SimilarNames kind={props.kind} name={textOf(draft.values, spec.name)} />
              </div>
            ) : null}
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
        <SeenBySentence seenBy={levelIn(t, draft.values) ?? 'EVERYONE'} />
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

/** The form, for those who may use it; the others are told why not. */
export const FormPage = (props: FormPageProps) => {
  const mayCreate = useMayCreate(props.kind)
  const mayChange = useMayChange(props.id ?? '')
  const viewer = useViewer()
  const allowed = props.id ? mayChange : viewer && mayCreate
  if (allowed === undefined) return <Skeleton />
  return allowed ? <OpenForm {...props} /> : <NotYours kind={props.kind} isNew={!props.id} />
}
