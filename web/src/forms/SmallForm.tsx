import { type FormEvent, useRef, useState } from 'react'
import type { FieldProblem, Outcome } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import type { Draft } from '../ui/use-draft.ts'
import { Conflict } from './Conflict.tsx'
import { Field } from './Field.tsx'
import { type SeenBy, SeenBySentence } from './SeenBySentence.tsx'
import { useFirstWrong } from './use-first-wrong.ts'
import { type FieldSpec, isFilled, type Values } from './values.ts'

/** Which of the fields were changed, and to which version of the thing. */
export interface How {
  readonly changed: ReadonlySet<string>
  readonly readAt: string | null
}

/**
 * A few fields in the middle of a page. What is written is kept until it is saved; what is refused is said at its field,
 * the first of which takes the focus, and why nothing was saved below them.
 * @param props.send what is asked of the API with the values; it is refused where somebody changed them after `readAt`
 * @param props.onDone told when it is saved, after the draft is cleared
 */
export const SmallForm = <Saved,>(props: {
  fields: readonly FieldSpec[]
  draft: Draft<Values>
  busy: boolean
  /** Who sees what is written. */
  seenBy: SeenBy
  /** What problems are called here, by their codes, where that is another way than everywhere. */
  words?: Readonly<Record<string, string>>
  /** What the button that sends says. */
  label: string
  send: (values: Values, how: How) => Promise<Outcome<Saved>>
  /** How it stands now, of what others may change meanwhile. */
  current?: { readonly values: Values; readonly version: string } | undefined
  onDone: (saved: Saved) => unknown
  onCancel?: () => void
  className?: string | undefined
}) => {
  const { t } = useLanguage()
  const { fields, draft, current } = props
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const [conflict, setConflict] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  const wordOf = ({ code }: FieldProblem) =>
    props.words?.[code] ?? t.forms.problems[code] ?? t.forms.problems.other ?? ''
  const isAt = ({ path }: FieldProblem, { name }: FieldSpec) => path.split('.').includes(name)
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found)
    if (found.length > 0) leadToFirstWrong()
  }
  const say = (outcome: Outcome<Saved>) => {
    if (outcome.end === 'refused') {
      show(outcome.fields)
      const elsewhere = outcome.fields.find((one) => !fields.some((field) => isAt(one, field)))
      return setTrouble(elsewhere ? wordOf(elsewhere) : '')
    }
    if (outcome.end === 'conflict' && current) return setConflict(true)
    if (outcome.end === 'denied') return setTrouble(t.states.denied)
    setTrouble(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  const send = async (values: Values, changes: Partial<Values>, readAt: string | null) => {
    const missing = fields.filter(({ name, required }) => required && !isFilled(values[name]))
    show(missing.map(({ name }) => ({ path: name, code: 'required', message: '' })))
    setTrouble('')
    setConflict(false)
    if (missing.length > 0) return
    const outcome = await props.send(values, { changed: new Set(Object.keys(changes)), readAt })
    if (outcome.end !== 'done') return say(outcome)
    draft.clear(draft.changes)
    props.onDone(outcome.value)
  }
  // The page has not read yet how it stands now: that nothing was saved is said all the same.
  const isUnseen = conflict && draft.version === current?.version
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(draft.values, draft.changes, draft.version)
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className={props.className ?? 'stack no-print'}>
      {conflict && current && draft.version !== current.version ? (
        <Conflict
          fields={fields}
          draft={draft}
          theirs={current.values}
          send={(changes) => void send({ ...current.values, ...changes } as Values, changes, current.version)}
        />
      ) : null}
      {fields.map((spec) => {
        const problem = problems.find((one) => isAt(one, spec))
        return (
          <Field
            key={spec.name}
            spec={spec}
            value={draft.values[spec.name]}
            onChange={(value) => draft.set({ [spec.name]: value })}
            problem={problem && wordOf(problem)}
          />
        )
      })}
      {trouble || isUnseen ? <p role="alert">{trouble || t.states.failedKept}</p> : null}
      <SeenBySentence seenBy={props.seenBy} />
      <div className="row">
        <Button type="submit" look="strong" busy={props.busy}>
          {props.label}
        </Button>
        {props.onCancel ? (
          <Button look="quiet" onClick={props.onCancel}>
            {t.states.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
