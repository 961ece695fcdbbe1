import { useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, pickedIn, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

const RelateMutation = graphql(`
  mutation RelateInitiatives($input: JudgeParallelInput!) {
    result: relateInitiatives(input: $input) {
      ... on MutationRelateInitiativesSuccess { data { id ties { verdict other { id } } } }
      ${refusals}
    }
  }
`)

const empty: Values = { bId: [], verdict: '', order: '', reason: '' }
const orders = ['first', 'after'] as const

const fieldsOf = (t: Messages, values: Values): FieldSpec[] => [
  { name: 'bId', label: t.parallels.which, type: 'nodes', kinds: ['INITIATIVE'], most: 1, required: true },
  { name: 'verdict', label: t.parallels.ask, type: 'choice', options: optionsOf(t.parallels.verdict), required: true },
  ...(values.verdict === 'IN_SEQUENCE'
    ? [
        {
          name: 'order',
          label: t.parallels.whichFirst,
          type: 'choice',
          options: orders.map((value) => ({
            value,
            label: value === 'first' ? t.parallels.comesFirst : t.parallels.comesAfter,
          })),
        } as const,
      ]
    : []),
  { name: 'reason', label: t.parallels.reason, type: 'text', rows: 2, longest: 1000 },
]

/** Lets those who own an initiative say what it is to another. */
export const RaiseTie = (props: { id: string; tied: readonly string[] }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(RelateMutation)
  const [writing, setWriting] = useState(false)
  const draft = useDraft<Values>(`tie.${props.id}`, empty)
  if (!writing) {
    return (
      <div className="no-print">
        <Button onClick={() => setWriting(true)}>{t.parallels.raise}</Button>
      </div>
    )
  }
  const send = (values: Values) => {
    const bId = pickedIn(values, 'bId')[0]?.id ?? ''
    const verdict = valueIn(t.parallels.verdict, textOf(values, 'verdict')) ?? 'COMPLEMENTARY'
    const order = verdict === 'IN_SEQUENCE' ? textOf(values, 'order') : ''
    const firstId = order === 'first' ? props.id : order === 'after' ? bId : null
    return change({ input: { aId: props.id, bId, verdict, firstId, reason: textOrNull(values, 'reason') } })
  }
  return (
    <SmallForm
      fields={fieldsOf(t, draft.values)}
      draft={draft}
      busy={busy}
      seenBy="VERDICT"
      label={t.parallels.save}
      send={send}
      onDone={() => {
        setWriting(false)
        notify(t.parallels.saved)
      }}
      onCancel={() => setWriting(false)}
    />
  )
}
