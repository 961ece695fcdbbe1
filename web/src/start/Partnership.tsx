import { lazy, Suspense, useRef } from 'react'
import { Link } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { listPaths } from '../routes-of.ts'
import styles from './Partnership.module.css'

/** The map's code is fetched after the words. */
const SmallPicture = lazy(() => import('../map/partnership/SmallPicture.tsx'))

const FiguresQuery = graphql(`
  query StartFigures {
    counts { needs offers }
    parallels(first: 1) { totalCount }
    partnershipMap { organisationCount thingCount aloneCount }
  }
`)

/** The partnership in little, drawn from today's data; the whole of it is a way to the map. */
export const MapPreview = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const frame = useRef<HTMLAnchorElement>(null)
  return (
    <Link to="/karta" ref={frame} className={styles.picture}>
      <span className={styles.drawing} aria-hidden="true">
        <Suspense fallback={null}>
          <SmallPicture mineId={mine?.id} />
        </Suspense>
      </span>
      <span className={styles.caption}>{t.start.mapAction}</span>
    </Link>
  )
}

/** How the partnership stands, in four numbers that each lead to what they count. Says nothing until it knows. */
export const Figures = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: FiguresQuery, variables: {} })
  if (answer.state !== 'ready' || answer.data.partnershipMap.organisationCount === 0) {
    return <div className={styles.waiting} />
  }
  const { counts, parallels, partnershipMap } = answer.data
  const { figures } = t.start
  const { organisationCount, thingCount, aloneCount } = partnershipMap
  const [all, partners] = [format.number(organisationCount), format.number(organisationCount - aloneCount)]
  const shown = [
    { to: '/karta', ...figures.things(format.number(thingCount), partners, all) },
    { to: '/karta', ...figures.alone(format.number(aloneCount)) },
    { to: '/parallella', ...figures.parallels(format.number(parallels.totalCount)) },
    { to: listPaths.NEED, ...figures.needs(format.count(counts.needs), format.count(counts.offers)) },
  ]
  return (
    <section aria-labelledby="just-nu" className={styles.figures}>
      <h2 id="just-nu" className="visually-hidden">
        {figures.title}
      </h2>
      <ul>
        {shown.map(({ to, count, says }) => (
          <li key={says}>
            <Link to={to} className={styles.figure}>
              <strong>{count}</strong> <span>{says}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
