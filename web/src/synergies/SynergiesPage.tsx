import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { type Answer, useAnswer } from '../client/use-answer.ts'
import { Missing } from '../kinds/Missing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { chooseMyOrganisation, useMyOrganisation } from '../organisations/my-organisation.ts'
import { newPathOf, pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useKeptPlace } from '../ui/use-kept-place.ts'
import { type Answered, type Synergies, SynergiesQuery } from './queries.ts'
import styles from './SynergiesPage.module.css'
import { SynergyCard } from './SynergyCard.tsx'

const pageSize = 10
const mostShown = 50

const Nothing = (props: { thin: boolean; organisationId: string }) => {
  const { t } = useLanguage()
  const forUs = `?for=${encodeURIComponent(props.organisationId)}`
  return (
    <EmptyState
      action={
        <>
          <ButtonLink look="strong" to={`${newPathOf('NEED')}${forUs}`}>
            {t.organisations.addNeed}
          </ButtonLink>
          <ButtonLink to={`${newPathOf('OFFER')}${forUs}`}>{t.organisations.addOffer}</ButtonLink>
        </>
      }
    >
      {props.thin ? t.synergies.thin : t.synergies.none}
    </EmptyState>
  )
}

const Freshness = (props: { freshness: Answered['freshness'] }) => {
  const { t, format } = useLanguage()
  const { freshness } = props
  return (
    <p className="small quiet">
      {t.synergies.strongFirst} <Link to="/matchningen">{t.matching.link}</Link>.{' '}
      {freshness.computedAt ? t.synergies.computed(format.date(freshness.computedAt)) : ''}{' '}
      {freshness.pendingChanges > 0 ? t.synergies.pending(freshness.pendingChanges) : ''}
    </p>
  )
}

const List = (props: {
  synergies: Synergies
  freshness: Answered['freshness']
  thin: boolean
  organisationId: string
  shown: number
  more: () => void
}) => {
  const { t } = useLanguage()
  const { synergies, organisationId } = props
  const place = useKeptPlace(synergies.nodes.map((synergy) => synergy.organisation.id))
  if (synergies.nodes.length === 0) return <Nothing thin={props.thin} organisationId={organisationId} />
  return (
    <div className="stack">
      <Freshness freshness={props.freshness} />
      <ol className={styles.cards} {...place}>
        {synergies.nodes.map((synergy) => (
          <li key={synergy.organisation.id} id={synergy.organisation.id}>
            <SynergyCard synergy={synergy} organisationId={organisationId} />
          </li>
        ))}
      </ol>
      {synergies.pageInfo.hasNextPage && props.shown < mostShown ? (
        <div className="no-print">
          <Button onClick={props.more}>{t.states.more}</Button>
        </div>
      ) : null}
    </div>
  )
}

/** Two needs and one offer are the least that something can be suggested from. */
const isThin = (organisation: NonNullable<Answered['organisation']>): boolean =>
  organisation.needs.totalCount < 2 || organisation.offers.totalCount < 1

/** Coming here with an organisation in the address makes it "ours", where nobody has chosen before. */
const useBecomingOurs = (answer: Answer<Answered>) => {
  const mine = useMyOrganisation()
  const organisation = answer.state === 'ready' ? answer.data.organisation : null
  useEffect(() => {
    if (organisation && !mine) chooseMyOrganisation({ id: organisation.id, name: organisation.name })
  }, [organisation, mine])
}

/** Whom an organisation can work with, on what, and why, for both sides. */
const SynergiesPage = () => {
  const { t } = useLanguage()
  const { organisationId = '' } = useParams()
  const [value, setShown] = useAddress('visa')
  const shown = Math.min(Math.max(Number.parseInt(value, 10) || pageSize, 1), mostShown)
  const answer = useAnswer({
    query: SynergiesQuery,
    variables: { organisationId, first: shown },
    types: ['Synergy', 'Need', 'Offer'],
  })
  useBecomingOurs(answer)
  return (
    <Shown answer={answer} lines={10}>
      {({ organisation, synergies, freshness }) =>
        organisation ? (
          <Page
            title={t.synergies.titleFor(organisation.name)}
            lead={<p>{t.synergies.lead}</p>}
            actions={
              <>
                <ButtonLink to={pathOf('ORGANISATION', organisation.id)}>{organisation.name}</ButtonLink>
                <Button look="quiet" onClick={() => window.print()}>
                  {t.synergies.print}
                </Button>
              </>
            }
          >
            <List
              synergies={synergies}
              freshness={freshness}
              thin={isThin(organisation)}
              organisationId={organisationId}
              shown={shown}
              more={() => setShown(String(Math.min(shown + pageSize, mostShown)))}
            />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default SynergiesPage
