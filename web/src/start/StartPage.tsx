import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { SearchBox } from '../shell/SearchBox.tsx'
import styles from './StartPage.module.css'

/** The three questions, each one step from its answer, and a search. */
export const StartPage = () => {
  const { t } = useLanguage()
  return (
    <div className={styles.start}>
      <title>Mellanrum</title>
      <h1 className={styles.title}>{t.start.title}</h1>
      <p>{t.start.lead}</p>
      <SearchBox large />
      <Link to="/synergier">{t.start.synergies.question}</Link>
    </div>
  )
}
