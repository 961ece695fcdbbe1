import type { ReactNode } from 'react'
import styles from './Page.module.css'

/** The frame of a page: what kind of thing it is, its name, a few lines about it, what can be done, and the rest. */
export const Page = (props: {
  /** Stands in the browser's tab; the name of the site is added. */
  title: string
  /** What is shown as the heading where it differs from the title, for one with its own language. */
  heading?: ReactNode
  eyebrow?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  wide?: boolean
  children?: ReactNode
}) => (
  <article className={props.wide ? styles.wide : styles.page}>
    <title>{`${props.title} · Mellanrum`}</title>
    <header className={styles.header}>
      {props.eyebrow ? <div className={styles.eyebrow}>{props.eyebrow}</div> : null}
      <h1 className={styles.title} dir="auto">
        {props.heading ?? props.title}
      </h1>
      {props.lead ? <div className={styles.lead}>{props.lead}</div> : null}
      {props.actions ? <div className={`${styles.actions} no-print`}>{props.actions}</div> : null}
    </header>
    {props.children}
  </article>
)

/** A part of a page with a heading, an optional count and an optional thing to do. */
export const Section = (props: {
  title: ReactNode
  id?: string
  count?: string | undefined
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
}) => (
  <section className={styles.section} id={props.id}>
    <div className={styles.sectionHead}>
      <h2 className={styles.sectionTitle}>
        {props.title}
        {props.count ? <span className={styles.count}> {props.count}</span> : null}
      </h2>
      {props.action ? <div className="no-print">{props.action}</div> : null}
    </div>
    {props.lead ? <p className="quiet">{props.lead}</p> : null}
    {props.children}
  </section>
)

/** Parts of a page beside each other where there is room; two, or with `three` three short ones. */
export const Columns = (props: { three?: boolean; children: ReactNode }) => (
  <div className={props.three ? `${styles.columns} ${styles.three}` : styles.columns}>{props.children}</div>
)
