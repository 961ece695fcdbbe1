import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { StoredQuery } from './queries.ts'

/** All that is stored about people, why, who sees it and how long, from the API's one list. */
export const StoredData = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: StoredQuery, variables: {} })
  return (
    <Section title={t.privacy.stored} lead={t.privacy.storedLead}>
      <Shown answer={answer}>
        {({ personalData }) =>
          personalData.map(({ part, keptDays }) => {
            const { name, what, why, seenBy } = t.privacy.parts[part]
            return (
              <section key={part} className="stack" aria-label={name}>
                <h3>{name}</h3>
                <p>{what}</p>
                <Facts
                  facts={[
                    { name: t.privacy.purpose, value: why },
                    { name: t.privacy.seenBy, value: seenBy },
                    {
                      name: t.privacy.kept,
                      value: keptDays === null ? t.privacy.keptUntil : t.privacy.keptDays(keptDays),
                    },
                  ]}
                />
              </section>
            )
          })
        }
      </Shown>
    </Section>
  )
}
