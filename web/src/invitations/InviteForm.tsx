import { type Outcome, useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { InviteMutation } from './queries.ts'

/** What is written before and after an @, or a domain alone. */
const isAddress = (text: string): boolean => /^[^@\s]+@/.test(text)

/** The problems of the one field in which an address or a domain is written. */
const atTheField = <Value,>(outcome: Outcome<Value>): Outcome<Value> =>
  outcome.end === 'refused'
    ? {
        ...outcome,
        fields: outcome.fields.map((one) => (/address|domain/.test(one.path) ? { ...one, path: 'to' } : one)),
      }
    : outcome

/** Invites somebody by their address, or all colleagues by their domain. */
export const InviteForm = (props: { organisationId: string; onInvited: () => void }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(InviteMutation)
  const { organisationId } = props
  const draft = useDraft<Values>(`invite.${organisationId}`, {})
  const fields: FieldSpec[] = [
    { name: 'to', label: t.invitations.to, hint: t.invitations.toHint, type: 'line', longest: 254, required: true },
    {
      name: 'reason',
      label: t.invitations.reason,
      hint: t.invitations.reasonHint,
      type: 'text',
      rows: 3,
      longest: 1_000,
      required: true,
    },
  ]
  const send = async (values: Values) => {
    const to = textOf(values, 'to')
    const whom = isAddress(to) ? { address: to } : { domain: to }
    const reason = textOf(values, 'reason')
    const input = { organisationId, ...whom, reason, language: contentLanguageOf(language) }
    const outcome = atTheField(await change({ input }))
    return outcome.end === 'done' ? { ...outcome, value: isAddress(to) } : outcome
  }
  return (
    <SmallForm<boolean>
      fields={fields}
      draft={draft}
      busy={busy}
      seenBy="INVITED"
      words={t.invitations.problems}
      label={t.invitations.send}
      send={send}
      onDone={(toAddress) => {
        notify(toAddress ? t.invitations.sent : t.invitations.sentDomain)
        props.onInvited()
      }}
    />
  )
}
