import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NextStep } from '../nodes/NextStep.tsx'
import { NodeLink, NodeRows } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { mapPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MayChange } from '../viewer/rights.tsx'
import { useSeen } from '../viewer/unseen.ts'
import { useViewer } from '../viewer/viewer.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { PartySays } from './PartySays.tsx'
import { StatusSteps } from './StatusSteps.tsx'

const CollaborationQuery = graphql(`
  query Collaboration($id: ID!) {
    collaboration(id: $id) {
      id title description language status startedOn endedOn demo visibility updatedAt
      nextStep nextStepOn nextStepBy result lesson
      initiative { id title language }
      themes(first: 10) { nodes { id labelSv labelEn } }
      parties(first: 20) { edges { confirmedOn gives gets node { id name } } }
    }
  }
`)

const NextStepMutation = graphql(`
  mutation CollaborationNextStep($id: ID!, $input: ChangeCollaborationInput!, $readAt: DateTime) {
    result: changeCollaboration(id: $id, input: $input, readAt: $readAt) {
      ... on MutationChangeCollaborationSuccess { data { id } }
      ${refusals}
    }
  }
`)

type Collaboration = NonNullable<ResultOf<typeof CollaborationQuery>['collaboration']>

/** Those whom the viewer speaks for and who have not said yes yet. */
const useAwaited = () => {
  const viewer = useViewer()
  const mine = useMyOrganisation()
  const own = viewer?.account ? viewer.organisations : mine ? [mine] : []
  return ({ parties, status }: Collaboration): string[] =>
    parties.edges.flatMap(({ confirmedOn, node }) =>
      status !== 'ENDED' && !confirmedOn && own.some(({ id }) => id === node.id) ? node.id : [],
    )
}

/** What came of it, and what they learned. */
const Outcome = ({ collaboration }: { collaboration: Collaboration }) => {
  const { t } = useLanguage()
  const { result, lesson, language } = collaboration
  const told = [
    { title: t.collaborations.result, text: result },
    { title: t.collaborations.lesson, text: lesson },
  ]
  return told.map(({ title, text }) =>
    text ? (
      <Section key={title} title={title}>
        <Content as="p" language={language}>
          {text}
        </Content>
      </Section>
    ) : null,
  )
}

/** One collaboration, with each party's own confirmation. */
const CollaborationPage = () => {
  const { t, format } = useLanguage()
  const awaitedOf = useAwaited()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: CollaborationQuery, variables: { id }, types: ['Organisation', 'ConflictError'] })
  useSeen(answer.state === 'ready' ? id : undefined)
  return (
    <Shown answer={answer}>
      {({ collaboration }) =>
        collaboration ? (
          <Page
            title={collaboration.title}
            heading={<Content language={collaboration.language}>{collaboration.title}</Content>}
            eyebrow={
              <>
                <KindLabel kind="COLLABORATION" />
                <Tag>{t.kinds.collaborationStatus[collaboration.status]}</Tag>
                <DemoTag demo={collaboration.demo} />
                <SeenBy kind="COLLABORATION" id={id} level={collaboration.visibility} />
              </>
            }
            lead={
              collaboration.description ? (
                <Content as="p" language={collaboration.language}>
                  {collaboration.description}
                </Content>
              ) : null
            }
            actions={
              <>
                {awaitedOf(collaboration).map((organisationId) => (
                  <ConfirmButton key={organisationId} id={id} organisationId={organisationId} />
                ))}
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="COLLABORATION" id={id}>
                  {t.collaborations.change}
                </ChangeLink>
              </>
            }
          >
            <Facts
              facts={[
                {
                  name: t.collaborations.started,
                  value: collaboration.startedOn ? format.date(collaboration.startedOn) : null,
                },
                {
                  name: t.collaborations.ended,
                  value: collaboration.endedOn ? format.date(collaboration.endedOn) : null,
                },
                {
                  name: t.collaborations.initiative,
                  value: collaboration.initiative ? (
                    <NodeLink
                      kind="INITIATIVE"
                      id={collaboration.initiative.id}
                      title={collaboration.initiative.title}
                      language={collaboration.initiative.language}
                    />
                  ) : null,
                },
              ]}
            />
            <ThemeChips themes={collaboration.themes.nodes} />
            <NextStep of={collaboration} ended={collaboration.status === 'ENDED'} mutation={NextStepMutation} />
            <Outcome collaboration={collaboration} />
            <Section title={t.collaborations.parties}>
              <NodeRows
                columns
                rows={collaboration.parties.edges.map((party) => ({
                  kind: 'ORGANISATION',
                  id: party.node.id,
                  title: party.node.name,
                  detail: (
                    <>
                      {party.confirmedOn
                        ? t.collaborations.confirmed(format.date(party.confirmedOn))
                        : t.collaborations.unconfirmed}
                      <PartySays id={id} version={collaboration.updatedAt} party={party} />
                    </>
                  ),
                }))}
              />
            </Section>
            <MayChange id={id}>
              <StatusSteps
                id={id}
                status={collaboration.status}
                confirmed={collaboration.parties.edges.every(({ confirmedOn }) => confirmedOn !== null)}
              />
            </MayChange>
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default CollaborationPage
