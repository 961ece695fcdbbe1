import { Link, useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { DemoButtons } from './DemoButtons.tsx'
import styles from './DemoStrip.module.css'

/** On one's own machine, with the invented partnership: one press from reading to trying, wherever one is. */
export const DemoStrip = () => {
  const { t } = useLanguage()
  const { pathname } = useLocation()
  const viewer = useViewer()
  if (viewer?.role !== 'VISITOR' || !viewer.signIn.demo || pathname === '/logga-in') return null
  return (
    <aside aria-label={t.accounts.demoTitle} className={`${styles.strip} no-print`}>
      <p>{t.accounts.notYet}</p>
      <DemoButtons small roles={['PARTNER']} />
      <Link to="/logga-in">{t.accounts.moreWays}</Link>
    </aside>
  )
}
