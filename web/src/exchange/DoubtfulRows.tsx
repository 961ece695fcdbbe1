import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useChange, whyNot } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Shown } from '../ui/States.tsx'
import { DecideImportMutation } from './changes.ts'
import styles from './Exchange.module.css'
import { ImportRowsQuery, type Preview, type PreviewRow } from './queries.ts'

/** True once it is kept. */
type Decide = (row: PreviewRow, verdict: string, id?: string) => Promise<boolean>
type Asked = { id: string; preview: Preview; decided: () => void }

/** The doubtful rows, one after the other, to be decided by a button or a key. */
export const DoubtfulRows = (props: Asked) => {
  const { t } = useLanguage()
  const { toDecide } = props.preview
  const place = useRef<HTMLDivElement>(null)
  const wasDecided = useRef(false)
  // With the last row goes the box that had the focus.
  useEffect(() => {
    if (toDecide === 0 && wasDecided.current) place.current?.focus()
  }, [toDecide])
  return (
    <div ref={place} tabIndex={-1}>
      {toDecide > 0 ? (
        <section className={styles.doubts} aria-labelledby="doubts">
          <h3 id="doubts">{t.exchange.doubtsTitle(toDecide)}</h3>
          <p className="quiet">{t.exchange.doubtsLead}</p>
          <DoubtList {...props} wasDecided={wasDecided} />
        </section>
      ) : null}
    </div>
  )
}

const DoubtList = (props: Asked & { wasDecided: RefObject<boolean> }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { wasDecided } = props
  const answer = useAnswer({
    query: ImportRowsQuery,
    variables: { id: props.id, outcome: 'DOUBTFUL' as const, skip: 0, toDecide: true },
  })
  const { change } = useChange(DecideImportMutation)
  const retry = answer.state === 'ready' ? answer.retry : undefined
  const { preview } = props
  // What waits for another row is decided with it, so the list is read again with each preview.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again with each preview.
  useEffect(() => retry?.(), [preview])
  const decide: Decide = async (row, verdict, id) => {
    const outcome = await change({
      id: props.id,
      decisions: [{ file: row.file, table: row.table, row: row.row, verdict, id: id ?? null }],
    })
    if (outcome.end !== 'done') {
      notify(whyNot(t, outcome))
      return false
    }
    wasDecided.current = true
    props.decided()
    return true
  }
  return (
    <Shown answer={answer} lines={3}>
      {({ importPreview }) => {
        const first = importPreview?.rows[0]
        if (!first) return null
        // A row may name several who are asked about, one after the other.
        const key = [first.file, first.table, first.row, ...first.candidates.map(({ id }) => id)].join('-')
        return <Doubt key={key} row={first} decide={decide} takesFocus={wasDecided} />
      }}
    </Shown>
  )
}

const Doubt = (props: { row: PreviewRow; decide: Decide; takesFocus: RefObject<boolean> }) => {
  const { t } = useLanguage()
  const { row } = props
  const [busy, setBusy] = useState(false)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const { takesFocus } = props
  useEffect(() => {
    if (takesFocus.current) box.current?.focus()
  }, [takesFocus])
  // Decided once, it is busy until the list has come anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another row.
  useEffect(() => setBusy(false), [row])
  const candidate = row.candidates[at]
  const toldAt = ({ file, row }: (typeof props.row.candidates)[number]) =>
    file !== null && row !== null ? t.exchange.toldAt(file, row) : null
  const decide = async (verdict: string) => {
    if (busy) return
    setBusy(true)
    if (!(await props.decide(row, verdict, candidate?.id))) setBusy(false)
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
    <div ref={box} tabIndex={-1} className={styles.doubt} onKeyDown={press}>
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
