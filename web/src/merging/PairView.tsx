import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import styles from './Merging.module.css'
import { type Pair, PairQuery, type Which } from './queries.ts'
import { SideTable } from './SideTable.tsx'
import { type Choices, likelyKept, otherOf, takenFields } from './sides.ts'
import { useDeciding } from './use-deciding.ts'

/**
 * Two things side by side, to be decided by button or key.
 * @param props.takesFocus whether the focus goes to it when it is shown: after the one before was decided
 */
export const PairView = (props: { ids: readonly [string, string]; takesFocus: boolean; decided: () => void }) => {
  const { t } = useLanguage()
  const [aId, bId] = props.ids
  const answer = useAnswer({ query: PairQuery, variables: { aId, bId } })
  return (
    <Shown answer={answer} lines={8}>
      {({ mergePair }) =>
        mergePair ? <Deciding {...props} pair={mergePair} /> : <EmptyState>{t.merging.notThere}</EmptyState>
      }
    </Shown>
  )
}

const Deciding = (props: { pair: Pair; takesFocus: boolean; decided: () => void }) => {
  const { t } = useLanguage()
  const { pair } = props
  const [kept, setKept] = useState<Which>(() => likelyKept(pair))
  const [choices, setChoices] = useState<Choices>({})
  const { busy, merge, judge } = useDeciding()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (props.takesFocus) box.current?.focus()
  }, [props.takesFocus])
  const [keptSide, goneSide] = [pair[kept], pair[otherOf(kept)]]
  const act = {
    s: async () => {
      if (pair.obstacle) return
      const ids = { keptId: keptSide.id, goneId: goneSide.id }
      if (await merge(ids, takenFields(pair, kept, choices), [goneSide.name, keptSide.name])) props.decided()
    },
    n: async () => {
      if (await judge(pair.a.id, pair.b.id, 'DIFFERENT')) props.decided()
    },
    m: async () => {
      if (await judge(pair.a.id, pair.b.id, 'MAYBE')) props.decided()
    },
  }
  const press = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (busy || !Object.hasOwn(act, key) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    void act[key as keyof typeof act]()
  }
  const button = (key: keyof typeof act, word: string, look: 'strong' | 'plain') => (
    <Button look={look} busy={busy} aria-keyshortcuts={key.toUpperCase()} onClick={() => void act[key]()}>
      {word} <span aria-hidden="true">({key.toUpperCase()})</span>
    </Button>
  )
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles.pair}
      aria-label={t.merging.sideBySide(pair.a.name, pair.b.name)}
      onKeyDown={press}
    >
      {pair.because.length > 0 ? (
        <p className="quiet">{pair.because.map((why) => t.merging.because[why] ?? why).join(' · ')}</p>
      ) : null}
      {pair.verdict ? <p>{t.merging.decidedBefore[pair.verdict]}</p> : null}
      <SideTable
        pair={pair}
        kept={kept}
        choices={choices}
        keep={setKept}
        choose={(field, which) => setChoices({ ...choices, [field]: which })}
      />
      <p className="small quiet">{pair.obstacle ? t.merging.obstacle[pair.obstacle] : t.merging.whatHappens}</p>
      <div className="row">
        {pair.obstacle ? null : button('s', t.merging.same, 'strong')}
        {button('n', t.merging.different, 'plain')}
        {button('m', t.merging.maybe, 'plain')}
      </div>
    </section>
  )
}
