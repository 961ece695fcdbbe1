import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { hasEnded } from '../../nodes/has-ended.ts'
import { NodePicker } from '../../nodes/NodePicker.tsx'
import type { Picked } from '../../nodes/use-options.ts'
import { Button } from '../../ui/Button.tsx'
import { type Draft, useDraft } from '../../ui/use-draft.ts'
import { useMoveFocus } from '../../ui/use-move-focus.ts'
import type { PictureEdge, PictureNode } from '../model.ts'
import panel from '../panel/MapPanel.module.css'
import { useRelationWord } from '../panel/RelationList.tsx'
import { choicesFor, type LinkChoice } from './link-types.ts'
import { useLinks } from './use-links.ts'

type LinkDraft = { open: boolean; how: string; other: Picked | null; since: string; role: string }

const howOf = (choice: LinkChoice): string => `${choice.type} ${choice.direction}`

/** Whom the focus is tied to in this way already: they are not offered again. */
const tiedBy = (choice: LinkChoice, focus: PictureNode, edges: readonly PictureEdge[]): string[] => {
  const lasting = edges.filter((edge) => edge.type === choice.type && !hasEnded(edge.until))
  return choice.direction === 'out'
    ? lasting.filter((edge) => edge.source === focus.id).map((edge) => edge.target)
    : lasting.filter((edge) => edge.target === focus.id).map((edge) => edge.source)
}

/** What the relation leads to: to be found, or found and to be changed. */
const Other = (props: {
  choice: LinkChoice
  focus: PictureNode
  edges: readonly PictureEdge[]
  draft: Draft<LinkDraft>
}) => {
  const { t } = useLanguage()
  const { choice, draft } = props
  const { other } = draft.values
  const input = useRef<HTMLInputElement>(null)
  const change = useRef<HTMLButtonElement>(null)
  const moveFocus = useMoveFocus()
  const pick = (picked: Picked) => {
    draft.set({ other: picked })
    moveFocus(() => change.current)
  }
  const drop = () => {
    draft.set({ other: null })
    moveFocus(() => input.current)
  }
  if (other) {
    return (
      <p className={panel.picked}>
        <span>{other.title}</span>
        <Button ref={change} small look="quiet" onClick={drop}>
          {t.graph.linkChange}
          <span className="visually-hidden"> {other.title}</span>
        </Button>
      </p>
    )
  }
  return (
    <NodePicker
      key={howOf(choice)}
      label={t.graph.linkTo}
      kinds={choice.kinds}
      without={[props.focus.id, ...tiedBy(choice, props.focus, props.edges)]}
      onPick={pick}
      input={input}
    />
  )
}

const Form = (props: {
  focus: PictureNode
  edges: readonly PictureEdge[]
  choices: readonly LinkChoice[]
  choice: LinkChoice
  draft: Draft<LinkDraft>
  leave: () => void
}) => {
  const { t } = useLanguage()
  const id = useId()
  const word = useRelationWord()
  const { link, busy } = useLinks()
  const { focus, choices, choice, draft, leave } = props
  const { other, since, role } = draft.values
  const how = useRef<HTMLSelectElement>(null)
  // What an earlier visit left stands there without drawing the focus to itself.
  const { restored } = draft
  useEffect(() => {
    if (!restored) how.current?.focus()
  }, [restored])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!other || busy) return
    const ends = choice.direction === 'out' ? { from: focus.id, to: other.id } : { from: other.id, to: focus.id }
    if (await link({ ...ends, type: choice.type, since: since || null, role: role || null })) leave()
  }
  return (
    <form className={panel.form} onSubmit={(event) => void save(event)} aria-label={t.graph.addLink}>
      <label htmlFor={`${id}-how`}>{t.graph.linkHow(focus.label)}</label>
      <select
        ref={how}
        id={`${id}-how`}
        className={panel.field}
        value={howOf(choice)}
        onChange={(event) => draft.set({ how: event.target.value, other: null })}
      >
        {choices.map((one) => (
          <option key={howOf(one)} value={howOf(one)}>
            {word(one.type, one.direction)}
          </option>
        ))}
      </select>
      <Other choice={choice} focus={focus} edges={props.edges} draft={draft} />
      {choice.type === 'WORKS_AT' ? (
        <>
          <label htmlFor={`${id}-role`}>{t.fields.role}</label>
          <input
            id={`${id}-role`}
            className={panel.field}
            maxLength={200}
            value={role}
            onChange={(event) => draft.set({ role: event.target.value })}
          />
        </>
      ) : null}
      {choice.lasting ? (
        <>
          <label htmlFor={`${id}-since`}>{t.graph.linkSince}</label>
          <input
            id={`${id}-since`}
            type="date"
            className={panel.field}
            value={since}
            onChange={(event) => draft.set({ since: event.target.value })}
          />
        </>
      ) : null}
      <div className="row">
        <Button small look="strong" type="submit" busy={busy} disabled={!other}>
          {t.forms.save}
        </Button>
        <Button small look="quiet" onClick={leave}>
          {t.states.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Gives the focus a new relation: how, to what, since when. What was chosen stays until it is saved or cancelled. */
export const LinkForm = (props: { focus: PictureNode; edges: readonly PictureEdge[] }) => {
  const { t } = useLanguage()
  const { focus } = props
  const choices = choicesFor(focus.kind)
  const opener = useRef<HTMLButtonElement>(null)
  const moveFocus = useMoveFocus()
  const draft = useDraft<LinkDraft>(`link.${focus.id}`, { open: false, how: '', other: null, since: '', role: '' })
  const { open, how } = draft.values
  const choice = choices.find((one) => howOf(one) === how) ?? choices[0]
  if (!choice) return null
  const leave = () => {
    draft.clear(draft.changes)
    moveFocus(() => opener.current)
  }
  return open ? (
    <Form focus={focus} edges={props.edges} choices={choices} choice={choice} draft={draft} leave={leave} />
  ) : (
    <div>
      <Button ref={opener} small onClick={() => draft.set({ open: true })}>
        {t.graph.addLink}
      </Button>
    </div>
  )
}
