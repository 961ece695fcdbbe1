import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { BrokerMutation, type Contact, RemindMutation, WithdrawMutation } from './queries.ts'

/** Sends a question on, as a coordinator. */
export const BrokerButton = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const { change } = useChange(BrokerMutation)
  if (!contact.steps.includes('BROKER')) return null
  const act = () => change({ id: contact.id })
  return <ActionButton label={t.contacts.broker(contact.asked.name)} done={t.contacts.brokered} act={act} />
}

/** Reminds the other side, once. */
export const RemindButton = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const { change } = useChange(RemindMutation)
  if (!contact.steps.includes('REMIND')) return null
  const act = () => change({ id: contact.id })
  return <ActionButton label={t.contacts.remind} done={t.contacts.reminded} act={act} />
}

/** Takes a question back. */
export const WithdrawButton = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const { change } = useChange(WithdrawMutation)
  if (!contact.steps.includes('WITHDRAW')) return null
  const act = () => change({ id: contact.id })
  const { proposal } = t.contacts
  const [label, done] =
    contact.status === 'PROPOSED' && contact.side !== null
      ? [proposal.no, proposal.declined]
      : [t.contacts.withdraw, t.contacts.withdrawn]
  return <ActionButton look="quiet" label={label} done={done} act={act} />
}
