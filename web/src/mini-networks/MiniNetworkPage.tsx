import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NextStep } from '../nodes/NextStep.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MayChange, MayCreate } from '../viewer/rights.tsx'
import { useSeen } from '../viewer/unseen.ts'
import { acceptedIn, awaitsAnswers } from './answers.ts'
import { GatheredAround } from './GatheredAround.tsx'
import { Invitation } from './Invitation.tsx'
import { Joining, OpenButton } from './Joining.tsx'
import { mostMembers } from './limits.ts'
import { Meetings } from './Meetings.tsx'
import { MemberRows } from './MemberRows.tsx'
import { MeetingFragment } from './meeting-values.ts'
import { RestButton } from './RestButton.tsx'
import { StatusSteps } from './StatusSteps.tsx'
import { TellStory } from './TellStory.tsx'

const MiniNetworkQuery = graphql(
  `
  query MiniNetwork($id: ID!) {
    miniNetwork(id: $id) {
      id name purpose language status open result demo visibility updatedAt quietSince
      nextStep nextStepOn nextStepBy
      convener { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
      members(first: 20) { totalCount edges { contribution reason acceptedOn node { id name } } }
      meetings { ...Meeting }
      gathersAround {
        __typename
        id
        ... on Motivation { text language }
        ... on Need { text language }
        ... on Theme { labelSv labelEn }
        ... on Challenge { title language }
      }
    }
  }
`,
  [MeetingFragment],
)

const NextStepMutation = graphql(`
  mutation MiniNetworkNextStep($id: ID!, $input: ChangeMiniNetworkInput!, $readAt: DateTime) {
    result: changeMiniNetwork(id: $id, input: $input, readAt: $readAt) {
      ... on MutationChangeMiniNetworkSuccess { data { id } }
      ${refusals}
    }
  }
`)

type MiniNetwork = NonNullable<ResultOf<typeof MiniNetworkQuery>['miniNetwork']>

/** Whether others may join by themselves, and there is room. */
const isOpen = ({ open, status, members }: MiniNetwork): boolean =>
  open && status !== 'CLOSED' && members.totalCount < mostMembers

const Body = (props: { network: MiniNetwork }) => {
  const { t, format } = useLanguage()
  const { network } = props
  const [accepted, all] = [acceptedIn(network), network.members.edges.length]
  return (
    <>
      <Facts
        facts={[
          {
            name: t.miniNetworks.convenerFact,
            value: network.convener ? (
              <NodeLink kind="ORGANISATION" id={network.convener.id} title={network.convener.name} />
            ) : null,
          },
        ]}
      />
      <ThemeChips themes={network.themes.nodes} />
      {network.status === 'CLOSED' ? null : <Invitation id={network.id} members={network.members.edges} />}
      {isOpen(network) ? (
        <Joining
          id={network.id}
          memberIds={network.members.edges.map(({ node }) => node.id)}
          level={network.visibility}
        />
      ) : null}
      {network.quietSince ? (
        <MayChange id={network.id}>
          <Section title={t.miniNetworks.quiet.title} lead={t.miniNetworks.quiet.lead(format.date(network.quietSince))}>
            <RestButton id={network.id} />
          </Section>
        </MayChange>
      ) : null}
      <NextStep of={network} ended={network.status === 'CLOSED'} mutation={NextStepMutation} />
      <Meetings networkId={network.id} ended={network.status === 'CLOSED'} meetings={network.meetings} />
      {network.result ? (
        <Section title={t.miniNetworks.result}>
          <Content as="p" language={network.language}>
            {network.result}
          </Content>
          {network.status === 'CLOSED' ? (
            <MayCreate kind="STORY">
              <TellStory network={network} />
            </MayCreate>
          ) : null}
        </Section>
      ) : null}
      {network.gathersAround.length ? (
        <Section title={t.miniNetworks.around}>
          <GatheredAround things={network.gathersAround} />
        </Section>
      ) : null}
      <Section
        title={t.miniNetworks.members}
        count={format.count(network.members.totalCount)}
        lead={awaitsAnswers(network) && accepted < all ? t.miniNetworks.invitation.soMany(accepted, all) : undefined}
      >
        <MemberRows network={network} />
        {network.status === 'CLOSED' ? null : (
          <MayChange id={network.id}>
            <OpenButton id={network.id} open={network.open} />
          </MayChange>
        )}
      </Section>
      <MayChange id={network.id}>
        <StatusSteps id={network.id} status={network.status} />
      </MayChange>
    </>
  )
}

/** One mini-network: why it meets, who takes part, and how far it has come. */
const MiniNetworkPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: MiniNetworkQuery, variables: { id }, types: ['Organisation', 'ConflictError'] })
  useSeen(answer.state === 'ready' ? id : undefined)
  return (
    <Shown answer={answer}>
      {({ miniNetwork: network }) =>
        network ? (
          <Page
            title={network.name}
            heading={<Content language={network.language}>{network.name}</Content>}
            eyebrow={
              <>
                <KindLabel kind="MINI_NETWORK" />
                <Tag>{t.kinds.miniNetworkStatus[network.status]}</Tag>
                {isOpen(network) ? <Tag look="fill">{t.miniNetworks.joining.isOpen}</Tag> : null}
                <DemoTag demo={network.demo} />
                <SeenBy kind="MINI_NETWORK" id={id} level={network.visibility} />
              </>
            }
            lead={
              <Content as="p" language={network.language}>
                {network.purpose}
              </Content>
            }
            actions={<ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>}
          >
            <Body network={network} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default MiniNetworkPage
