import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useMaySpeak } from '../viewer/rights.tsx'

const SupportMutation = graphql(`
  mutation SupportMotivation($input: SupportMotivationInput!) {
    result: supportMotivation(input: $input) {
      ... on MutationSupportMotivationSuccess { data { id holders(first: 1) { totalCount } } }
      ${refusals}
    }
  }
`)

const EndSupportMutation = graphql(`
  mutation EndSupport($input: EndSupportInput!) {
    result: endSupport(input: $input) {
      ... on MutationEndSupportSuccess { data { id holders(first: 1) { totalCount } } }
      ${refusals}
    }
  }
`)

/** "We stand behind it", for those who have said who they are; or taking that back. */
export const SupportButton = (props: { id: string; relation: 'HOLDS' | 'SUPPORTS' | undefined }) => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const support = useChange(SupportMutation)
  const end = useChange(EndSupportMutation)
  const maySpeak = useMaySpeak(mine?.id)
  if (!mine || !maySpeak || props.relation === 'HOLDS') return null
  const input = { id: props.id, holderId: mine.id }
  const start = () => support.change({ input })
  const stop = () => end.change({ input })
  const restore = () => end.change({ input: { ...input, until: null } })
  return props.relation === 'SUPPORTS' ? (
    <ActionButton
      label={t.motivations.endSupport}
      done={t.motivations.supportEnded}
      act={stop}
      undo={() => void restore()}
    />
  ) : (
    <ActionButton label={t.motivations.support} done={t.motivations.supported} act={start} undo={() => void stop()} />
  )
}
