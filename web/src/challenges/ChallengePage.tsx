import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { composePathOf, mapPathOf, newPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { CommitButton } from './CommitButton.tsx'

const ChallengeQuery = graphql(`
  query Challenge($id: ID!) {
    challenge(id: $id) {
      id title description language endedOn
      focusArea { id labelSv labelEn }
      organisations(first: 50) { totalCount edges { id since until node { id name } } }
      initiatives(first: 30) { totalCount nodes { id title language status } }
    }
  }
`)

/** One climate challenge: who has committed to it, and what is done about it. */
const ChallengePage = () => {
  const { t, format } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: ChallengeQuery, variables: { id }, types: ['Organisation', 'Initiative'] })
  return (
    <Shown answer={answer}>
      {({ challenge }) =>
        challenge ? (
          <Page
            title={challenge.title}
            heading={<Content language={challenge.language}>{challenge.title}</Content>}
            eyebrow={
              <>
                <KindLabel kind="CHALLENGE" />
                <EndedTag kind="CHALLENGE" endedOn={challenge.endedOn} />
              </>
            }
            lead={
              challenge.description ? (
                <Content as="p" language={challenge.language}>
                  {challenge.description}
                </Content>
              ) : null
            }
            actions={
              <>
                <ButtonLink look="strong" to={composePathOf(id)}>
                  {t.themes.compose}
                </ButtonLink>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="CHALLENGE" id={id}>
                  {t.themes.change}
                </ChangeLink>
                <EndMenu kind="CHALLENGE" id={id} endedOn={challenge.endedOn} />
              </>
            }
          >
            {challenge.focusArea ? <ThemeChips themes={[challenge.focusArea]} /> : null}
            <Columns>
              <Section
                title={t.themes.committed}
                count={format.count(challenge.organisations.totalCount)}
                action={<CommitButton challengeId={id} commitments={challenge.organisations.edges} />}
              >
                <NodeRows
                  rows={challenge.organisations.edges.map(({ since, node }) => ({
                    kind: 'ORGANISATION',
                    id: node.id,
                    title: node.name,
                    detail: since ? t.themes.since(format.month(since)) : undefined,
                  }))}
                  empty={t.themes.nobodyCommitted}
                />
              </Section>
              <Section
                title={t.themes.initiatives}
                count={format.count(challenge.initiatives.totalCount)}
                action={
                  <MayCreate kind="INITIATIVE">
                    <ButtonLink small to={newPathOf('INITIATIVE')}>
                      {t.themes.addInitiative}
                    </ButtonLink>
                  </MayCreate>
                }
              >
                <NodeRows
                  rows={challenge.initiatives.nodes.map((one) => ({
                    kind: 'INITIATIVE',
                    id: one.id,
                    title: one.title,
                    language: one.language,
                    detail: t.kinds.initiativeStatus[one.status],
                  }))}
                  empty={t.themes.nothing}
                />
              </Section>
            </Columns>
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default ChallengePage
