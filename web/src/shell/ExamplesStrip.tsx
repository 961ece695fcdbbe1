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

/** Whether anything here is invented to show how the product works; false until that is known. */
export const useHasExamples = (): boolean => {
  const answer = useAnswer({ query: ExamplesQuery, variables: {} })
  return answer.state === 'ready' && answer.data.counts.hasExamples
}

/** Says once a page that there are invented examples, and to those who look after the network how they are taken out. */
export const ExamplesStrip = () => {
  const { t } = useLanguage()
  const mayRemove = useViewer()?.speaksForAll ?? false
  if (!useHasExamples()) return null
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
