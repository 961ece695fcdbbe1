import { useId, useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'

const StatusMutation = graphql(`
  mutation ChangeCollaborationStatus($id: ID!, $status: CollaborationStatus!, $result: String, $lesson: String) {
    result: changeCollaborationStatus(id: $id, status: $status, result: $result, lesson: $lesson) {
      ... on MutationChangeCollaborationStatusSuccess { data { id status } }
      ${refusals}
    }
  }
`)

type Status = keyof Messages['kinds']['collaborationStatus']

/** Where a collaboration can go from where it is. */
const nextOf: Record<Status, readonly Status[]> = {
  PROPOSED: ['EXPLORING', 'ACTIVE', 'ENDED'],
  EXPLORING: ['ACTIVE', 'PAUSED', 'ENDED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['EXPLORING', 'ACTIVE', 'ENDED'],
  ENDED: [],
}

/** What is asked when it ends: what came of it, and what they learned. */
const Ending = (props: { id: string; close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(StatusMutation)
  const draft = useDraft<Values>(`collaboration.${props.id}.ending`, { result: '', lesson: '' })
  const heading = useId()
  const rows = { type: 'text', longest: 20_000, rows: 3 } as const
  const fields: FieldSpec[] = [
    { name: 'result', label: t.collaborations.result, ...rows },
    { name: 'lesson', label: t.collaborations.lesson, hint: t.collaborations.lessonHint, ...rows },
  ]
  const send = (values: Values) =>
    change({
      id: props.id,
      status: 'ENDED',
      result: textOrNull(values, 'result'),
      lesson: textOrNull(values, 'lesson'),
    })
  const onDone = () => {
    notify(t.collaborations.moved)
    props.close()
  }
  return (
    <section className="stack no-print" aria-labelledby={heading}>
      <h2 id={heading}>{t.collaborations.endTitle}</h2>
      <SmallForm
        seenBy="PAGE"
        label={t.collaborations.steps.ENDED}
        {...{ fields, draft, busy, send, onDone }}
        onCancel={props.close}
      />
    </section>
  )
}

/** The steps that a collaboration can take now. It is active when every party has confirmed; ending asks what came of it. */
export const StatusSteps = (props: { id: string; status: Status; confirmed: boolean }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(StatusMutation)
  const [ending, setEnding] = useState(false)
  const steps = nextOf[props.status].filter((status) => status !== 'ACTIVE' || props.confirmed)
  if (steps.length === 0) return null
  const move = async (status: Status) => {
    const outcome = await change({ id: props.id, status })
    notify(outcome.end === 'done' ? t.collaborations.moved : t.collaborations.notSaved)
  }
  if (ending) return <Ending id={props.id} close={() => setEnding(false)} />
  return (
    <div className="stack no-print">
      {props.status !== 'ACTIVE' && !props.confirmed ? <p className="small quiet">{t.collaborations.awaits}</p> : null}
      <div className="row">
        {steps.map((status) => (
          <Button key={status} busy={busy} onClick={() => (status === 'ENDED' ? setEnding(true) : void move(status))}>
            {t.collaborations.steps[status]}
          </Button>
        ))}
      </div>
    </div>
  )
}
