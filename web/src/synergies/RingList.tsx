import { useKeptFocus } from '../ui/use-kept-focus.ts'
import type { Ring } from './queries.ts'
import { RingCard } from './RingCard.tsx'
import styles from './SynergiesPage.module.css'

/** Rings one below the other, as one of their members sees them, or a coordinator. */
export const RingList = (props: { rings: readonly Ring[]; organisationId?: string; heading?: 'h2' | 'h3' }) => {
  const place = useKeptFocus(props.rings.map(({ id }) => id))
  return (
    <ol className={styles.cards} {...place}>
      {props.rings.map((ring) => (
        <li key={ring.id} id={ring.id}>
          <RingCard ring={ring} organisationId={props.organisationId} heading={props.heading ?? 'h2'} />
        </li>
      ))}
    </ol>
  )
}
