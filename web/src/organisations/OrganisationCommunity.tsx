import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Former, usePeriod } from '../nodes/Former.tsx'
import { hasEnded } from '../nodes/has-ended.ts'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { Columns, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'

const CommunityQuery = graphql(`
  query OrganisationCommunity($id: ID!) {
    organisation(id: $id) {
      id
      people(first: 20) { totalCount edges { role until node { id name } } }
      everybody: people(first: 50, includeEnded: true) { edges { role since until node { id name } } }
      motivations(first: 20) { totalCount edges { relation node { id kind text language } } }
      commitments(first: 20) { totalCount edges { since until node { id title language } } }
      miniNetworks(first: 10) { totalCount edges { node { id name language status } } }
      stories(first: 10) { totalCount nodes { id title language } }
    }
  }
`)

type Community = NonNullable<ResultOf<typeof CommunityQuery>['organisation']>

const Moves = (props: { community: Community }) => {
  const { t, format } = useLanguage()
  const { motivations, commitments } = props.community
  return (
    <Columns>
      <Section title={t.organisations.motivations} count={format.count(motivations.totalCount)}>
        <NodeRows
          rows={motivations.edges.map(({ relation, node }) => ({
            kind: 'MOTIVATION',
            id: node.id,
            title: node.text,
            language: node.language,
            detail: [t.kinds.motivationKind[node.kind], relation === 'SUPPORTS' ? t.organisations.supports : '']
              .filter(Boolean)
              .join(' · '),
          }))}
          empty={t.organisations.noMotivations}
        />
      </Section>
      <Section
        title={t.organisations.commitments}
        lead={commitments.totalCount < 5 ? t.organisations.commitmentsShort(commitments.totalCount) : undefined}
        count={commitments.totalCount >= 5 ? format.count(commitments.totalCount) : undefined}
      >
        <NodeRows
          rows={commitments.edges.map(({ since, node }) => ({
            kind: 'CHALLENGE',
            id: node.id,
            title: node.title,
            language: node.language,
            detail: since ? t.themes.since(format.month(since)) : undefined,
          }))}
        />
      </Section>
    </Columns>
  )
}

const Members = (props: { community: Community }) => {
  const { t, format } = useLanguage()
  const { people, everybody, miniNetworks, stories } = props.community
  const period = usePeriod()
  return (
    <Columns>
      <Section title={t.organisations.people} count={format.count(people.totalCount)}>
        <NodeRows
          rows={people.edges.map(({ role, node }) => ({ kind: 'PERSON', id: node.id, title: node.name, detail: role }))}
          empty={t.organisations.noPeople}
        />
        <Former
          rows={everybody.edges
            .filter(({ until }) => hasEnded(until))
            .map(({ role, since, until, node }) => ({
              kind: 'PERSON' as const,
              id: node.id,
              title: node.name,
              detail: [role, period(since, until)].filter(Boolean).join(' · '),
            }))}
        />
      </Section>
      {miniNetworks.edges.length ? (
        <Section title={t.organisations.miniNetworks} count={format.count(miniNetworks.totalCount)}>
          <NodeRows
            rows={miniNetworks.edges.map(({ node }) => ({
              kind: 'MINI_NETWORK',
              id: node.id,
              title: node.name,
              language: node.language,
              detail: t.kinds.miniNetworkStatus[node.status],
            }))}
          />
        </Section>
      ) : null}
      {stories.nodes.length ? (
        <Section title={t.organisations.stories} count={format.count(stories.totalCount)}>
          <NodeRows
            rows={stories.nodes.map((story) => ({
              kind: 'STORY',
              id: story.id,
              title: story.title,
              language: story.language,
            }))}
          />
        </Section>
      ) : null}
    </Columns>
  )
}

/** What moves an organisation, what it has committed to, and who is there. */
export const OrganisationCommunity = (props: { id: string }) => {
  const answer = useAnswer({
    query: CommunityQuery,
    variables: { id: props.id },
    types: ['Person', 'Motivation', 'Challenge', 'MiniNetwork', 'Story'],
  })
  return (
    <Shown answer={answer} lines={6}>
      {({ organisation: community }) =>
        community ? (
          <>
            <Moves community={community} />
            <Members community={community} />
          </>
        ) : null
      }
    </Shown>
  )
}
