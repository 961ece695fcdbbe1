import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** Short facts in pairs. One without a value is left out. */
export const Facts = (props: { facts: readonly { name: string; value: ReactNode }[] }) => {
  const known = props.facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map((fact) => (
        <div key={fact.name} className={styles.fact}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
