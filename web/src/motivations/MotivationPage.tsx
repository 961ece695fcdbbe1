import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink, NodeRows } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { composePathOf, mapPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { SupportButton } from './SupportButton.tsx'

const MotivationQuery = graphql(`
  query Motivation($id: ID!) {
    motivation(id: $id) {
      id kind category text language sourcePart demo visibility
      gathering { id title language }
      themes(first: 10) { nodes { id labelSv labelEn } }
      holders(first: 50) { totalCount edges { relation node { id name } } }
      answeredBy(first: 30) { totalCount nodes { id title language status } }
    }
  }
`)

type Motivation = NonNullable<ResultOf<typeof MotivationQuery>['motivation']>

/** How an organisation stands to a motivation, if it does. */
const relationOf = (motivation: Motivation, organisationId: string | undefined) =>
  motivation.holders.edges.find((edge) => edge.node.id === organisationId)?.relation

const SharedAndAnswered = (props: { motivation: Motivation }) => {
  const { t, format } = useLanguage()
  const { holders, answeredBy } = props.motivation
  return (
    <Columns>
      <Section title={t.motivations.who} count={holders.totalCount ? format.count(holders.totalCount) : undefined}>
        <NodeRows
          rows={holders.edges.map(({ relation, node }) => ({
            kind: 'ORGANISATION',
            id: node.id,
            title: node.name,
            detail: relation === 'SUPPORTS' ? t.motivations.supports : t.motivations.holds,
          }))}
          empty={t.motivations.nobody}
        />
      </Section>
      <Section
        title={t.motivations.answered}
        count={answeredBy.totalCount ? format.count(answeredBy.totalCount) : undefined}
      >
        <NodeRows
          rows={answeredBy.nodes.map((one) => ({
            kind: 'INITIATIVE',
            id: one.id,
            title: one.title,
            language: one.language,
            detail: t.kinds.initiativeStatus[one.status],
          }))}
          empty={t.motivations.unanswered}
        />
      </Section>
    </Columns>
  )
}

/** One hope, concern or driver: who shares it, what is done about it, and where it was said. */
const MotivationPage = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: MotivationQuery, variables: { id }, types: ['Organisation', 'Initiative'] })
  return (
    <Shown answer={answer}>
      {({ motivation }) =>
        motivation ? (
          <Page
            title={motivation.text}
            heading={<Content language={motivation.language}>{motivation.text}</Content>}
            eyebrow={
              <>
                <KindLabel kind="MOTIVATION" word={t.kinds.motivationKind[motivation.kind]} />
                {motivation.category ? <span>{motivation.category}</span> : null}
                <DemoTag demo={motivation.demo} />
                <SeenBy kind="MOTIVATION" id={id} level={motivation.visibility} />
              </>
            }
            actions={
              <>
                <ButtonLink look="strong" to={composePathOf(id)}>
                  {t.motivations.compose}
                </ButtonLink>
                <SupportButton id={id} relation={relationOf(motivation, mine?.id)} />
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="MOTIVATION" id={id}>
                  {t.organisations.change}
                </ChangeLink>
              </>
            }
          >
            <Facts
              facts={[
                {
                  name: t.motivations.said,
                  value: motivation.gathering ? (
                    <NodeLink
                      kind="GATHERING"
                      id={motivation.gathering.id}
                      title={motivation.gathering.title}
                      language={motivation.gathering.language}
                    />
                  ) : null,
                },
                { name: t.motivations.source, value: motivation.sourcePart },
              ]}
            />
            <ThemeChips themes={motivation.themes.nodes} />
            <SharedAndAnswered motivation={motivation} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default MotivationPage
