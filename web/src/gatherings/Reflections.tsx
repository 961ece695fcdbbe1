import { useState } from 'react'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { groupBy } from '../ui/group.ts'
import { Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { WrittenQuery } from './queries.ts'
import styles from './Reflections.module.css'

type Written = NonNullable<ResultOf<typeof WrittenQuery>['gathering']>['reflections']

const ByPrompt = (props: { reflections: Written['nodes'] }) => (
  <div className={styles.prompts}>
    {groupBy(props.reflections, (reflection) => reflection.prompt).map(([prompt, reflections]) => (
      <section key={prompt} className={styles.prompt}>
        <h3 className={styles.question}>
          <Content language={reflections[0]?.language}>{prompt}</Content>
        </h3>
        <ul className={styles.voices}>
          {reflections.map((reflection) => (
            <li key={reflection.id} id={reflection.id} className={styles.voice}>
              <Content as="p" language={reflection.language} className={styles.text}>
                {reflection.text}
              </Content>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

/** What people wrote, under the questions they were asked. */
export const Reflections = (props: { id: string }) => {
  const { t, format } = useLanguage()
  const [first, setFirst] = useState(20)
  const answer = useAnswer({ query: WrittenQuery, variables: { id: props.id, first }, types: ['Reflection'] })
  const write = `/reflektioner/ny?traff=${encodeURIComponent(props.id)}`
  return (
    <Shown answer={answer}>
      {({ gathering }) => {
        const reflections = gathering?.reflections
        if (!reflections) return null
        return (
          <Section title={t.gatherings.reflections} count={format.number(reflections.totalCount)}>
            {reflections.nodes.length ? (
              <ByPrompt reflections={reflections.nodes} />
            ) : (
              <EmptyState action={<ButtonLink to={write}>{t.gatherings.addReflection}</ButtonLink>}>
                {t.gatherings.noReflections}
              </EmptyState>
            )}
            {reflections.pageInfo.hasNextPage && first < 50 ? (
              <div>
                <Button onClick={() => setFirst(50)}>{t.gatherings.moreReflections}</Button>
              </div>
            ) : null}
          </Section>
        )
      }}
    </Shown>
  )
}
