import { type FormEvent, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useFirstWrong } from '../forms/use-first-wrong.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { viewPathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import styles from '../ui/Popover.module.css'
import { MayChange } from '../viewer/rights.tsx'
import { useCopy } from './use-copy.ts'
import type { useViews, ViewRow } from './use-views.ts'
import own from './Views.module.css'

const Rename = (props: { row: ViewRow; rename: (name: string) => Promise<string | null>; close: () => void }) => {
  const { t } = useLanguage()
  const id = useId()
  const [name, setName] = useState(props.row.name)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const refusal = name.trim() === '' ? (t.forms.problems.required ?? null) : await props.rename(name)
    if (refusal === null) return props.close()
    setProblem(refusal)
    leadToFirstWrong()
  }
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={own.form}>
      <label htmlFor={id} className="visually-hidden">
        {t.views.newName}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.field}
          maxLength={80}
          value={name}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button small type="submit">
          {t.views.saveShort}
        </Button>
      </div>
      {problem ? (
        <p id={`${id}-problem`} className={own.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </form>
  )
}

/** One saved view in the list: opens it; its link, its name and its removal are one press further. */
export const SavedView = (props: {
  row: ViewRow
  current: boolean
  views: ReturnType<typeof useViews>
  close: () => void
}) => {
  const { t } = useLanguage()
  const copy = useCopy()
  const { row, views } = props
  const [open, setOpen] = useState<'no' | 'more' | 'rename'>('no')
  const path = viewPathOf(row.id)
  return (
    <li>
      <div className={own.row}>
        <Link to={path} className={styles.item} aria-current={props.current || undefined} onClick={props.close}>
          {row.name}
        </Link>
        <Button
          small
          look="quiet"
          aria-label={t.views.more(row.name)}
          aria-expanded={open !== 'no'}
          onClick={() => setOpen(open === 'no' ? 'more' : 'no')}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      </div>
      {open === 'more' ? (
        <div className={own.deeds}>
          <Button small look="quiet" onClick={() => void copy(path)}>
            {t.views.copy}
          </Button>
          <MayChange id={row.id}>
            <Button small look="quiet" onClick={() => setOpen('rename')}>
              {t.views.rename}
            </Button>
            <Button small look="quiet" onClick={() => void views.remove(row)}>
              {t.views.remove}
            </Button>
          </MayChange>
          <SeenBy kind="VIEW" id={row.id} level={row.visibility} />
        </div>
      ) : null}
      {open === 'rename' ? (
        <Rename row={row} rename={(name) => views.rename(row, name)} close={() => setOpen('no')} />
      ) : null}
    </li>
  )
}
