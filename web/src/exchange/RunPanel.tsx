import { useChange, whyNot } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { CancelImportMutation } from './changes.ts'
import styles from './Exchange.module.css'
import type { ImportState } from './queries.ts'

/** How far a running import has come, and the way to stop it. */
export const RunPanel = (props: { found: ImportState; reload: () => void }) => {
  const { t, format } = useLanguage()
  const { found, reload } = props
  const { notify } = useLive()
  const { change, busy } = useChange(CancelImportMutation)
  if (found.status !== 'RUNNING' && found.status !== 'UNDOING') return null
  const cancel = async () => {
    const outcome = await change({ id: found.id })
    if (outcome.end !== 'done') notify(whyNot(t, outcome))
    reload()
  }
  return (
    <div className={styles.running}>
      <label>
        {found.status === 'UNDOING'
          ? t.exchange.undoing
          : t.exchange.running(format.number(found.done), format.number(found.total))}
        <progress
          className={styles.progress}
          value={found.total > 0 ? found.done : undefined}
          max={Math.max(1, found.total)}
        />
      </label>
      {found.status === 'RUNNING' ? (
        <Button small busy={busy} onClick={() => void cancel()}>
          {t.exchange.stop}
        </Button>
      ) : null}
    </div>
  )
}
