import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { valueIn } from '../ui/words.ts'
import styles from './Comparison.module.css'
import type { Parallel } from './queries.ts'

const Shared = (props: { parallel: Parallel }) => {
  const { t } = useLanguage()
  const { sharedWords, sharedThemes, sharedMotivations, samePlace } = props.parallel
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t.parallels.share}</h3>
      {sharedWords.length ? (
        <p>
          <span className="quiet">{t.parallels.shareWords}:</span> {sharedWords.join(', ')}
        </p>
      ) : null}
      {samePlace ? <p>{t.parallels.samePlace}</p> : null}
      <ThemeChips themes={sharedThemes} />
      {sharedMotivations.map((one) => (
        <NodeLink key={one.id} kind="MOTIVATION" id={one.id} title={one.text} language={one.language} />
      ))}
    </section>
  )
}

/** Puts what one side has of an aspect in words: stages come as codes, days as dates. */
const useWritten = () => {
  const { t, format } = useLanguage()
  return (aspect: string, values: readonly string[]): ReactNode => {
    if (values.length === 0) return <span className="quiet">{t.parallels.unsaid}</span>
    const words = values.map((value) => {
      if (aspect === 'startsOn' || aspect === 'endsOn') return format.month(value)
      const status = aspect === 'status' ? valueIn(t.kinds.initiativeStatus, value.toUpperCase()) : null
      return status ? t.kinds.initiativeStatus[status] : value
    })
    return words.join(', ')
  }
}

const Different = (props: { parallel: Parallel }) => {
  const { t } = useLanguage()
  const written = useWritten()
  const { differences, a, b } = props.parallel
  if (differences.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t.parallels.differ}</h3>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <td />
            <th scope="col">{a.title}</th>
            <th scope="col">{b.title}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.aspect}>
              <th scope="row">{t.parallels.aspect[difference.aspect] ?? difference.aspect}</th>
              <td>{written(difference.aspect, difference.a)}</td>
              <td>{written(difference.aspect, difference.b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What two initiatives share and how they differ. */
export const Comparison = (props: { parallel: Parallel }) => (
  <div className={styles.comparison}>
    <Shared parallel={props.parallel} />
    <Different parallel={props.parallel} />
  </div>
)
