import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { optionsOf } from '../ui/words.ts'
import { JudgeSynergyMutation, type Synergy, UndoSynergyVerdictMutation } from './queries.ts'
import styles from './SynergyActions.module.css'

type Verdict = NonNullable<Synergy['verdict']>

/** Both want to meet: the other's page has the people and the address. */
const GetInTouch = (props: { of: Synergy['organisation'] }) => {
  const { t } = useLanguage()
  return (
    <>
      {t.synergies.bothAsk} <Link to={pathOf('ORGANISATION', props.of.id)}>{props.of.name}</Link>
    </>
  )
}

/** The light first steps: follow, ask to be introduced, or not now. What was said can be taken back. */
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
  const asked = props.synergy.introduction === 'THEY_ASK' || props.synergy.introduction === 'BOTH'
  if (verdict) {
    const both = asked && verdict === 'ASK_FOR_INTRODUCTION'
    return (
      <div ref={place} className={`${styles.actions} no-print`}>
        <p className={styles.said}>
          {both ? <GetInTouch of={props.synergy.organisation} /> : t.synergies.said[verdict]}
        </p>
        <Button small look="quiet" busy={undo.busy} onClick={() => void undoChange()}>
          {t.states.undo}
        </Button>
      </div>
    )
  }
  return (
    <div ref={place} className={`${styles.actions} no-print`}>
      {asked ? <p className={styles.said}>{t.synergies.theyAsk}</p> : null}
      <Button small look="strong" busy={judge.busy} onClick={() => void say('FOLLOW')}>
        {t.synergies.follow}
      </Button>
      <Button small busy={judge.busy} onClick={() => void say('ASK_FOR_INTRODUCTION')}>
        {asked ? t.synergies.sayYes : t.synergies.ask}
      </Button>
      <MenuButton label={t.synergies.notNow} items={optionsOf(t.synergies.later)} onPick={(value) => void say(value)} />
    </div>
  )
}
