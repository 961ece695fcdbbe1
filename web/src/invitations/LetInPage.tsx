import { useParams } from 'react-router'
import { refusalOf } from '../accounts/refusal-of.ts'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useMaySpeak } from '../viewer/rights.tsx'
import { InviteForm } from './InviteForm.tsx'
import { AnswerJoinMutation, LetInQuery, RevokeMutation } from './queries.ts'
import { Representatives } from './Representatives.tsx'

type Found = ResultOf<typeof LetInQuery>

const Requests = (props: { requests: Found['joinRequests']; again: () => void }) => {
  const { t, format, language } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(AnswerJoinMutation)
  const answer = async (id: string, accept: boolean) => {
    const outcome = await change({ id, accept, language: contentLanguageOf(language) })
    if (outcome.end === 'done') notify(accept ? t.invitations.letInDone : t.invitations.noDone)
    else notify(refusalOf(t, outcome))
    props.again()
  }
  if (props.requests.length === 0) return <EmptyState>{t.invitations.noRequests}</EmptyState>
  return (
    <ul className={rowStyles.list}>
      {props.requests.map((one) => (
        <li key={one.id} className={rowStyles.row}>
          <p>
            <strong dir="auto">{one.name}</strong> · {one.address} · {format.date(one.createdAt)}
          </p>
          {one.message ? <p dir="auto">{one.message}</p> : null}
          <p className="small quiet">{one.isProven ? t.invitations.proven : t.invitations.notProven}</p>
          <div className="row">
            <Button
              small
              look="strong"
              busy={busy}
              aria-label={t.invitations.yesOf(one.name)}
              onClick={() => void answer(one.id, true)}
            >
              {t.invitations.yes}
            </Button>
            <Button
              small
              busy={busy}
              aria-label={t.invitations.noOf(one.name)}
              onClick={() => void answer(one.id, false)}
            >
              {t.invitations.no}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

const Invitations = (props: { invitations: Found['invitations']; again: () => void }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(RevokeMutation)
  const revoke = async (id: string) => {
    const { end } = await change({ id })
    notify(end === 'done' ? t.invitations.revoked : t.invitations.failed)
    props.again()
  }
  if (props.invitations.length === 0) return <EmptyState>{t.invitations.none}</EmptyState>
  return (
    <ul className={rowStyles.list}>
      {props.invitations.map((one) => {
        const who = one.address ?? t.invitations.everybodyAt(one.domain ?? '')
        return (
          <li key={one.id} className={rowStyles.row}>
            <p>
              {who} · {t.invitations.states[one.state]}
              {one.state === 'OPEN' ? `, ${t.invitations.until(format.date(one.expiresAt))}` : null}
            </p>
            <div className={rowStyles.detail} dir="auto">
              {one.reason}
            </div>
            {one.state === 'OPEN' ? (
              <Button
                small
                look="quiet"
                busy={busy}
                aria-label={t.invitations.revokeOf(who)}
                onClick={() => void revoke(one.id)}
              >
                {t.invitations.revoke}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** For those who speak for an organisation, and coordinators: invites others and answers who asks to join. */
const LetInPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const letsIn = useMaySpeak(id)
  const answer = useAnswer({ query: LetInQuery, variables: { id } })
  const again = () => {
    if (answer.state === 'ready') answer.retry()
  }
  return (
    <Shown answer={answer}>
      {({ organisation, invitations, joinRequests, representatives }) =>
        organisation ? (
          <Page
            title={t.invitations.title(organisation.name)}
            eyebrow={<KindLabel kind="ORGANISATION" />}
            lead={<p>{letsIn ? t.invitations.lead : t.invitations.notYours}</p>}
          >
            {letsIn ? (
              <>
                <Section title={t.invitations.requests}>
                  <Requests requests={joinRequests} again={again} />
                </Section>
                <Section title={t.invitations.invite} lead={t.invitations.inviteLead}>
                  <InviteForm organisationId={id} onInvited={again} />
                </Section>
                <Section title={t.invitations.representatives} lead={t.invitations.representativesLead}>
                  <Representatives organisationId={id} representatives={representatives} again={again} />
                </Section>
                <Section title={t.invitations.list}>
                  <Invitations invitations={invitations} again={again} />
                </Section>
              </>
            ) : null}
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default LetInPage
