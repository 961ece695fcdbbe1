import { useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Shown } from '../ui/States.tsx'
import styles from './Exchange.module.css'
import { detailInWords, fieldInWords } from './in-words.ts'
import { ImportRowsQuery } from './queries.ts'

type Outcome = 'NEW' | 'CHANGED' | 'SAME' | 'DOUBTFUL' | 'REFUSED' | 'LEFT_OUT'
const atOnce = 50

/** The rows of one outcome with their reasons, fetched when opened. */
export const RowList = (props: { id: string; outcome: Outcome; count: number; title: string }) => {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  if (props.count === 0) return null
  return (
    <details className={styles.words} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {props.title} <span className="quiet">{props.count}</span>
      </summary>
      {open ? <Rows {...props} /> : <p>{t.states.loading}</p>}
    </details>
  )
}

const Rows = (props: { id: string; outcome: Outcome; count: number }) => {
  const { t } = useLanguage()
  const [skip, setSkip] = useState(0)
  const answer = useAnswer({ query: ImportRowsQuery, variables: { id: props.id, outcome: props.outcome, skip } })
  return (
    <Shown answer={answer} lines={3}>
      {({ importPreview }) => (
        <>
          <ul className={styles.list}>
            {(importPreview?.rows ?? []).map((row) => (
              <li key={`${row.file}-${row.table}-${row.row}`}>
                {t.exchange.where(row.file, row.row)} {row.label}{' '}
                <span className="quiet">
                  {row.reason
                    ? (t.exchange.reason[row.reason]?.(detailInWords(t, row.reason, row.detail ?? '')) ?? row.reason)
                    : ''}
                  {row.changed.map((field) => fieldInWords(t, field)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <div className="row">
            {skip > 0 ? (
              <Button small onClick={() => setSkip(Math.max(0, skip - atOnce))}>
                {t.exchange.before}
              </Button>
            ) : null}
            {skip + atOnce < props.count ? (
              <Button small onClick={() => setSkip(skip + atOnce)}>
                {t.exchange.next}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </Shown>
  )
}
