import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { lenses } from '../map/view.ts'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { lensPathOf } from '../routes-of.ts'
import styles from './StartPage.module.css'

/** Questions that the map answers with a picture, a table and a sentence, each one step away. */
export const MapQuestions = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  return (
    <section className={styles.browse} aria-labelledby="fragor-till-kartan">
      <h2 className={styles.small} id="fragor-till-kartan">
        {t.graph.lensLabel}
      </h2>
      <ul className={styles.lenses}>
        {lenses.map((lens) => (
          <li key={lens}>
            <Link to={lensPathOf(lens, lens === 'synergies' ? mine?.id : undefined)} className={styles.lens}>
              {lens === 'synergies'
                ? t.graph.lensStart.synergies(mine?.name)
                : lens === 'parallels'
                  ? t.graph.lensStart.parallels
                  : t.graph.lens[lens]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
