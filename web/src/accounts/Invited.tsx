import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import { refusalOf } from './refusal-of.ts'

const InvitedQuery = graphql(`
  query Invited {
    viewer { invitations { id organisationId organisation reason inviter expiresAt } }
  }
`)

const AnswerInvitationMutation = graphql(`
  mutation AnswerInvitation($id: ID!, $accept: Boolean!) {
    result: answerInvitation(id: $id, accept: $accept) { ... on MutationAnswerInvitationSuccess { data } ${refusals} }
  }
`)

/** The invitations that wait for the one who is signed in; nothing where there are none. */
export const Invited = () => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(AnswerInvitationMutation)
  const answer = useAnswer({ query: InvitedQuery, variables: {} })
  const invitations = answer.state === 'ready' ? answer.data.viewer.invitations : []
  if (answer.state !== 'ready' || invitations.length === 0) return null
  const say = async (id: string, accept: boolean) => {
    const outcome = await change({ id, accept })
    if (outcome.end !== 'done') return notify(refusalOf(t, outcome))
    // What one may see and do is another from here on.
    if (accept) return clearCacheAndReload(language, '/mitt-konto')
    notify(t.invitations.declined)
    answer.retry()
  }
  return (
    <Section title={t.invitations.mine}>
      <ul className={rowStyles.list}>
        {invitations.map((one) => (
          <li key={one.id} className={rowStyles.row}>
            <p>
              {one.inviter
                ? t.invitations.from(one.inviter, one.organisation)
                : t.invitations.fromNobody(one.organisation)}
            </p>
            <p className="quiet" dir="auto">
              {one.reason}
            </p>
            <div className="row">
              <Button
                small
                look="strong"
                busy={busy}
                aria-label={t.invitations.acceptOf(one.organisation)}
                onClick={() => void say(one.id, true)}
              >
                {t.invitations.accept}
              </Button>
              <Button
                small
                busy={busy}
                aria-label={t.invitations.declineOf(one.organisation)}
                onClick={() => void say(one.id, false)}
              >
                {t.invitations.decline}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
