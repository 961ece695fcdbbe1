import type { ReactNode } from 'react'
import type { Answer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from './Button.tsx'
import styles from './States.module.css'

/** The shape of what is coming, drawn in quiet lines. Says "loading" to those who cannot see it. */
export const Skeleton = (props: { lines?: number }) => {
  const { t } = useLanguage()
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t.states.loading}</span>
      {Array.from({ length: props.lines ?? 5 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity and never move.
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  )
}

/** Nothing here yet: says so and what to do about it. */
export const EmptyState = (props: { children: ReactNode; action?: ReactNode }) => (
  <div className={styles.empty}>
    <div className="stack">{props.children}</div>
    {props.action ? <div className="row no-print">{props.action}</div> : null}
  </div>
)

/** What happened, what is kept, what to do. */
export const ErrorState = (props: { children: ReactNode; reference?: string | undefined; retry?: () => void }) => {
  const { t } = useLanguage()
  return (
    <div className={styles.error} role="alert">
      <p>{props.children}</p>
      {props.reference ? <p className="small quiet">{t.states.reference(props.reference)}</p> : null}
      {props.retry ? (
        <div>
          <Button small onClick={props.retry}>
            {t.states.retry}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** Shows an answer when it has come, and speaks for it until then. */
export const Shown = <Data,>(props: {
  answer: Answer<Data>
  lines?: number
  children: (data: Data) => ReactNode
}): ReactNode => {
  const { t } = useLanguage()
  const { answer } = props
  if (answer.state === 'loading') return <Skeleton lines={props.lines ?? 5} />
  if (answer.state === 'ready') return props.children(answer.data)
  // To ask once more would not help.
  if (answer.refused) return <ErrorState>{t.states.refused}</ErrorState>
  return (
    <ErrorState reference={answer.reference} retry={answer.retry}>
      {answer.offline ? t.states.offline : answer.tooOften ? t.states.tooOften : t.states.failed}
    </ErrorState>
  )
}
