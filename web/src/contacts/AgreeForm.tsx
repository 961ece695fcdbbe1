import { useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { nameOf, useViewer } from '../viewer/viewer.ts'
import { AgreeMutation, type Contact } from './queries.ts'

/** The yes of the side in whose name a coordinator proposes to ask: with it the question is sent. */
export const AgreeForm = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const account = useViewer()?.account
  const { change, busy } = useChange(AgreeMutation)
  const beginning: Values = { reach: account ? `${nameOf(account)}, ${account.address}` : '' }
  const draft = useDraft<Values>(`agree.${contact.id}`, beginning)
  if (!contact.steps.includes('AGREE')) return null
  const { proposal, problems, reach, reachHint } = t.contacts
  const fields: FieldSpec[] = [
    { name: 'reach', label: reach, hint: reachHint, type: 'line', longest: 300, required: true },
  ]
  const send = (values: Values) => change({ id: contact.id, reach: textOf(values, 'reach') })
  return (
    <Section title={proposal.title}>
      <SmallForm
        {...{ fields, draft, busy, send }}
        seenBy="CONTACT"
        words={problems}
        label={proposal.yes}
        onDone={() => notify(proposal.done)}
      />
    </Section>
  )
}
