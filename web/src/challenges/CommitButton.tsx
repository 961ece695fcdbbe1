import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useMaySpeak } from '../viewer/rights.tsx'

const CommitMutation = graphql(`
  mutation Commit($input: CommitInput!) {
    result: commit(input: $input) {
      ... on MutationCommitSuccess { data { id challenge { id } organisation { id } } }
      ${refusals}
    }
  }
`)

const EndCommitmentMutation = graphql(`
  mutation EndCommitment($id: ID!, $until: Date) {
    result: endCommitment(id: $id, until: $until) {
      ... on MutationEndCommitmentSuccess { data { id challenge { id } organisation { id } } }
      ${refusals}
    }
  }
`)

/** "We commit to it", for those who have said who they are; or ending that. */
export const CommitButton = (props: {
  challengeId: string
  commitments: readonly { id: string; node: { id: string } }[]
}) => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const { change: begin } = useChange(CommitMutation)
  const { change: cease } = useChange(EndCommitmentMutation)
  const maySpeak = useMaySpeak(mine?.id)
  if (!mine || !maySpeak) return null
  const own = props.commitments.find(({ node }) => node.id === mine.id)
  const commit = () => begin({ input: { organisationId: mine.id, challengeId: props.challengeId } })
  return own ? (
    <ActionButton
      key="end"
      label={t.themes.endCommitment}
      done={t.themes.commitmentEnded}
      act={() => cease({ id: own.id })}
      undo={() => void cease({ id: own.id, until: null })}
    />
  ) : (
    <ActionButton key="commit" label={t.themes.commit(mine.name)} done={t.themes.committedNow} act={commit} />
  )
}
