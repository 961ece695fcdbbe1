import { useState } from 'react'
import { Link } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { noPages, usePages } from '../client/use-pages.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { groupBy } from '../ui/group.ts'
import { Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { WrittenQuery } from './queries.ts'
import styles from './Reflections.module.css'

type Written = ResultOf<typeof WrittenQuery>
type Reflection = NonNullable<Written['gathering']>['reflections']['edges'][number]['node']

const pick = (data: Written) => data.gathering?.reflections ?? noPages

/** Each is a card that leads to its own page, where it can be changed or withdrawn. */
const ByPrompt = (props: { reflections: readonly Reflection[] }) => (
  <div className={styles.prompts}>
    {groupBy(props.reflections, (reflection) => reflection.prompt).map(([prompt, reflections]) => (
      <section key={prompt} className={styles.prompt}>
        <h3 className={styles.question}>
          <Content language={reflections[0]?.language}>{prompt}</Content>
        </h3>
        <ul className={styles.voices}>
          {reflections.map((reflection) => (
            <li key={reflection.id} id={reflection.id} className={styles.voice}>
              <Link to={pathOf('REFLECTION', reflection.id)} className={styles.card}>
                <Content as="p" language={reflection.language} className={styles.text}>
                  {reflection.text}
                </Content>
              </Link>
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
  const [pages, setPages] = useState(1)
  const answer = usePages({ query: WrittenQuery, variables: { id: props.id }, pick, pages })
  const write = `/reflektioner/ny?traff=${encodeURIComponent(props.id)}`
  return (
    <Shown answer={answer}>
      {({ items, total, hasMore }) => (
        <Section title={t.gatherings.reflections} count={format.number(total)}>
          {items.length ? (
            <ByPrompt reflections={items.map((edge) => edge.node)} />
          ) : (
            <EmptyState
              action={
                <MayCreate kind="REFLECTION">
                  <ButtonLink to={write}>{t.gatherings.addReflection}</ButtonLink>
                </MayCreate>
              }
            >
              {t.gatherings.noReflections}
            </EmptyState>
          )}
          {hasMore ? (
            <div>
              <Button onClick={() => setPages(pages + 1)}>{t.gatherings.moreReflections}</Button>
            </div>
          ) : null}
        </Section>
      )}
    </Shown>
  )
}
