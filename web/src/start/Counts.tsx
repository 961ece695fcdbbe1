import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './StartPage.module.css'

const CountsQuery = graphql(`
  query Counts {
    counts { organisations initiatives needs offers motivations }
  }
`)

/** How much there is to find, in one line. Says nothing until it knows. */
export const Counts = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: CountsQuery, variables: {} })
  const counts = answer.state === 'ready' ? answer.data.counts : null
  return (
    <p className={styles.counts}>
      {counts && counts.organisations > 0
        ? t.start.counts({
            organisations: format.number(counts.organisations),
            initiatives: format.number(counts.initiatives),
            resources: format.number(counts.needs + counts.offers),
            motivations: format.number(counts.motivations),
          })
        : ' '}
    </p>
  )
}
