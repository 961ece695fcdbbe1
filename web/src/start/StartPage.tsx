import { useEffect } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { ChooseOrganisation } from '../organisations/ChooseOrganisation.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { listPaths, synergiesPathOf } from '../routes-of.ts'
import { browseKinds } from '../shell/BrowsePanel.tsx'
import { SearchBox } from '../shell/SearchBox.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { useAddress } from '../ui/use-address.ts'
import { Counts } from './Counts.tsx'
import { MapQuestions } from './MapQuestions.tsx'
import { QuestionFigure } from './QuestionFigure.tsx'
import styles from './StartPage.module.css'

const Questions = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const questions = [
    { of: 'synergies', to: mine ? synergiesPathOf(mine.id) : '/synergier' },
    { of: 'parallels', to: '/parallella' },
    { of: 'miniNetworks', to: '/mininatverk/ny' },
  ] as const
  return (
    <section aria-label={t.start.questions}>
      <ul className={styles.questions}>
        {questions.map(({ of, to }) => (
          <li key={of} className={styles.question}>
            <QuestionFigure of={of} />
            <h2>
              <Link to={to} className={styles.ask}>
                {t.start[of].question}
              </Link>
            </h2>
            <p className="quiet">{t.start[of].answer}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Browse = () => {
  const { t } = useLanguage()
  return (
    <section className={styles.browse}>
      <h2 className={styles.small}>{t.start.browse}</h2>
      <ul className={styles.kinds}>
        {browseKinds.map((kind) => (
          <li key={kind}>
            <Link to={listPaths[kind]} className={styles.kind}>
              <KindMark kind={kind} />
              {t.kinds.many[kind]}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.map}>
        <p>{t.start.mapTitle}</p>
        <ButtonLink to="/karta">{t.start.mapAction}</ButtonLink>
      </div>
    </section>
  )
}

/** The three questions, each one step from its answer, and a search. */
export const StartPage = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const [inAddress, setInAddress] = useAddress('vi')
  // The address can be shared as "for us"; the choice on the device is what fills it.
  useEffect(() => {
    if ((mine?.id ?? '') !== inAddress) setInAddress(mine?.id ?? '')
  }, [mine, inAddress, setInAddress])
  return (
    <div className={styles.start}>
      <title>Mellanrum</title>
      <div className={styles.hero}>
        <div className={styles.welcome}>
          <h1 className={styles.title}>{t.start.title}</h1>
          <p className={styles.lead}>{t.start.lead}</p>
          <SearchBox large />
          <Counts />
        </div>
        <aside className={styles.mine}>
          <ChooseOrganisation />
        </aside>
      </div>
      <Questions />
      <MapQuestions />
      <Browse />
    </div>
  )
}
