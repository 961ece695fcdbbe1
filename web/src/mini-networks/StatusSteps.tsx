import { useId, useRef, useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import styles from './StatusSteps.module.css'

export const StatusMutation = graphql(`
  mutation ChangeMiniNetworkStatus($id: ID!, $status: MiniNetworkStatus!, $result: String) {
    result: changeMiniNetworkStatus(id: $id, status: $status, result: $result) {
      ... on MutationChangeMiniNetworkStatusSuccess { data { id status result } }
      ${refusals}
    }
  }
`)

type Status = keyof Messages['kinds']['miniNetworkStatus']

/** Where a mini-network can go from where it is. */
const nextOf: Record<Status, readonly Status[]> = {
  FORMING: ['MEETING', 'RESTING', 'CLOSED'],
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
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const steps = nextOf[props.status]
  if (steps.length === 0) return null
  const move = async (status: Status, from?: Status) => {
    const result = status === 'CLOSED' ? draft.values.result.trim() || null : null
    setMissing(status === 'CLOSED' && !result)
    if (status === 'CLOSED' && !result) return field.current?.focus()
    const outcome = await change({ id: props.id, status, result })
    if (outcome.end !== 'done') return notify(t.miniNetworks.notSaved)
    if (status === 'CLOSED') draft.clear(draft.changes)
    const reversible = from && nextOf[status].includes(from)
    notify(t.miniNetworks.moved, reversible ? () => void move(from) : undefined)
  }
  return (
    <div className={`${styles.steps} no-print`}>
      <label htmlFor={id}>{t.miniNetworks.resultLabel}</label>
      <p id={`${id}-hjalp`} className="small quiet" role={missing ? 'alert' : undefined}>
        {t.miniNetworks.resultHint}
      </p>
      <textarea
        id={id}
        ref={field}
        aria-describedby={`${id}-hjalp`}
        aria-invalid={missing || undefined}
        rows={3}
        maxLength={2000}
        value={draft.values.result}
        onChange={(event) => draft.set({ result: event.target.value })}
        className={styles.text}
      />
      <div className="row">
        {steps.map((status) => (
          <Button key={status} busy={busy} onClick={() => void move(status, props.status)}>
            {t.miniNetworks.steps[status]}
          </Button>
        ))}
      </div>
    </div>
  )
}
