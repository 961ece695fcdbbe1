import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useViewer } from '../viewer/viewer.ts'
import styles from './ExamplesStrip.module.css'

const ExamplesQuery = graphql(`
  query Examples {
    counts { hasExamples }
  }
`)

/** Says once a page that there are invented examples, and to those who look after the network how they are taken out. */
export const ExamplesStrip = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: ExamplesQuery, variables: {} })
  const mayRemove = useViewer()?.speaksForAll ?? false
  if (answer.state !== 'ready' || !answer.data.counts.hasExamples) return null
  return (
    <section className={`${styles.strip} no-print`} aria-label={t.shell.examples.label}>
      {mayRemove ? (
        <details>
          <summary>
            {t.shell.examples.said} <span className={styles.way}>{t.shell.examples.remove}</span>
          </summary>
          <p>
            {t.shell.examples.how} <code>npm start -- --remove-demo</code>. {t.shell.examples.kept}
          </p>
        </details>
      ) : (
        t.shell.examples.said
      )}
    </section>
  )
}
