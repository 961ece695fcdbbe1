import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { AskForContact } from '../nodes/AskForContact.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { FormerNames } from '../nodes/Former.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { Origins } from '../nodes/Origins.tsx'
import { mapPathOf, synergiesPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { detailFacts } from './detail-facts.tsx'
import { useMyOrganisation } from './my-organisation.ts'
import { OrganisationCommunity } from './OrganisationCommunity.tsx'
import { OrganisationPartners } from './OrganisationPartners.tsx'
import { OrganisationWork } from './OrganisationWork.tsx'

const OrganisationQuery = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id name kind description language website joinedOn capacity demo endedOn
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
  const mine = useMyOrganisation()
  const answer = useAnswer({ query: OrganisationQuery, variables: { id } })
  return (
    <Shown answer={answer} lines={10}>
      {({ organisation }) =>
        organisation ? (
          <Page
            title={organisation.name}
            eyebrow={
              <>
                <KindLabel kind="ORGANISATION" word={t.kinds.organisationKind[organisation.kind]} />
                <FormerNames names={organisation.formerNames} />
                {organisation.joinedOn ? <span>{t.organisations.partner}</span> : null}
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
            actions={
              <>
                <ButtonLink look="strong" to={synergiesPathOf(id)}>
                  {mine && mine.id !== id ? t.organisations.seeTheirSynergies : t.organisations.seeSynergies}
                </ButtonLink>
                {organisation.endedOn ? null : <AskForContact organisationId={id} origin="ORGANISATION" />}
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="ORGANISATION" id={id}>
                  {t.organisations.change}
                </ChangeLink>
                <EndMenu kind="ORGANISATION" id={id} endedOn={organisation.endedOn} />
              </>
            }
          >
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
            <OrganisationPartners id={id} />
            <OrganisationWork id={id} />
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
