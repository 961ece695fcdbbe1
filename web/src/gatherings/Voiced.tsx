import { useAnswer } from '../client/use-answer.ts'
import { ThingList, ThingRow } from '../kinds/Thing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { groupBy } from '../ui/group.ts'
import { Columns, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { VoicedQuery } from './queries.ts'

/** The hopes and concerns voiced at a gathering, by category. Says nothing where none were. */
export const Voiced = (props: { id: string }) => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: VoicedQuery, variables: { id: props.id, first: 50 }, types: ['Motivation'] })
  return (
    <Shown answer={answer} lines={2}>
      {({ gathering }) => {
        const motivations = gathering?.motivations.nodes ?? []
        if (motivations.length === 0) return null
        return (
          <Columns>
            {groupBy(motivations, (one) => `${t.kinds.motivationKinds[one.kind]}: ${one.category ?? ''}`).map(
              ([title, ones]) => (
                <Section key={title} title={title}>
                  <ThingList>
                    {ones.map((one) => (
                      <ThingRow key={one.id} kind="MOTIVATION" id={one.id} title={one.text} language={one.language} />
                    ))}
                  </ThingList>
                </Section>
              ),
            )}
          </Columns>
        )
      }}
    </Shown>
  )
}
