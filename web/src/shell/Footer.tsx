import { Link, useHref, useLocation } from 'react-router'
import { aboutKeys } from '../about/about-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import styles from './Footer.module.css'

/** A quiet end of every page, with what a public service has to say about itself. */
export const Footer = () => {
  const { t } = useLanguage()
  const { search } = useLocation()
  const pathname = useHref(useLocation().pathname)
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <p>{t.shell.footer}</p>
        <nav aria-label={t.about.navigation}>
          <ul className={styles.about}>
            {aboutKeys.map((key) => (
              <li key={key}>
                <Link to={`/${key}`}>{t.about.pages[key].short}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch address={{ pathname, search }} />
      </div>
    </footer>
  )
}
