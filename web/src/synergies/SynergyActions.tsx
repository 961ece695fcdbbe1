import { useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { askContactPathOf, contactPathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { optionsOf } from '../ui/words.ts'
import { JudgeSynergyMutation, type Synergy, UndoSynergyVerdictMutation } from './queries.ts'
import styles from './SynergyActions.module.css'

type Verdict = NonNullable<Synergy['verdict']>

/** The contact that the two have, or the way to ask for one. */
const Contact = (props: { synergy: Synergy; organisationId: string }) => {
  const { t } = useLanguage()
  const { synergy, organisationId } = props
  const { contact, organisation } = synergy
  if (!contact) {
    const path = askContactPathOf({ asked: organisation.id, asking: organisationId, origin: 'SYNERGY' })
    return (
      <ButtonLink small to={path}>
        {t.contacts.ask}
      </ButtonLink>
    )
  }
  const theyAsk = contact.asked.id === organisationId
  const said = theyAsk ? 'theyAsk' : contact.status === 'PROPOSED' ? 'proposed' : 'asked'
  const words = contact.status === 'AGREED' ? 'agreed' : said
  const isOpen = words === 'theyAsk' || words === 'proposed'
  return (
    <>
      <p className={styles.said}>{t.contacts.synergy[words]}</p>
      <ButtonLink small look={isOpen ? 'strong' : 'plain'} to={contactPathOf(contact.id)}>
        {isOpen ? t.contacts.reply : t.contacts.see}
      </ButtonLink>
    </>
  )
}

/** The light first steps: follow, ask for contact, or not now. What was said can be taken back. */
export const SynergyActions = (props: { synergy: Synergy; organisationId: string }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const judge = useChange(JudgeSynergyMutation)
  const undo = useChange(UndoSynergyVerdictMutation)
  // What was saved on this page stands until the list is read again, also where the list then leaves the pair out.
  const [said, setSaid] = useState<Verdict | null | undefined>(undefined)
  const verdict = said === undefined ? props.synergy.verdict : said
  const pair = { organisationId: props.organisationId, otherId: props.synergy.organisation.id }
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  // What was pressed is gone once it is said, or taken back.
  const stay = () => moveFocus(() => place.current?.querySelector('button'))
  const undoChange = async () => {
    const inside = place.current?.contains(document.activeElement)
    const outcome = await undo.change({ input: pair })
    if (outcome.end === 'done') setSaid(null)
    if (outcome.end === 'done' && inside) stay()
    notify(outcome.end === 'done' ? t.synergies.undone : t.synergies.notSaved)
  }
  const say = async (next: Verdict) => {
    const outcome = await judge.change({ input: { ...pair, verdict: next } })
    if (outcome.end !== 'done') return notify(t.synergies.notSaved)
    setSaid(next)
    stay()
    notify(t.synergies.said[next], () => void undoChange())
  }
  const { contact } = props.synergy
  const mayAsk = contact !== null || verdict === null || verdict === 'FOLLOW'
  // Who has asked for contact follows by that: the contact says it all.
  if (contact && verdict === 'FOLLOW') {
    return (
      <div className={`${styles.actions} no-print`}>
        <Contact {...props} />
      </div>
    )
  }
  return (
    <div ref={place} className={`${styles.actions} no-print`}>
      {verdict === null ? (
        <Button small look={contact ? 'plain' : 'strong'} busy={judge.busy} onClick={() => void say('FOLLOW')}>
          {t.synergies.follow}
        </Button>
      ) : (
        <p className={styles.said}>{t.synergies.said[verdict]}</p>
      )}
      {mayAsk ? <Contact {...props} /> : null}
      {verdict === null ? (
        <MenuButton
          label={t.synergies.notNow}
          items={optionsOf(t.synergies.later)}
          onPick={(value) => void say(value)}
        />
      ) : (
        <Button small look="quiet" busy={undo.busy} onClick={() => void undoChange()}>
          {t.states.undo}
        </Button>
      )}
    </div>
  )
}
