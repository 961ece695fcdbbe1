import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { EndedTag } from '../nodes/EndMenu.tsx'
import { FormerNames } from '../nodes/Former.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { Origins } from '../nodes/Origins.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { detailFacts } from './detail-facts.tsx'
import { OrganisationActions } from './OrganisationActions.tsx'
import { OrganisationCommunity } from './OrganisationCommunity.tsx'
import { OrganisationWork } from './OrganisationWork.tsx'

const OrganisationQuery = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id name kind description language website joinedOn capacity demo visibility endedOn
      shortNames formerNames organisationNumber email phone address postalCode externalIds
      place { id name }
      otherPlaces { id name }
      parent { id name }
      parts { id name }
    }
  }
`)

/** One organisation: what it seeks and offers, what it runs, what moves it, and who is there. */
const OrganisationPage = () => {
  const { t, format } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: OrganisationQuery, variables: { id } })
  return (
    <Shown answer={answer} lines={10}>
      {({ organisation }) =>
        organisation ? (
          <Page
            title={organisation.name}
            eyebrow={
              <>
                <KindLabel
                  kind="ORGANISATION"
                  word={[t.kinds.organisationKind[organisation.kind], organisation.joinedOn && t.organisations.partner]
                    .filter(Boolean)
                    .join(' · ')}
                />
                <FormerNames names={organisation.formerNames} />
                <EndedTag kind="ORGANISATION" endedOn={organisation.endedOn} />
                <DemoTag demo={organisation.demo} />
              </>
            }
            lead={
              organisation.description ? (
                <Content as="p" language={organisation.language}>
                  {organisation.description}
                </Content>
              ) : null
            }
            actions={<OrganisationActions id={id} endedOn={organisation.endedOn} />}
          >
            <OrganisationWork id={id}>
              <Facts
                facts={[
                  {
                    name: t.organisations.partnerSince,
                    value: organisation.joinedOn ? format.date(organisation.joinedOn) : null,
                  },
                  { name: t.organisations.place, value: organisation.place?.name },
                  {
                    name: t.organisations.website,
                    value: organisation.website ? (
                      <a href={organisation.website} rel="noreferrer">
                        {organisation.website.replace(/^https:\/\//, '')}
                      </a>
                    ) : null,
                  },
                  {
                    name: t.organisations.capacity,
                    value: organisation.capacity ? t.organisations.capacityValue(organisation.capacity) : null,
                  },
                  ...detailFacts(t, organisation),
                ]}
              />
              <SeenBy kind="ORGANISATION" id={id} level={organisation.visibility} />
            </OrganisationWork>
            <OrganisationCommunity id={id} />
            <Origins id={id} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default OrganisationPage
