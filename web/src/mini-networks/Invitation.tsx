import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Section } from '../ui/Page.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { AnswerInvitationMutation } from './meeting-changes.ts'

export interface MemberEdge {
  readonly acceptedOn: string | null
  readonly reason: string | null
  readonly node: { readonly id: string; readonly name: string }
}

/** Why one's own organisation was asked into a mini-network, and its answer: it is in, or it leaves. */
export const Invitation = (props: { id: string; members: readonly MemberEdge[] }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const { change } = useChange(AnswerInvitationMutation)
  const words = t.miniNetworks.invitation
  const own = viewer?.organisations.map(({ id }) => id) ?? []
  const answer = (organisationId: string, takesPart: boolean) => () =>
    change({ id: props.id, organisationId, takesPart })
  return props.members
    .filter(({ node }) => own.includes(node.id))
    .map(({ node, acceptedOn, reason }) => (
      <Section key={node.id} title={acceptedOn ? words.isIn(node.name) : words.asked(node.name)}>
        {reason && !acceptedOn ? <p dir="auto">{words.because(reason)}</p> : null}
        <div className="row no-print">
          {acceptedOn ? null : <ActionButton label={words.accept} done={words.accepted} act={answer(node.id, true)} />}
          <ActionButton
            look="quiet"
            label={acceptedOn ? words.leave : words.decline}
            done={acceptedOn ? words.left : words.declined}
            act={answer(node.id, false)}
          />
        </div>
      </Section>
    ))
}
