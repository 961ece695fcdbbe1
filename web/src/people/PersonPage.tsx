import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { changePathOf, mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'

const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id name description demo
      organisations(first: 10) { edges { role since until node { id name } } }
      initiatives(first: 30) { nodes { id title language status } }
      motivations(first: 20) { nodes { id kind text language } }
    }
  }
`)

/** One person: where they work, what they can be asked about, what moves them. */
const PersonPage = () => {
  const { t, format } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({
    query: PersonQuery,
    variables: { id },
    types: ['Organisation', 'Initiative', 'Motivation'],
  })
  const period = (since: string | null, until: string | null) =>
    until ? t.initiatives.until(format.month(until)) : since ? t.themes.since(format.month(since)) : ''
  return (
    <Shown answer={answer}>
      {({ person }) =>
        person ? (
          <Page
            title={person.name}
            eyebrow={
              <>
                <KindLabel kind="PERSON" />
                <DemoTag demo={person.demo} />
              </>
            }
            lead={person.description ? <p>{person.description}</p> : null}
            actions={
              <>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ButtonLink look="quiet" to={changePathOf('PERSON', id)}>
                  {t.organisations.change}
                </ButtonLink>
              </>
            }
          >
            <Columns>
              <Section title={t.people.worksAt}>
                <NodeRows
                  rows={person.organisations.edges.map(({ role, since, until, node }) => ({
                    kind: 'ORGANISATION',
                    id: node.id,
                    title: node.name,
                    detail: [role, period(since, until)].filter(Boolean).join(' · '),
                  }))}
                  empty={t.people.noOrganisation}
                />
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
