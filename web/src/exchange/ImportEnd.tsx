import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Section } from '../ui/Page.tsx'
import { CountList } from './CountList.tsx'
import { UndoImportMutation } from './changes.ts'
import styles from './Exchange.module.css'
import type { ImportState } from './queries.ts'

/** What came of an import, and the way to take it back. */
export const ImportEnd = (props: { found: ImportState; reload: () => void }) => {
  const { t } = useLanguage()
  const { found, reload } = props
  const { change } = useChange(UndoImportMutation)
  const undo = async () => {
    const outcome = await change({ id: found.id })
    reload()
    return outcome.end === 'done'
  }
  // What others had built on or merged may be let go of by now.
  const isUndone = found.status === 'UNDONE'
  const canUndo = isUndone ? found.kept.length > 0 : ['DONE', 'CANCELLED', 'FAILED', 'UNDOING'].includes(found.status)
  return (
    <Section
      title={t.exchange.result}
      lead={t.exchange.resultLead[found.status]}
      action={
        canUndo ? (
          <ActionButton label={isUndone ? t.exchange.undoRest : t.exchange.undo} done={t.exchange.undone} act={undo} />
        ) : null
      }
    >
      {found.counts ? <CountList counts={found.counts} /> : null}
      {found.notTaken.length > 0 ? (
        <>
          <p>{t.exchange.notTaken}</p>
          <ul className={styles.list}>
            {found.notTaken.map((one) => (
              <li key={`${one.file}-${one.row}-${one.label}`}>
                {t.exchange.where(one.file, one.row)} {one.label}:{' '}
                {t.forms.problems[one.code] ?? <span lang="en">{one.message}</span>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {found.kept.length > 0 ? (
        <>
          <p>{t.exchange.keptLead}</p>
          <ul className={styles.list}>
            {found.kept.map((one) => (
              <li key={one.id}>
                {one.label}{' '}
                <span className="quiet">
                  {t.exchange.keptBecause[one.reason] ?? one.reason}
                  {one.by.length > 0 ? ` (${one.by.join(', ')})` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}
