import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './Weighing.module.css'

/** How the parts of a judgement were weighed, heaviest first. The bars repeat the order; no number is shown. */
export const Weighing = (props: {
  contributions: readonly { part: string; value: number; weight: number }[]
  words: Record<string, string>
}) => {
  const { t } = useLanguage()
  const parts = props.contributions
    .map(({ part, value, weight }) => ({ part, share: value * weight }))
    .filter(({ part, share }) => share > 0 && props.words[part])
    .sort((a, b) => b.share - a.share)
  // The whole length of a bar is all that speaks for it.
  const all = parts.reduce((sum, { share }) => sum + share, 0)
  if (all === 0) return null
  return (
    <details className={`${styles.weighing} no-print`}>
      <summary>{t.synergies.weighed}</summary>
      <ol className={styles.parts}>
        {parts.map(({ part, share }, index) => (
          <li key={part} className={styles.part}>
            <span>
              {props.words[part]}
              {index === 0 ? <span className="quiet"> · {t.synergies.weighedMost}</span> : null}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${Math.round((share / all) * 100)}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
