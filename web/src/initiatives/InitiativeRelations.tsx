import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLinkList, NodeListRow, NodeRows } from '../nodes/NodeLink.tsx'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { Columns, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'

const RelationsQuery = graphql(`
  query InitiativeRelations($id: ID!) {
    initiative(id: $id) {
      id
      organisations(first: 30) { totalCount edges { role until node { id name } } }
      contacts(first: 10) { nodes { id name } }
      themes(first: 20) { nodes { id labelSv labelEn } }
      challenges(first: 20) { nodes { id title language } }
      answers(first: 20) { nodes { id kind text language } }
      collaborations(first: 20) { nodes { id title language status } }
      parts(first: 30) { totalCount nodes { id title language status } }
    }
  }
`)

type Initiative = NonNullable<ResultOf<typeof RelationsQuery>['initiative']>

const Who = (props: { initiative: Initiative }) => {
  const { t } = useLanguage()
  const { organisations, contacts } = props.initiative
  return (
    <Section title={t.initiatives.who}>
      <NodeRows
        rows={organisations.edges.map(({ role, node }) => ({
          kind: 'ORGANISATION',
          id: node.id,
          title: node.name,
          detail: t.kinds.initiativeRole[role],
        }))}
        empty={t.initiatives.nobody}
      />
      {contacts.nodes.length ? (
        <>
          <h3>{t.initiatives.contacts}</h3>
          <NodeRows rows={contacts.nodes.map((person) => ({ kind: 'PERSON', id: person.id, title: person.name }))} />
        </>
      ) : null}
    </Section>
  )
}

const Why = (props: { initiative: Initiative }) => {
  const { t } = useLanguage()
  const { answers, challenges } = props.initiative
  return (
    <Section title={t.initiatives.answers}>
      {answers.nodes.length || challenges.nodes.length ? (
        <NodeLinkList>
          {challenges.nodes.map((one) => (
            <NodeListRow key={one.id} kind="CHALLENGE" id={one.id} title={one.title} language={one.language} />
          ))}
          {answers.nodes.map((one) => (
            <NodeListRow
              key={one.id}
              kind="MOTIVATION"
              id={one.id}
              title={one.text}
              language={one.language}
              detail={t.kinds.motivationKind[one.kind]}
            />
          ))}
        </NodeLinkList>
      ) : (
        <p className="quiet">{t.initiatives.noAnswers}</p>
      )}
    </Section>
  )
}

/** Who takes part in an initiative, what it is about and what it answers to. */
export const InitiativeRelations = (props: { id: string }) => {
  const { t, format } = useLanguage()
  const answer = useAnswer({
    query: RelationsQuery,
    variables: { id: props.id },
    types: ['Organisation', 'Person', 'Motivation', 'Collaboration', 'Theme', 'Challenge'],
  })
  return (
    <Shown answer={answer}>
      {({ initiative }) =>
        initiative ? (
          <>
            <ThemeChips themes={initiative.themes.nodes} />
            <Columns>
              <Who initiative={initiative} />
              <Why initiative={initiative} />
            </Columns>
            {initiative.parts.nodes.length ? (
              <Section title={t.initiatives.parts} count={format.count(initiative.parts.totalCount)}>
                <NodeRows
                  columns
                  rows={initiative.parts.nodes.map((one) => ({
                    kind: 'INITIATIVE',
                    id: one.id,
                    title: one.title,
                    language: one.language,
                    detail: t.kinds.initiativeStatus[one.status],
                  }))}
                />
              </Section>
            ) : null}
            {initiative.collaborations.nodes.length ? (
              <Section title={t.initiatives.collaborations}>
                <NodeRows
                  columns
                  rows={initiative.collaborations.nodes.map((one) => ({
                    kind: 'COLLABORATION',
                    id: one.id,
                    title: one.title,
                    language: one.language,
                    detail: t.kinds.collaborationStatus[one.status],
                  }))}
                />
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  )
}
