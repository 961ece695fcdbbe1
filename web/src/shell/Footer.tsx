import { useHref, useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import styles from './Footer.module.css'

/** A quiet end of every page. */
export const Footer = () => {
  const { t } = useLanguage()
  const { search } = useLocation()
  const pathname = useHref(useLocation().pathname)
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <p>{t.shell.footer}</p>
        <LanguageSwitch address={{ pathname, search }} />
      </div>
    </footer>
  )
}
