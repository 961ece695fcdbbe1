import type { ComponentProps } from 'react'
import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { FormerNames } from '../nodes/Former.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink, NodeRows } from '../nodes/NodeLink.tsx'
import { composePathOf, mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ThemeChips, useThemeLabel } from './ThemeChips.tsx'

const ThemeQuery = graphql(`
  query Theme($id: ID!) {
    theme(id: $id) {
      id labelSv labelEn formerNames synonymsSv synonymsEn focusArea endedOn
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

type Row = ComponentProps<typeof NodeRows>['rows'][number]

/** One kind of what is about a theme. */
const Listed = (props: { title: string; total: number; rows: readonly Row[] }) => {
  const { t, format } = useLanguage()
  return (
    <Section title={props.title} count={format.count(props.total)}>
      <NodeRows rows={props.rows} empty={t.themes.nothing} />
    </Section>
  )
}

type Statement = { id: string; text: string; language: Row['language'] }
const rowOf = (kind: Row['kind'], one: Statement, detail: string | undefined): Row => ({
  kind,
  id: one.id,
  title: one.text,
  language: one.language,
  detail,
})

const About = (props: { theme: Theme }) => {
  const { t } = useLanguage()
  const { initiatives, needs, offers, motivations } = props.theme
  return (
    <Columns>
      <Listed
        title={t.themes.initiatives}
        total={initiatives.totalCount}
        rows={initiatives.nodes.map((one) => rowOf('INITIATIVE', { ...one, text: one.title }, undefined))}
      />
      <Listed
        title={t.themes.needs}
        total={needs.totalCount}
        rows={needs.nodes.map((one) => rowOf('NEED', one, one.organisation?.name))}
      />
      <Listed
        title={t.themes.offers}
        total={offers.totalCount}
        rows={offers.nodes.map((one) => rowOf('OFFER', one, one.organisation?.name))}
      />
      <Listed
        title={t.themes.motivations}
        total={motivations.totalCount}
        rows={motivations.nodes.map((one) => rowOf('MOTIVATION', one, t.kinds.motivationKind[one.kind]))}
      />
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
            eyebrow={
              <>
                <KindLabel kind="THEME" word={theme.focusArea ? t.themes.focusArea : undefined} />
                <FormerNames names={theme.formerNames} />
                <EndedTag kind="THEME" endedOn={theme.endedOn} />
              </>
            }
            actions={
              <>
                <ButtonLink look="strong" to={composePathOf(id)}>
                  {t.themes.compose}
                </ButtonLink>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="THEME" id={id}>
                  {t.themes.change}
                </ChangeLink>
                {theme.focusArea ? null : <EndMenu kind="THEME" id={id} endedOn={theme.endedOn} />}
              </>
            }
          >
            <Facts
              facts={[
                {
                  name: t.themes.broader,
                  value: theme.broader ? (
                    <NodeLink kind="THEME" id={theme.broader.id} title={labelOf(theme.broader)} />
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
