import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Shown } from '../ui/States.tsx'
import { DecideImportMutation } from './changes.ts'
import styles from './Exchange.module.css'
import { ImportRowsQuery, type PreviewRow } from './queries.ts'

type Decide = (row: PreviewRow, verdict: string, id?: string) => Promise<void>

/** The doubtful rows, one after the other, to be decided by a button or a key. */
export const DoubtfulRows = (props: { id: string; count: number; decided: () => void }) => {
  const { t } = useLanguage()
  if (props.count === 0) return null
  return (
    <section className={styles.doubts} aria-labelledby="doubts">
      <h3 id="doubts">{t.exchange.doubtsTitle(props.count)}</h3>
      <p className="quiet">{t.exchange.doubtsLead}</p>
      <DoubtList {...props} />
    </section>
  )
}

const DoubtList = (props: { id: string; count: number; decided: () => void }) => {
  const answer = useAnswer({
    query: ImportRowsQuery,
    variables: { id: props.id, outcome: 'DOUBTFUL' as const, skip: 0 },
  })
  const { change } = useChange(DecideImportMutation)
  const retry = answer.state === 'ready' ? answer.retry : undefined
  const { count } = props
  // What waits for another row is decided with it, so the list is read again after each decision.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the number of doubtful rows changes.
  useEffect(() => retry?.(), [count])
  const decide: Decide = async (row, verdict, id) => {
    await change({
      id: props.id,
      decisions: [{ file: row.file, table: row.table, row: row.row, verdict, id: id ?? null }],
    })
    props.decided()
  }
  return (
    <Shown answer={answer} lines={3}>
      {({ importPreview }) => {
        const rows = (importPreview?.rows ?? []).filter((row) => row.reason !== 'waits')
        const [first] = rows
        return first ? <Doubt key={`${first.file}-${first.table}-${first.row}`} row={first} decide={decide} /> : null
      }}
    </Shown>
  )
}

const Doubt = (props: { row: PreviewRow; decide: Decide }) => {
  const { t } = useLanguage()
  const { row } = props
  const [busy, setBusy] = useState(false)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const candidate = row.candidates[at]
  const toldAt = ({ file, row }: (typeof props.row.candidates)[number]) =>
    file !== null && row !== null ? t.exchange.toldAt(file, row) : null
  const decide = async (verdict: string) => {
    if (busy) return
    setBusy(true)
    await props.decide(row, verdict, candidate?.id)
    setBusy(false)
  }
  const isValues = row.differences.length > 0
  const keys: Record<string, string> = isValues ? { t: 'take', k: 'keep' } : { s: 'same', n: 'different', m: 'maybe' }
  const press = (event: KeyboardEvent) => {
    const verdict = keys[event.key.toLowerCase()]
    if (!verdict || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    void decide(verdict)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts to the buttons inside.
    <div ref={box} className={styles.doubt} onKeyDown={press}>
      <p>
        <strong>{row.label}</strong> <span className="quiet">{t.exchange.where(row.file, row.row)}</span>
      </p>
      {isValues ? (
        <dl className={styles.sides}>
          {row.differences.map((one) => (
            <div key={one.field}>
              <dt>{(t.exchange.target as Record<string, string>)[one.field] ?? one.field}</dt>
              <dd>
                <span className="quiet">{t.exchange.ours}</span> {one.ours}
              </dd>
              <dd>
                <span className="quiet">{t.exchange.theirs}</span> {one.theirs}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <ul className={styles.list}>
          {row.candidates.map((one, index) => (
            <li key={one.id}>
              <label>
                <input type="radio" name="candidate" checked={index === at} onChange={() => setAt(index)} /> {one.name}{' '}
                <span className="quiet">
                  {[toldAt(one), one.place, one.website, ...one.because.map((why) => t.exchange.because[why] ?? why)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {Object.entries(keys).map(([key, verdict]) => (
          <Button
            key={key}
            small
            busy={busy}
            aria-keyshortcuts={key.toUpperCase()}
            onClick={() => void decide(verdict)}
          >
            {t.exchange.verdict[verdict]} <span aria-hidden="true">({key.toUpperCase()})</span>
          </Button>
        ))}
      </div>
    </div>
  )
}
