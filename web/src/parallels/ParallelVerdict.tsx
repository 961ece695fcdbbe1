import { useId, useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { SeenBySentence } from '../forms/SeenBySentence.tsx'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import radioChoice from '../ui/Choice.module.css'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { optionsOf } from '../ui/words.ts'
import { useMayChange } from '../viewer/rights.tsx'
import { AfterVerdict } from './AfterVerdict.tsx'
import styles from './ParallelVerdict.module.css'
import { JudgeParallelMutation, type Parallel, UndoParallelVerdictMutation } from './queries.ts'

type Verdict = NonNullable<Parallel['verdict']>
type Decision = { verdict: Verdict; reason: string; firstId?: string | null } | null

/** The six things a pair can be, as one choice, with a reason that is kept while it is written. */
const Ask = (props: {
  parallel: Parallel
  busy: boolean
  decide: (decision: NonNullable<Decision>) => Promise<boolean>
}) => {
  const { t } = useLanguage()
  const id = useId()
  const { a, b } = props.parallel
  const draft = useDraft(`parallel.${props.parallel.id}`, { verdict: '', reason: '', firstId: '' })
  const verdict = optionsOf(t.parallels.verdict).find((option) => option.value === draft.values.verdict)?.value
  const save = async () => {
    const firstId = verdict === 'IN_SEQUENCE' && draft.values.firstId ? draft.values.firstId : null
    if (verdict && (await props.decide({ verdict, reason: draft.values.reason.trim(), firstId }))) draft.clear()
  }
  return (
    <div className={`${styles.verdict} no-print`}>
      <fieldset>
        <legend className={styles.legend}>{t.parallels.ask}</legend>
        <p className="small quiet">{t.parallels.askHint}</p>
        <div className={styles.choices}>
          {optionsOf(t.parallels.verdict).map((option) => (
            <label key={option.value} className={radioChoice.choice}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={verdict === option.value}
                onChange={() => draft.set({ verdict: option.value })}
                className={radioChoice.radio}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {verdict ? (
        <div className={styles.why}>
          {verdict === 'IN_SEQUENCE' ? (
            <fieldset>
              <legend>{t.parallels.whichFirst}</legend>
              <div className={styles.choices}>
                {[a, b].map((side) => (
                  <label key={side.id} className={radioChoice.choice}>
                    <input
                      type="radio"
                      name={`${id}-first`}
                      checked={draft.values.firstId === side.id}
                      onChange={() => draft.set({ firstId: side.id })}
                      className={radioChoice.radio}
                    />
                    <Content language={side.language}>{side.title}</Content>
                  </label>
                ))}
              </div>
            </fieldset>
          ) : null}
          <label htmlFor={`${id}-reason`}>{t.parallels.reason}</label>
          <textarea
            id={`${id}-reason`}
            rows={2}
            maxLength={1000}
            value={draft.values.reason}
            onChange={(event) => draft.set({ reason: event.target.value })}
            className={styles.text}
          />
          <SeenBySentence seenBy="VERDICT" />
          <Button small look="strong" busy={props.busy} onClick={() => void save()}>
            {t.parallels.save}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** What somebody has said that the pair is, or the question. The answer is remembered and can be taken back. */
export const ParallelVerdict = (props: { parallel: Parallel }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { parallel } = props
  const judge = useChange(JudgeParallelMutation)
  const undo = useChange(UndoParallelVerdictMutation)
  const known: Decision = parallel.verdict ? { verdict: parallel.verdict, reason: parallel.verdictReason ?? '' } : null
  const [said, setSaid] = useState<Decision | undefined>(undefined)
  const decision = said === undefined ? known : said
  const pair = { aId: parallel.a.id, bId: parallel.b.id }
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  // What was pressed is gone once it is answered, or asked again.
  const stay = () => moveFocus(() => place.current?.querySelector<HTMLElement>('button, input'))
  const undoChange = async () => {
    const inside = place.current?.contains(document.activeElement)
    const outcome = await undo.change({ input: pair })
    if (outcome.end === 'done') setSaid(null)
    if (outcome.end === 'done' && inside) stay()
    notify(outcome.end === 'done' ? t.parallels.undone : t.parallels.notSaved)
  }
  const decide = async (next: NonNullable<Decision>) => {
    const { verdict, reason, firstId = null } = next
    const outcome = await judge.change({ input: { ...pair, verdict, reason: reason || null, firstId } })
    if (outcome.end !== 'done') {
      notify(t.parallels.notSaved)
      return false
    }
    setSaid(next)
    stay()
    notify(t.parallels.saved, () => void undoChange())
    return true
  }
  const mayDecide = [useMayChange(pair.aId), useMayChange(pair.bId)].includes(true)
  if (!decision) {
    if (!mayDecide) return null
    return (
      <div ref={place}>
        <Ask parallel={parallel} busy={judge.busy} decide={decide} />
      </div>
    )
  }
  return (
    <div ref={place} className={styles.decided}>
      <p>
        {t.parallels.decided}: <strong>{t.parallels.verdict[decision.verdict]}</strong>
        {decision.reason ? <span className="quiet"> · {decision.reason}</span> : null}
      </p>
      {mayDecide ? (
        <Button small look="quiet" busy={undo.busy} onClick={() => void undoChange()}>
          {t.states.undo}
        </Button>
      ) : null}
      <AfterVerdict parallel={parallel} verdict={decision.verdict} />
    </div>
  )
}
