import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './Exchange.module.css'
import type { Counts } from './queries.ts'

const order = ['new', 'changed', 'same', 'doubtful', 'refused', 'leftOut'] as const

/** How many rows become what, with their sum. */
export const CountList = (props: { counts: Counts }) => {
  const { t, format } = useLanguage()
  const sum = order.reduce((total, name) => total + props.counts[name], 0)
  return (
    <dl className={styles.counts}>
      {order.map((name) => (
        <div key={name} className={styles.count}>
          <dt>{t.exchange.outcome[name]}</dt>
          <dd>{format.number(props.counts[name])}</dd>
        </div>
      ))}
      <div className={styles.count}>
        <dt>{t.exchange.allRows}</dt>
        <dd>{format.number(sum)}</dd>
      </div>
    </dl>
  )
}
