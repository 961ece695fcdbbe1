import { type FormEvent, useId, useState } from 'react'
import { ThingPicker } from '../kinds/ThingPicker.tsx'
import type { Picked } from '../kinds/use-options.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import panel from './GraphPanel.module.css'
import { choicesFor } from './link-types.ts'
import type { PictureNode } from './model.ts'
import { useRelationWord } from './RelationList.tsx'
import { useLinks } from './use-links.ts'

/** Gives the focus a new relation: how, to what, since when. What was chosen stays until it is saved. */
export const LinkForm = (props: { focus: PictureNode }) => {
  const { t } = useLanguage()
  const id = useId()
  const word = useRelationWord()
  const { link, busy } = useLinks()
  const { focus } = props
  const choices = choicesFor(focus.kind)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [other, setOther] = useState<Picked | null>(null)
  const [since, setSince] = useState('')
  const choice = choices[at]
  if (!choice) return null
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!other) return
    const ends = choice.direction === 'out' ? { from: focus.id, to: other.id } : { from: other.id, to: focus.id }
    if (!(await link({ ...ends, type: choice.type, since: since || null }))) return
    setOther(null)
    setSince('')
    setOpen(false)
  }
  if (!open) {
    return (
      <div>
        <Button small onClick={() => setOpen(true)}>
          {t.graph.addLink}
        </Button>
      </div>
    )
  }
  return (
    <form className={panel.form} onSubmit={(event) => void save(event)} aria-label={t.graph.addLink}>
      <label htmlFor={`${id}-how`}>{t.graph.linkHow(focus.label)}</label>
      <select
        id={`${id}-how`}
        className={panel.field}
        value={at}
        onChange={(event) => {
          setAt(Number(event.target.value))
          setOther(null)
        }}
      >
        {choices.map((one, index) => (
          <option key={`${one.type} ${one.direction}`} value={index}>
            {word(one.type, one.direction)}
          </option>
        ))}
      </select>
      {other ? (
        <p className={panel.picked}>
          <span>{other.title}</span>
          <Button small look="quiet" onClick={() => setOther(null)}>
            {t.graph.linkChange}
          </Button>
        </p>
      ) : (
        <ThingPicker
          key={`${choice.type} ${choice.direction}`}
          label={t.graph.linkTo}
          kinds={choice.kinds}
          without={[focus.id]}
          onPick={setOther}
        />
      )}
      {choice.lasting ? (
        <>
          <label htmlFor={`${id}-since`}>{t.graph.linkSince}</label>
          <input
            id={`${id}-since`}
            type="date"
            className={panel.field}
            value={since}
            onChange={(event) => setSince(event.target.value)}
          />
        </>
      ) : null}
      <div className="row">
        <Button small look="strong" type="submit" busy={busy} disabled={!other}>
          {t.forms.save}
        </Button>
        <Button small look="quiet" onClick={() => setOpen(false)}>
          {t.states.cancel}
        </Button>
      </div>
    </form>
  )
}
