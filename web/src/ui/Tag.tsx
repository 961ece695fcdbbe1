import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A quiet label on something. */
export const Tag = (props: { children: ReactNode; title?: string | undefined; look?: 'line' | 'fill' | 'strong' }) => (
  <span className={`${styles.tag} ${styles[props.look ?? 'line']}`} title={props.title}>
    {props.children}
  </span>
)
