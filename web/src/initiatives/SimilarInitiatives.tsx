import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { useDebounced } from '../nodes/use-debounced.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './SimilarInitiatives.module.css'

const SimilarQuery = graphql(`
  query SimilarInitiatives($title: String!, $summary: String!, $language: Language) {
    similarInitiatives(title: $title, summary: $summary, language: $language, first: 3) {
      level
      marked { text language marks { start end } }
      initiative {
        id title language status
        organisations(first: 2) { edges { role node { id name } } }
      }
    }
  }
`)

const pauseMilliseconds = 600
/** Fewer letters than this say too little to compare. */
const shortest = 12

/** "Someone may already be doing this", while one types: three at most, with their owners. Silent when unsure. */
export const SimilarInitiatives = (props: { title: string; summary: string; language: ContentLanguage | null }) => {
  const { t } = useLanguage()
  const title = useDebounced(props.title, pauseMilliseconds)
  const summary = useDebounced(props.summary, pauseMilliseconds)
  const tooShort = title.length + summary.length < shortest
  const answer = useAnswer({
    query: SimilarQuery,
    variables: { title, summary, language: props.language },
    pause: tooShort,
  })
  const similar = !tooShort && answer.state === 'ready' ? answer.data.similarInitiatives : []
  return (
    <div aria-live="polite">
      {similar.length ? (
        <section className={styles.similar}>
          <h2 className={styles.title}>{t.similar.title}</h2>
          <ul className={styles.list}>
            {similar.map(({ initiative, marked, level }) => {
              const owner = initiative.organisations.edges[0]?.node.name
              return (
                <li key={initiative.id} className={styles.one}>
                  <NodeLink
                    kind="INITIATIVE"
                    id={initiative.id}
                    title={initiative.title}
                    language={initiative.language}
                  />
                  <p className="small quiet">
                    {[
                      owner ? t.similar.ledBy(owner) : '',
                      t.kinds.initiativeStatus[initiative.status],
                      t.kinds.level[level],
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  <div className={styles.text}>
                    <Marked of={marked} as="p" />
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
