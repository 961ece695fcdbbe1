import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { type Answer, useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { chooseMyOrganisation, useMyOrganisation } from '../organisations/my-organisation.ts'
import { pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { FewSuggestionsHelp, fewSuggestions } from './FewSuggestionsHelp.tsx'
import { longestList } from './longest-list.ts'
import { type Answered, type Synergies, SynergiesQuery } from './queries.ts'
import { RingsNotice, RingsSection } from './RingsSection.tsx'
import { SynergyList } from './SynergyList.tsx'

const Freshness = (props: { freshness: Answered['freshness'] }) => {
  const { t, format } = useLanguage()
  const { freshness } = props
  return (
    <p className="small quiet">
      {t.synergies.bestFirst} <Link to="/matchningen">{t.matching.link}</Link>.{' '}
      {freshness.computedAt ? t.synergies.computed(format.date(freshness.computedAt)) : ''}{' '}
      {freshness.pendingChanges > 0 ? t.synergies.pending(freshness.pendingChanges) : ''}
    </p>
  )
}

const List = (props: {
  synergies: Synergies
  freshness: Answered['freshness']
  organisation: NonNullable<Answered['organisation']>
  dense: boolean
}) => {
  const { synergies, organisation } = props
  const place = useKeptFocus(synergies.nodes.map((synergy) => synergy.organisation.id))
  const found = synergies.nodes.filter(({ level }) => level !== 'FAR_FETCHED').length
  const help = found < fewSuggestions ? <FewSuggestionsHelp organisation={organisation} found={found} /> : null
  if (synergies.nodes.length === 0) return help
  return (
    <div className="stack">
      <Freshness freshness={props.freshness} />
      <RingsNotice organisationId={organisation.id} />
      <div {...place}>
        <SynergyList synergies={synergies.nodes} organisationId={organisation.id} dense={props.dense} />
      </div>
      {help}
    </div>
  )
}

/** Coming here with an organisation in the address makes it "ours", where nobody has chosen before. */
const useBecomingOurs = (answer: Answer<Answered>) => {
  const mine = useMyOrganisation()
  const organisation = answer.state === 'ready' ? answer.data.organisation : null
  useEffect(() => {
    if (organisation && !mine) chooseMyOrganisation({ id: organisation.id, name: organisation.name })
  }, [organisation, mine])
}

/** So often the list is read again while a change is on its way in, in milliseconds, and so many times. */
const [followEvery, followMost] = [300, 20]

/** Reads the list again while changes are on their way in: whoever has just saved a need is waiting for it. */
const useFollowing = (answer: Answer<Answered>) => {
  const times = useRef(0)
  const pending = answer.state === 'ready' && answer.data.freshness.pendingChanges > 0
  useEffect(() => {
    if (!pending) times.current = 0
    if (!pending || answer.state !== 'ready' || answer.stale || times.current >= followMost) return
    const timer = setTimeout(() => {
      times.current += 1
      answer.retry()
    }, followEvery)
    return () => clearTimeout(timer)
  }, [pending, answer])
}

/** Whom an organisation can work with, on what, and why, for both sides. */
const SynergiesPage = () => {
  const { t } = useLanguage()
  const { organisationId = '' } = useParams()
  const answer = useAnswer({
    query: SynergiesQuery,
    variables: { organisationId, first: longestList },
    types: ['Synergy', 'Need', 'Offer'],
    inSlices: true,
  })
  const [look, setLook] = useAddress('visning')
  const dense = look === 'tatt'
  useBecomingOurs(answer)
  useFollowing(answer)
  return (
    <Shown answer={answer} lines={10}>
      {({ organisation, synergies, freshness }) =>
        organisation ? (
          <Page
            title={t.synergies.titleFor(organisation.name)}
            lead={dense ? null : <p>{t.synergies.lead}</p>}
            actions={
              <>
                <ButtonLink to={pathOf('ORGANISATION', organisation.id)}>{organisation.name}</ButtonLink>
                <Button look="quiet" onClick={() => setLook(dense ? '' : 'tatt')}>
                  {dense ? t.synergies.asCards : t.synergies.asBoard}
                </Button>
                <Button look="quiet" onClick={() => window.print()}>
                  {t.synergies.print}
                </Button>
              </>
            }
          >
            <List synergies={synergies} freshness={freshness} organisation={organisation} dense={dense} />
            <RingsSection organisationId={organisationId} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default SynergiesPage
