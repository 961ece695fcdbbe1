import { useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { FieldProblem, Outcome } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type NodeKind, pathOf } from '../routes-of.ts'
import { useLive } from '../ui/Live.tsx'
import type { Draft } from '../ui/use-draft.ts'
import { useUndoCreate } from './undo-create.ts'
import { type FieldSpec, isFilled, type Values } from './values.ts'

/** What was saved, and which version of it that is where it is known. */
export type Saved = { id: string; updatedAt?: string | null }

/**
 * Saves a form.
 * @param how.readAt `updatedAt` as it was when read; null for something new
 * @param how.changed the names of the fields that were changed: only those are the person's to change
 */
export type Save = (
  values: Values,
  how: { readAt: string | null; changed: ReadonlySet<string> },
) => Promise<Outcome<Saved>>

interface Options {
  readonly kind: NodeKind
  readonly id?: string | undefined
  readonly fields: readonly FieldSpec[]
  readonly beginning: Values
  readonly save: Save
  readonly after?: string | undefined
}

const missingIn = (fields: readonly FieldSpec[], values: Values): FieldProblem[] =>
  fields
    .filter((field) => field.required && !isFilled(values[field.name]))
    .map((field) => ({ path: field.name, code: 'required', message: '' }))

const withChanges = (values: Values, changes: Partial<Values>): Values => ({ ...values, ...changes }) as Values

/** Puts back what a change replaced, unless somebody has changed it since. */
const useUndoChange = () => {
  const { t } = useLanguage()
  const { notify } = useLive()
  return async (options: { save: Save; values: Values; changed: ReadonlySet<string>; readAt: string }) => {
    const { save, values, changed, readAt } = options
    const outcome = await save(values, { readAt, changed })
    if (outcome.end === 'done') notify(t.forms.undone)
    else notify(outcome.end === 'failed' && outcome.offline ? t.states.offline : t.forms.notUndone)
  }
}

/** Takes back something new, and opens its form again with all that was written. */
const useWriteAnew = (kind: NodeKind, draft: Draft<Values>) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const undoCreate = useUndoCreate(kind)
  if (!undoCreate) return undefined
  return async (id: string) => {
    if (!(await undoCreate(id))) return notify(t.forms.notUndone)
    draft.keepAgain()
    notify(t.forms.takenBack)
    navigate(`${pathname}${search}`)
  }
}

/** Everything that happens when a form is sent: what is missing, what the API refuses, and what is kept meanwhile. */
export const useSending = (options: Options, draft: Draft<Values>) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const undoChange = useUndoChange()
  const writeAnew = useWriteAnew(options.kind, draft)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const [conflict, setConflict] = useState(false)
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const show = (next: FieldProblem[]) => {
    setProblems(next)
    // After the summary is on the page.
    requestAnimationFrame(() => summary.current?.focus())
  }
  const finish = (saved: Saved, changed: ReadonlySet<string>) => {
    const { save, beginning, id } = options
    const readAt = saved.updatedAt
    const unchange = id && readAt ? () => void undoChange({ save, values: beginning, changed, readAt }) : undefined
    const unmake = !id && writeAnew ? () => void writeAnew(saved.id) : undefined
    draft.clear(draft.changes)
    notify(t.forms.saved, unchange ?? unmake)
    return navigate(options.after ?? pathOf(options.kind, saved.id))
  }
  const meet = (outcome: Outcome<Saved>, changed: ReadonlySet<string>) => {
    if (outcome.end === 'done') return finish(outcome.value, changed)
    if (outcome.end === 'refused') return show(outcome.fields)
    if (outcome.end === 'conflict') return setConflict(true)
    if (outcome.end === 'missing') return setTrouble(t.forms.gone)
    if (outcome.end === 'denied') return setTrouble(t.states.denied)
    setTrouble(outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  const send = async (changes: Partial<Values>, readAt: string | null) => {
    setTrouble('')
    const values = withChanges(options.beginning, changes)
    const missing = missingIn(options.fields, values)
    if (missing.length) return show(missing)
    setProblems([])
    setConflict(false)
    const changed = new Set(Object.keys(changes))
    // Nothing to save of something that is there.
    if (options.id && changed.size === 0) return navigate(options.after ?? pathOf(options.kind, options.id))
    setBusy(true)
    const outcome = await options.save(values, { readAt, changed })
    setBusy(false)
    meet(outcome, changed)
  }
  return { problems, trouble, conflict, busy, summary, send }
}
