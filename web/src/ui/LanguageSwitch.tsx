import { useLanguage } from '../language/LanguageContext.tsx'
import { addressIn, type Language, rememberLanguage } from '../language/language.ts'
import styles from './Switches.module.css'

/**
 * A link to the same page in the other language. A real link: it can be shared, opened in a new tab, and read before it
 * is followed. Expects to be drawn again when the address changes.
 */
export const LanguageSwitch = (props: { address: { pathname: string; search: string } }) => {
  const { t } = useLanguage()
  const other: Language = t.shell.language.code === 'en' ? 'en' : 'sv'
  return (
    <a
      href={addressIn(other, props.address.pathname, props.address.search)}
      hrefLang={other}
      lang={other}
      className={styles.language}
      onClick={() => rememberLanguage(other)}
    >
      {t.shell.language.switchTo}
    </a>
  )
}
