import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { Tag } from '../ui/Tag.tsx'
import { MaySpeak } from '../viewer/rights.tsx'
import { GainPair } from './GainPair.tsx'
import type { Ring } from './queries.ts'
import { RingActions } from './RingActions.tsx'
import styles from './RingCard.module.css'
import { RingFigure } from './RingFigure.tsx'
import { linksFrom } from './ring-members.ts'
import cardStyles from './SynergyCard.module.css'

/** The members by name, each as a way to it; ourselves as "you". */
const Names = (props: { ring: Ring; organisationId: string | undefined }) => {
  const { t } = useLanguage()
  const members = linksFrom(props.ring, props.organisationId).map(({ gainer }) => gainer)
  return members.map(({ id, name }, at) => (
    <span key={id}>
      {at === 0 ? '' : at === members.length - 1 ? ` ${t.rings.and} ` : ', '}
      {id === props.organisationId ? t.rings.youFirst : <Link to={pathOf('ORGANISATION', id)}>{name}</Link>}
    </span>
  ))
}

/** A ring as it speaks: who, how help goes around, each step in the members' own words, and a light first step. */
export const RingCard = (props: { ring: Ring; organisationId?: string | undefined; heading?: 'h2' | 'h3' }) => {
  const { t } = useLanguage()
  const { ring, organisationId, heading: Heading = 'h2' } = props
  const Step = Heading === 'h2' ? 'h3' : 'h4'
  const links = linksFrom(ring, organisationId)
  const nameOf = (one: { id: string; name: string }) => (one.id === organisationId ? t.rings.you : one.name)
  const [first] = links
  const back = first?.gainer.id === organisationId ? t.rings.youObject : (first?.gainer.name ?? '')
  return (
    <article className={cardStyles.card}>
      <header className={cardStyles.head}>
        <Heading className={cardStyles.title}>
          <Names ring={ring} organisationId={organisationId} />
        </Heading>
        <div className={cardStyles.tags}>
          <Tag look={ring.level === 'GOOD' ? 'strong' : 'line'}>{t.kinds.level[ring.level]}</Tag>
        </div>
      </header>
      <p className={cardStyles.sentence}>
        {t.rings.around(
          links.map(({ gainer }) => nameOf(gainer)),
          back,
        )}
      </p>
      <div className={styles.around}>
        <RingFigure links={links} nameOf={nameOf} />
        <ol className={styles.steps}>
          {links.map(({ gainer, giver, gain }) => (
            <li key={gain.need.id} className={styles.step}>
              <Step className={styles.who}>
                {t.rings.step(nameOf(gainer), giver.id === organisationId ? t.rings.youObject : giver.name)}
              </Step>
              <GainPair gain={gain} seeks={t.rings.seeks(nameOf(gainer))} has={t.rings.has(nameOf(giver))} />
              {gain.need.id === ring.weakestNeedId ? <p className="small quiet">{t.rings.weakest}</p> : null}
            </li>
          ))}
        </ol>
      </div>
      <p className={cardStyles.unknown}>{t.rings.unknown}</p>
      <MaySpeak organisationId={organisationId}>
        <RingActions ring={ring} organisationId={organisationId} />
      </MaySpeak>
    </article>
  )
}
