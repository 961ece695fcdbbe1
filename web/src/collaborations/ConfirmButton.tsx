import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useMaySpeak } from '../viewer/rights.tsx'

const ConfirmMutation = graphql(`
  mutation ConfirmCollaboration($id: ID!, $organisationId: ID!) {
    result: confirmCollaboration(id: $id, organisationId: $organisationId) {
      ... on MutationConfirmCollaborationSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** A party's own "yes, we take part". */
export const ConfirmButton = (props: { id: string; organisationId: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(ConfirmMutation)
  if (!useMaySpeak(props.organisationId)) return null
  return (
    <ActionButton label={t.collaborations.confirm} done={t.collaborations.confirmedNow} act={() => change(props)} />
  )
}
