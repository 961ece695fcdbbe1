import { type FormEvent, useId, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { ChooseLevel } from '../forms/ChooseLevel.tsx'
import { firstLevel } from '../forms/levels.ts'
import { useFirstWrong } from '../forms/use-first-wrong.ts'
import { useNewLevels } from '../forms/use-levels.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { GraphAddress } from '../map/use-map-address.ts'
import { viewPathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import styles from '../ui/Popover.module.css'
import { useDraft } from '../ui/use-draft.ts'
import type { useViews, ViewRow } from './use-views.ts'
import own from './Views.module.css'

/** Saves what the picture shows under a name, or in the place of the view that it came from. */
export const SaveView = (props: {
  address: GraphAddress
  known: readonly ViewRow[]
  views: ReturnType<typeof useViews>
}) => {
  const { t } = useLanguage()
  const id = useId()
  const { address, known, views } = props
  const levels = useNewLevels()
  const { values, set, clear } = useDraft('view-name', { name: '', visibility: firstLevel('VIEW', levels) })
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  const show = (found: string | undefined) => {
    setProblem(found ?? null)
    leadToFirstWrong()
  }
  const name = values.name.trim()
  const same = known.find((row) => row.name.toLocaleLowerCase() === name.toLocaleLowerCase())
  const { pathname } = useLocation()
  // At its own address a view is as it was saved: there is nothing to put in its place.
  const from = known.find((row) => row.id === address.saved?.id && pathname !== viewPathOf(row.id))
  const settle = async (saving: Promise<string | null>) => {
    const refusal = await saving
    if (refusal !== null) return show(refusal)
    setProblem(null)
    clear()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name === '') show(t.forms.problems.required)
    else void settle(same ? views.replace(same, address) : views.save(name, values.visibility, address))
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className={own.form}>
      {from && from.id !== same?.id ? (
        <Button small onClick={() => void settle(views.replace(from, address))} busy={views.busy}>
          {t.views.update(from.name)}
        </Button>
      ) : null}
      <label htmlFor={id} className={styles.title}>
        {t.views.save}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.field}
          maxLength={80}
          placeholder={t.views.name}
          value={values.name}
          aria-invalid={problem !== null}
          aria-describedby={problem || same ? `${id}-note` : undefined}
          onChange={(event) => {
            setProblem(null)
            set({ name: event.target.value })
          }}
        />
        <Button small type="submit" busy={views.busy}>
          {same ? t.views.replace : t.views.saveShort}
        </Button>
      </div>
      {same ? null : (
        <ChooseLevel
          label={t.visibility.ask}
          levels={levels}
          value={values.visibility}
          onChange={(visibility) => set({ visibility })}
        />
      )}
      {problem || same ? (
        <p id={`${id}-note`} className={problem ? own.problem : own.note} role={problem ? 'alert' : undefined}>
          {problem ?? t.views.sameName(same?.name ?? '')}
        </p>
      ) : null}
    </form>
  )
}
