import { useState } from 'react'
import { Link } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { composePathOf, mapPathOf, pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { optionsOf } from '../ui/words.ts'
import { JudgeRingMutation, type Ring, UndoRingVerdictMutation } from './queries.ts'
import styles from './SynergyActions.module.css'

type Verdict = NonNullable<Ring['verdict']>

/** What somebody has said about a ring, and ways to say it and to take it back. */
const useVerdict = (ring: Ring, organisationId: string | undefined) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const judge = useChange(JudgeRingMutation)
  const undo = useChange(UndoRingVerdictMutation)
  // What was saved on this page stands until the list is read again, also where the list then leaves the ring out.
  const [said, setSaid] = useState<Verdict | null | undefined>(undefined)
  const words = organisationId ? t.rings.said : t.rings.saidByCoordinator
  const whose = { ringId: ring.id, organisationId: organisationId ?? null }
  const undoChange = async () => {
    const outcome = await undo.change({ input: whose })
    if (outcome.end === 'done') setSaid(null)
    notify(outcome.end === 'done' ? t.synergies.undone : t.synergies.notSaved)
  }
  const say = async (verdict: Verdict) => {
    const outcome = await judge.change({ input: { ...whose, verdict } })
    if (outcome.end !== 'done') return notify(t.synergies.notSaved)
    setSaid(verdict)
    notify(words[verdict], () => void undoChange())
  }
  return { verdict: said === undefined ? ring.verdict : said, words, say, undoChange, busy: judge.busy || undo.busy }
}

/** Who wants to take part; when all do, whom to get in touch with. */
const Willing = (props: { ring: Ring; organisationId: string | undefined }) => {
  const { t, format } = useLanguage()
  const { willing, links } = props.ring
  if (willing.length === 0) return null
  if (willing.length < links.length || !props.organisationId)
    return <p className={styles.said}>{t.rings.willing(format.list(willing.map(({ name }) => name)))}</p>
  return (
    <p className={styles.said}>
      {t.rings.allWilling}{' '}
      {willing
        .filter(({ id }) => id !== props.organisationId)
        .map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 ? ', ' : ''}
            <Link to={pathOf('ORGANISATION', id)}>{name}</Link>
          </span>
        ))}
    </p>
  )
}

/** The light first steps for a ring, as for a synergy; and what a coordinator does with it. */
export const RingActions = (props: { ring: Ring; organisationId: string | undefined }) => {
  const { t } = useLanguage()
  const { ring, organisationId } = props
  const { verdict, words, say, undoChange, busy } = useVerdict(ring, organisationId)
  const [first] = ring.links
  const members = ring.links.map(({ gainer }) => gainer.id)
  return (
    <div className={`${styles.actions} no-print`}>
      <Willing ring={ring} organisationId={organisationId} />
      {verdict ? (
        <>
          <p className={styles.said}>{words[verdict]}</p>
          <Button small look="quiet" busy={busy} onClick={() => void undoChange()}>
            {t.states.undo}
          </Button>
        </>
      ) : (
        <>
          <Button small look="strong" busy={busy} onClick={() => void say('FOLLOW')}>
            {t.synergies.follow}
          </Button>
          {organisationId ? (
            <Button small busy={busy} onClick={() => void say('ASK_FOR_INTRODUCTION')}>
              {t.rings.join}
            </Button>
          ) : null}
          <MenuButton
            label={t.synergies.notNow}
            items={organisationId ? optionsOf(t.synergies.later) : optionsOf(t.rings.laterForCoordinator)}
            onPick={(value) => void say(value)}
          />
        </>
      )}
      {first ? (
        <>
          <ButtonLink small look="quiet" to={`${composePathOf(first.gain.need.id)}&med=${members.join(',')}`}>
            {t.rings.compose}
          </ButtonLink>
          <ButtonLink small look="quiet" to={`${mapPathOf(organisationId ?? first.gainer.id)}?lins=synergies`}>
            {t.rings.map}
          </ButtonLink>
        </>
      ) : null}
    </div>
  )
}
