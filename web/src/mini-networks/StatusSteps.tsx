import { useId } from 'react'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import styles from './StatusSteps.module.css'

const StatusMutation = graphql(`
  mutation ChangeMiniNetworkStatus($id: ID!, $status: MiniNetworkStatus!, $result: String) {
    result: changeMiniNetworkStatus(id: $id, status: $status, result: $result) {
      __typename
      ... on MutationChangeMiniNetworkStatusSuccess { data { id status result } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
    }
  }
`)

type Status = keyof Messages['kinds']['miniNetworkStatus']

/** Where a mini-network can go from where it is. */
const nextOf: Record<Status, readonly Status[]> = {
  FORMING: ['MEETING', 'CLOSED'],
  MEETING: ['RESTING', 'CLOSED'],
  RESTING: ['MEETING', 'CLOSED'],
  CLOSED: [],
}

/** The steps a mini-network can take now. Closing asks what came of it. */
export const StatusSteps = (props: { id: string; status: Status }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const id = useId()
  const { change, busy } = useChange(StatusMutation)
  const draft = useDraft(`mini-network.${props.id}.result`, { result: '' })
  const steps = nextOf[props.status]
  if (steps.length === 0) return null
  const move = async (status: Status) => {
    const result = status === 'CLOSED' ? draft.values.result.trim() || null : null
    const outcome = await change({ id: props.id, status, result })
    if (outcome.end === 'done' && status === 'CLOSED') draft.clear()
    notify(outcome.end === 'done' ? t.miniNetworks.moved : t.miniNetworks.notSaved)
  }
  return (
    <div className={`${styles.steps} no-print`}>
      <label htmlFor={id}>
        {t.miniNetworks.resultLabel} <span className="quiet">({t.forms.optional})</span>
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={draft.values.result}
        onChange={(event) => draft.set({ result: event.target.value })}
        className={styles.text}
      />
      <div className="row">
        {steps.map((status) => (
          <Button key={status} busy={busy} onClick={() => void move(status)}>
            {t.miniNetworks.steps[status]}
          </Button>
        ))}
      </div>
    </div>
  )
}
