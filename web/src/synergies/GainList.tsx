import { Link } from 'react-router'
import { KindMark } from '../kinds/KindMark.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './GainList.module.css'
import type { Gain } from './queries.ts'

/** What one side wins: what it seeks and what the other has, in their own words, with what they share marked. */
export const GainList = (props: { title: string; gains: readonly Gain[]; side: 'you' | 'they' }) => {
  const { t } = useLanguage()
  const { gains, side } = props
  const yours = side === 'you'
  return (
    <section className={styles.gain}>
      <h3 className={styles.title}>{props.title}</h3>
      {gains.length === 0 ? (
        <p className="small quiet">{yours ? t.synergies.youWinNothing : t.synergies.theyWinNothing}</p>
      ) : (
        gains.map((gain) => (
          <dl key={`${gain.need.id} ${gain.offer.id}`} className={styles.pair}>
            <div className={styles.side}>
              <dt>
                <KindMark kind="NEED" /> {yours ? t.synergies.youSeek : t.synergies.theySeek}
              </dt>
              <dd>
                <Link to={pathOf('NEED', gain.need.id)}>
                  <Marked of={gain.needMarked} />
                </Link>
              </dd>
            </div>
            <div className={styles.side}>
              <dt>
                <KindMark kind="OFFER" /> {yours ? t.synergies.theyHave : t.synergies.youHave}
              </dt>
              <dd>
                <Link to={pathOf('OFFER', gain.offer.id)}>
                  <Marked of={gain.offerMarked} />
                </Link>
              </dd>
            </div>
          </dl>
        ))
      )}
    </section>
  )
}
