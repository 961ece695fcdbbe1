import { Link } from 'react-router'
import { KindMark } from '../nodes/KindMark.tsx'
import { pathOf } from '../routes-of.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './GainList.module.css'
import type { Gain } from './queries.ts'

/** What one seeks and another has, in their own words, with what they share marked. */
export const GainPair = (props: { gain: Gain; seeks: string; has: string }) => {
  const { gain } = props
  return (
    <dl className={styles.pair}>
      <div className={styles.side}>
        <dt>
          <KindMark kind="NEED" /> {props.seeks}
        </dt>
        <dd>
          <Link to={pathOf('NEED', gain.need.id)}>
            <Marked of={gain.needMarked} />
          </Link>
        </dd>
      </div>
      <div className={styles.side}>
        <dt>
          <KindMark kind="OFFER" /> {props.has}
        </dt>
        <dd>
          <Link to={pathOf('OFFER', gain.offer.id)}>
            <Marked of={gain.offerMarked} />
          </Link>
        </dd>
      </div>
    </dl>
  )
}
