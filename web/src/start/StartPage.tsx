import { useEffect } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { ChooseOrganisation } from '../organisations/ChooseOrganisation.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { listPaths, synergiesPathOf } from '../routes-of.ts'
import { browseKinds } from '../shell/BrowsePanel.tsx'
import { useHasExamples } from '../shell/ExamplesStrip.tsx'
import { partnershipName } from '../shell/partnership.ts'
import { useAddress } from '../ui/use-address.ts'
import { useAfterFirstPaint } from '../ui/use-after-first-paint.ts'
import { MapQuestions } from './MapQuestions.tsx'
import { News } from './News.tsx'
import { Figures, MapPreview } from './Partnership.tsx'
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
    <section className={styles.asked} aria-label={t.start.questions}>
      <ul className={styles.questions}>
        {questions.map(({ of, to }) => (
          <li key={of} className={styles.question}>
            <QuestionFigure of={of} />
            <div>
              <h2>
                <Link to={to} className={styles.ask}>
                  {t.start[of].question}
                </Link>
              </h2>
              <p className={styles.answer}>{t.start[of].answer}</p>
            </div>
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
    </section>
  )
}

/** What this is, for whom and what to do first; then the three questions, how the partnership stands, and every list. */
export const StartPage = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const rest = useAfterFirstPaint()
  const invented = useHasExamples()
  const [inAddress, setInAddress] = useAddress('vi')
  // The address can be shared as "for us"; the choice on the device is what fills it.
  useEffect(() => {
    if ((mine?.id ?? '') !== inAddress) setInAddress(mine?.id ?? '')
  }, [mine, inAddress, setInAddress])
  const title = t.start.title(partnershipName())
  return (
    <div className={styles.start}>
      <title>{`${title} · Mellanrum`}</title>
      <div className={mine ? `${styles.hero} ${styles.known}` : styles.hero}>
        <div className={styles.welcome}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{t.start.lead}</p>
          <p className={styles.invented}>{invented ? t.start.invented : null}</p>
          {mine ? <News mine={mine} /> : <ChooseOrganisation />}
        </div>
        <MapPreview />
        <Questions />
      </div>
      {rest ? (
        <>
          <Figures />
          <MapQuestions />
          <Browse />
        </>
      ) : (
        <div className={styles.rest} />
      )}
    </div>
  )
}
