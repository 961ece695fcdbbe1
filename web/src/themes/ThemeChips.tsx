import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { pathOf } from '../routes-of.ts'
import styles from './ThemeChips.module.css'

type ThemeWords = { id: string; labelSv: string; labelEn: string }

/** A theme's name in the page's language. */
export const useThemeLabel = () => {
  const { language } = useLanguage()
  return (theme: { labelSv: string; labelEn: string }) => (language === 'sv' ? theme.labelSv : theme.labelEn)
}

/** The themes of something, as short links. */
export const ThemeChips = (props: { themes: readonly ThemeWords[] }) => {
  const { t } = useLanguage()
  const labelOf = useThemeLabel()
  if (props.themes.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t.kinds.many.THEME}>
      {props.themes.map((theme) => (
        <li key={theme.id}>
          <Link to={pathOf('THEME', theme.id)} className={styles.chip}>
            <KindMark kind="THEME" />
            {labelOf(theme)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
