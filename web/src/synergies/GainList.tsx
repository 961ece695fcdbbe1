import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './GainList.module.css'
import { GainPair } from './GainPair.tsx'
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
          <GainPair
            key={`${gain.need.id} ${gain.offer.id}`}
            gain={gain}
            seeks={yours ? t.synergies.youSeek : t.synergies.theySeek}
            has={yours ? t.synergies.theyHave : t.synergies.youHave}
          />
        ))
      )}
    </section>
  )
}
