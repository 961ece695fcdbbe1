import { refusalOf } from '../accounts/refusal-of.ts'
import type { ResultOf } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { EmptyState } from '../ui/States.tsx'
import { type LetInQuery, RevokeRepresentationMutation } from './queries.ts'

type Found = ResultOf<typeof LetInQuery>['representatives']

/** Who speaks for an organisation, each with a way to end that: whoever has changed jobs writes in its name no more. */
export const Representatives = (props: { organisationId: string; representatives: Found; again: () => void }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(RevokeRepresentationMutation)
  const words = t.invitations
  const { organisationId } = props
  const remove = async ({ accountId, name }: Found[number]) => {
    const outcome = await change({ organisationId, accountId })
    notify(outcome.end === 'done' ? words.removed(name) : refusalOf(t, outcome))
    props.again()
  }
  if (props.representatives.length === 0) return <EmptyState>{words.noRepresentatives}</EmptyState>
  return (
    <ul className={rowStyles.list}>
      {props.representatives.map((one) => (
        <li key={one.accountId} className={rowStyles.row}>
          <p>
            <strong dir="auto">{one.name}</strong>
            {one.since ? ` · ${words.since(format.date(one.since))}` : null}
          </p>
          <Button small look="quiet" busy={busy} aria-label={words.removeOf(one.name)} onClick={() => void remove(one)}>
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}
