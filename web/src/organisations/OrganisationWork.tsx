import { type ReactNode, useState } from 'react'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { newPathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Columns, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MaySpeak } from '../viewer/rights.tsx'
import { OrganisationPartners } from './OrganisationPartners.tsx'

const WorkQuery = graphql(`
  query OrganisationWork($id: ID!) {
    organisation(id: $id) {
      id
      needs(first: 20) { totalCount nodes { id kind text language validUntil closedOn } }
      offers(first: 20) { totalCount nodes { id kind text language validUntil closedOn } }
      initiatives(first: 30) { totalCount edges { role node { id title language status } } }
      collaborations(first: 20) { totalCount edges { confirmedOn node { id title language status } } }
    }
  }
`)

type Work = NonNullable<ResultOf<typeof WorkQuery>['organisation']>
type Resource = Work['needs']['nodes'][number]

const addFor = (path: string, organisationId: string) => `${path}?for=${encodeURIComponent(organisationId)}`

/** So many of each are shown at first, so that all three lists begin on the first screen. */
const firstShown = 5

const Resources = (props: {
  kind: 'NEED' | 'OFFER'
  title: string
  empty: string
  add: string
  organisationId: string
  total: number
  resources: readonly Resource[]
}) => {
  const { t, format } = useLanguage()
  const { kind, resources } = props
  const [whole, setWhole] = useState(false)
  const shown = whole ? resources : resources.slice(0, firstShown)
  const link: ReactNode = (
    <MaySpeak organisationId={props.organisationId}>
      <ButtonLink small look="plain" to={addFor(newPathOf(kind), props.organisationId)}>
        {props.add}
      </ButtonLink>
    </MaySpeak>
  )
  return (
    <Section title={props.title} count={props.total ? format.number(props.total) : undefined}>
      {resources.length ? (
        <NodeRows
          rows={shown.map((one) => ({
            kind: kind,
            id: one.id,
            title: one.text,
            language: one.language,
            detail: [
              t.kinds.resourceKind[one.kind],
              one.closedOn
                ? t.needsOffers.closed
                : one.validUntil
                  ? t.needsOffers.until(format.date(one.validUntil))
                  : '',
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      ) : (
        <EmptyState action={link}>{props.empty}</EmptyState>
      )}
      {shown.length < resources.length ? (
        <div>
          <Button small onClick={() => setWhole(true)}>
            {t.organisations.more(resources.length - shown.length)}
          </Button>
        </div>
      ) : null}
      {resources.length ? <div className="no-print">{link}</div> : null}
    </Section>
  )
}

const Running = (props: { work: Work }) => {
  const { t, format } = useLanguage()
  const { initiatives, collaborations, id } = props.work
  return (
    <Columns>
      <Section
        title={t.organisations.initiatives}
        count={format.count(initiatives.totalCount)}
        action={
          <MaySpeak organisationId={id}>
            <ButtonLink small to={addFor(newPathOf('INITIATIVE'), id)}>
              {t.organisations.addInitiative}
            </ButtonLink>
          </MaySpeak>
        }
      >
        <NodeRows
          rows={initiatives.edges.map(({ role, node }) => ({
            kind: 'INITIATIVE',
            id: node.id,
            title: node.title,
            language: node.language,
            detail: `${t.kinds.initiativeRole[role]} · ${t.kinds.initiativeStatus[node.status]}`,
          }))}
          empty={t.organisations.noInitiatives}
        />
      </Section>
      <Section title={t.organisations.collaborations} count={format.count(collaborations.totalCount)}>
        <NodeRows
          rows={collaborations.edges.map(({ confirmedOn, node }) => ({
            kind: 'COLLABORATION',
            id: node.id,
            title: node.title,
            language: node.language,
            detail: `${t.kinds.collaborationStatus[node.status]} · ${confirmedOn ? t.organisations.confirmed : t.organisations.unconfirmed}`,
          }))}
          empty={t.organisations.noCollaborations}
        />
      </Section>
    </Columns>
  )
}

/** Whom an organisation works with, what it seeks and offers, then the facts about it, and what it runs. */
export const OrganisationWork = (props: { id: string; children: ReactNode }) => {
  const { t } = useLanguage()
  const { id } = props
  const answer = useAnswer({
    query: WorkQuery,
    variables: { id },
    types: ['Need', 'Offer', 'Initiative', 'Collaboration'],
  })
  const running = answer.state === 'ready' ? answer.data.organisation : null
  return (
    <>
      <Columns three>
        <OrganisationPartners id={id} />
        <Shown answer={answer} lines={4}>
          {({ organisation: work }) =>
            work ? (
              <>
                <Resources
                  kind="NEED"
                  title={t.organisations.needs}
                  empty={t.organisations.noNeeds}
                  add={t.organisations.addNeed}
                  organisationId={id}
                  total={work.needs.totalCount}
                  resources={work.needs.nodes}
                />
                <Resources
                  kind="OFFER"
                  title={t.organisations.offers}
                  empty={t.organisations.noOffers}
                  add={t.organisations.addOffer}
                  organisationId={id}
                  total={work.offers.totalCount}
                  resources={work.offers.nodes}
                />
              </>
            ) : null
          }
        </Shown>
      </Columns>
      {props.children}
      {running ? <Running work={running} /> : null}
    </>
  )
}
