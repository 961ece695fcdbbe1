import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { AskForContact } from '../nodes/AskForContact.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { Former, FormerNames, usePeriod } from '../nodes/Former.tsx'
import { hasEnded } from '../nodes/has-ended.ts'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { MergeMenu } from '../nodes/MergeMenu.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'

const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id name formerNames description demo visibility
      organisations(first: 10, includeEnded: true) { edges { role since until node { id name endedOn } } }
      initiatives(first: 30) { nodes { id title language status } }
      motivations(first: 20) { nodes { id kind text language } }
    }
  }
`)

type Work = NonNullable<ResultOf<typeof PersonQuery>['person']>['organisations']['edges'][number]

/** One person: where they work, what they can be asked about, what moves them. */
const PersonPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({
    query: PersonQuery,
    variables: { id },
    types: ['Organisation', 'Initiative', 'Motivation'],
  })
  const period = usePeriod()
  const now = (edge: { until: string | null; node: { endedOn: string | null } }) =>
    !hasEnded(edge.until) && !hasEnded(edge.node.endedOn)
  const workRow = ({ role, since, until, node }: Work) => ({
    kind: 'ORGANISATION' as const,
    id: node.id,
    title: node.name,
    detail: [role, period(since, until)].filter(Boolean).join(' · '),
  })
  return (
    <Shown answer={answer}>
      {({ person }) =>
        person ? (
          <Page
            title={person.name}
            eyebrow={
              <>
                <KindLabel kind="PERSON" />
                <FormerNames names={person.formerNames} />
                <DemoTag demo={person.demo} />
                <SeenBy kind="PERSON" id={id} level={person.visibility} />
              </>
            }
            lead={person.description ? <p>{person.description}</p> : null}
            actions={
              <>
                {person.organisations.edges
                  .filter(now)
                  .slice(0, 1)
                  .map(({ node }) => (
                    <AskForContact key={node.id} organisationId={node.id} origin="PERSON" about={[id]} />
                  ))}
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="PERSON" id={id}>
                  {t.organisations.change}
                </ChangeLink>
                <ForCoordinators>
                  <ButtonLink look="quiet" to={`/om-mig/ta-bort?person=${encodeURIComponent(id)}`}>
                    {t.privacy.removal.openOther}
                  </ButtonLink>
                </ForCoordinators>
                <MergeMenu kind="PERSON" id={id} />
              </>
            }
          >
            <Columns>
              <Section title={t.people.worksAt}>
                <NodeRows rows={person.organisations.edges.filter(now).map(workRow)} empty={t.people.noOrganisation} />
                <Former rows={person.organisations.edges.filter((edge) => !now(edge)).map(workRow)} />
              </Section>
              <Section title={t.people.initiatives}>
                <NodeRows
                  rows={person.initiatives.nodes.map((one) => ({
                    kind: 'INITIATIVE',
                    id: one.id,
                    title: one.title,
                    language: one.language,
                    detail: t.kinds.initiativeStatus[one.status],
                  }))}
                  empty={t.people.noInitiatives}
                />
              </Section>
            </Columns>
            {person.motivations.nodes.length ? (
              <Section title={t.people.motivations}>
                <NodeRows
                  columns
                  rows={person.motivations.nodes.map((one) => ({
                    kind: 'MOTIVATION',
                    id: one.id,
                    title: one.text,
                    language: one.language,
                    detail: t.kinds.motivationKind[one.kind],
                  }))}
                />
              </Section>
            ) : null}
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default PersonPage
