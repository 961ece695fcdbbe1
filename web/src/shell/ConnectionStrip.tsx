import { useReachable } from '../client/connection.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './ConnectionStrip.module.css'

/** Says quietly, below the header, that the server is out of reach and what one can do meanwhile. */
export const ConnectionStrip = () => {
  const { t } = useLanguage()
  const reachable = useReachable()
  return (
    <div role="status" className="no-print">
      {reachable ? null : <p className={styles.strip}>{t.states.away}</p>}
    </div>
  )
}
