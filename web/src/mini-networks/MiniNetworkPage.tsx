import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NextStep } from '../nodes/NextStep.tsx'
import { NodeLink, NodeRows } from '../nodes/NodeLink.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MayChange } from '../viewer/rights.tsx'
import { useSeen } from '../viewer/unseen.ts'
import { GatheredAround } from './GatheredAround.tsx'
import { StatusSteps } from './StatusSteps.tsx'

const MiniNetworkQuery = graphql(`
  query MiniNetwork($id: ID!) {
    miniNetwork(id: $id) {
      id name purpose language status result demo updatedAt
      nextStep nextStepOn nextStepBy
      convener { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
      members(first: 20) { totalCount edges { contribution node { id name } } }
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
`)

const NextStepMutation = graphql(`
  mutation MiniNetworkNextStep($id: ID!, $input: ChangeMiniNetworkInput!) {
    result: changeMiniNetwork(id: $id, input: $input) {
      ... on MutationChangeMiniNetworkSuccess { data { id } }
      ${refusals}
    }
  }
`)

type MiniNetwork = NonNullable<ResultOf<typeof MiniNetworkQuery>['miniNetwork']>

const Body = (props: { network: MiniNetwork }) => {
  const { t, format } = useLanguage()
  const { network } = props
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
      <NextStep key={network.updatedAt} of={network} ended={network.status === 'CLOSED'} mutation={NextStepMutation} />
      {network.result ? (
        <Section title={t.miniNetworks.result}>
          <Content as="p" language={network.language}>
            {network.result}
          </Content>
        </Section>
      ) : null}
      {network.gathersAround.length ? (
        <Section title={t.miniNetworks.around}>
          <GatheredAround things={network.gathersAround} />
        </Section>
      ) : null}
      <Section title={t.miniNetworks.members} count={format.count(network.members.totalCount)}>
        <NodeRows
          columns
          rows={network.members.edges.map(({ contribution, node }) => ({
            kind: 'ORGANISATION',
            id: node.id,
            title: node.name,
            detail: contribution,
          }))}
        />
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
  const answer = useAnswer({ query: MiniNetworkQuery, variables: { id }, types: ['Organisation'] })
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
                <DemoTag demo={network.demo} />
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
