import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { noPages, usePages } from '../client/use-pages.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useEnding } from '../nodes/EndButton.tsx'
import { changePathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { groupBy } from '../ui/group.ts'
import { useLive } from '../ui/Live.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MayChange } from '../viewer/rights.tsx'
import { WrittenQuery } from './queries.ts'
import styles from './Reflections.module.css'

type Written = ResultOf<typeof WrittenQuery>
type Reflection = NonNullable<Written['gathering']>['reflections']['edges'][number]['node']

const pick = (data: Written) => data.gathering?.reflections ?? noPages

/** What can be done with one reflection. `refresh` reads the list anew. */
const ReflectionMenu = (props: { id: string; refresh: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { end, restore } = useEnding('REFLECTION')
  const { id, refresh } = props
  const undoChange = async () => {
    if (await restore(id)) refresh()
  }
  const withdraw = async () => {
    if (!(await end(id))) return notify(t.states.failed)
    notify(t.endings.REFLECTION.ended, () => void undoChange())
    refresh()
  }
  return (
    <MayChange id={id}>
      <MenuButton
        label={t.gatherings.reflectionMenu}
        items={[
          { value: 'change', label: t.gatherings.changeReflection },
          { value: 'withdraw', label: t.endings.REFLECTION.end },
        ]}
        onPick={(value) => (value === 'change' ? navigate(changePathOf('REFLECTION', id)) : void withdraw())}
      />
    </MayChange>
  )
}

const ByPrompt = (props: { reflections: readonly Reflection[]; refresh: () => void }) => (
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
              <div className="no-print">
                <ReflectionMenu id={reflection.id} refresh={props.refresh} />
              </div>
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
            <ByPrompt
              reflections={items.map((edge) => edge.node)}
              refresh={answer.state === 'ready' ? answer.retry : () => {}}
            />
          ) : (
            <EmptyState action={<ButtonLink to={write}>{t.gatherings.addReflection}</ButtonLink>}>
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
