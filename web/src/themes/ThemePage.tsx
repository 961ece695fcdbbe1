import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { KindLabel } from '../kinds/KindLabel.tsx'
import { Missing } from '../kinds/Missing.tsx'
import { ThingLink, ThingList, ThingRow } from '../kinds/Thing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { composePathOf, mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ThemeChips, useThemeLabel } from './ThemeChips.tsx'

const ThemeQuery = graphql(`
  query Theme($id: ID!) {
    theme(id: $id) {
      id labelSv labelEn synonymsSv synonymsEn focusArea
      broader { id labelSv labelEn }
      narrower(first: 30) { nodes { id labelSv labelEn } }
      initiatives(first: 30) { totalCount nodes { id title language status } }
      needs(first: 20) { totalCount nodes { id text language organisation { name } } }
      offers(first: 20) { totalCount nodes { id text language organisation { name } } }
      motivations(first: 20) { totalCount nodes { id kind text language } }
    }
  }
`)

type Theme = NonNullable<ResultOf<typeof ThemeQuery>['theme']>

const About = (props: { theme: Theme }) => {
  const { t, format } = useLanguage()
  const { initiatives, needs, offers, motivations } = props.theme
  return (
    <Columns>
      <Section title={t.themes.initiatives} count={format.number(initiatives.totalCount)}>
        <ThingList>
          {initiatives.nodes.map((one) => (
            <ThingRow key={one.id} kind="INITIATIVE" id={one.id} title={one.title} language={one.language} />
          ))}
        </ThingList>
      </Section>
      <Section title={t.themes.needs} count={format.number(needs.totalCount)}>
        <ThingList>
          {needs.nodes.map((one) => (
            <ThingRow
              key={one.id}
              kind="NEED"
              id={one.id}
              title={one.text}
              language={one.language}
              detail={one.organisation?.name}
            />
          ))}
        </ThingList>
      </Section>
      <Section title={t.themes.offers} count={format.number(offers.totalCount)}>
        <ThingList>
          {offers.nodes.map((one) => (
            <ThingRow
              key={one.id}
              kind="OFFER"
              id={one.id}
              title={one.text}
              language={one.language}
              detail={one.organisation?.name}
            />
          ))}
        </ThingList>
      </Section>
      <Section title={t.themes.motivations} count={format.number(motivations.totalCount)}>
        <ThingList>
          {motivations.nodes.map((one) => (
            <ThingRow
              key={one.id}
              kind="MOTIVATION"
              id={one.id}
              title={one.text}
              language={one.language}
              detail={t.kinds.motivationKind[one.kind]}
            />
          ))}
        </ThingList>
      </Section>
    </Columns>
  )
}

/** One theme and everything that is about it. */
const ThemePage = () => {
  const { t, format, language } = useLanguage()
  const labelOf = useThemeLabel()
  const { id = '' } = useParams()
  const answer = useAnswer({
    query: ThemeQuery,
    variables: { id },
    types: ['Initiative', 'Need', 'Offer', 'Motivation'],
  })
  return (
    <Shown answer={answer}>
      {({ theme }) =>
        theme ? (
          <Page
            title={labelOf(theme)}
            eyebrow={<KindLabel kind="THEME" word={theme.focusArea ? t.themes.focusArea : undefined} />}
            actions={
              <>
                <ButtonLink look="strong" to={composePathOf(id)}>
                  {t.themes.compose}
                </ButtonLink>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
              </>
            }
          >
            <Facts
              facts={[
                {
                  name: t.themes.broader,
                  value: theme.broader ? (
                    <ThingLink kind="THEME" id={theme.broader.id} title={labelOf(theme.broader)} />
                  ) : null,
                },
                {
                  name: t.themes.alsoCalled,
                  value: format.list(language === 'sv' ? theme.synonymsSv : theme.synonymsEn),
                },
              ]}
            />
            <ThemeChips themes={theme.narrower.nodes} />
            <About theme={theme} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default ThemePage
