import type { TadaDocumentNode } from 'gql.tada'
import { useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { type How, SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOrNull, type Values } from '../forms/values.ts'
import { Content } from '../language/Content.tsx'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { useMayChange } from '../viewer/rights.tsx'

interface Step {
  readonly nextStep: string | null
  readonly nextStepOn: string | null
  readonly nextStepBy: string | null
}
/** Changes what several do together; each kind has its own. */
type Mutation = TadaDocumentNode<
  { result: { data?: { id: string } } | unknown },
  { id: string; input: Partial<Step>; readAt?: string | null }
>
type Together = Step & { readonly id: string; readonly language: ContentLanguage; readonly updatedAt: string }

const useFields = (): FieldSpec[] => {
  const { t } = useLanguage()
  return [
    { name: 'nextStep', label: t.collaborations.nextStep, type: 'line', longest: 300 },
    { name: 'nextStepOn', label: t.collaborations.nextStepOn, type: 'date' },
    { name: 'nextStepBy', label: t.collaborations.nextStepBy, type: 'line', longest: 300 },
  ]
}

const Writing = (props: { of: Together; mutation: Mutation; close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { of, close } = props
  const { change, busy } = useChange(props.mutation)
  const beginning = { nextStep: of.nextStep ?? '', nextStepOn: of.nextStepOn ?? '', nextStepBy: of.nextStepBy ?? '' }
  const draft = useDraft<Values>(`next-step.${of.id}`, beginning, of.updatedAt)
  const fields = useFields()
  const send = (values: Values, { changed, readAt }: How) => {
    const input = Object.fromEntries([...changed].map((name) => [name, textOrNull(values, name)]))
    return change({ id: of.id, input, readAt })
  }
  const onDone = () => {
    notify(t.forms.saved)
    close()
  }
  return (
    <SmallForm
      seenBy="PAGE"
      label={t.forms.save}
      {...{ fields, draft, busy, send, onDone }}
      current={{ values: beginning, version: of.updatedAt }}
      onCancel={close}
    />
  )
}

const Reading = ({ of }: { of: Together }) => {
  const { t, format } = useLanguage()
  const { nextStep, nextStepOn, nextStepBy } = of
  if (!nextStep) return <p className="quiet">{t.collaborations.noNextStep}</p>
  const isLate = nextStepOn !== null && nextStepOn < currentDay()
  const day = nextStepOn ? format.date(nextStepOn) : null
  return (
    <>
      <Content as="p" language={of.language}>
        {nextStep}
      </Content>
      <Facts
        facts={[
          { name: t.collaborations.nextStepOn, value: day && isLate ? `${day}. ${t.collaborations.overdue}` : day },
          { name: t.collaborations.nextStepOwner, value: nextStepBy },
        ]}
      />
    </>
  )
}

/** What several do next together, by when, and who sees to it; for those who may change it, the way to say so. */
export const NextStep = (props: { of: Together; ended: boolean; mutation: Mutation }) => {
  const { t } = useLanguage()
  const mayChange = useMayChange(props.of.id)
  const [writing, setWriting] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  if (props.ended || (!props.of.nextStep && !mayChange)) return null
  const turn = (open: boolean) => {
    setWriting(open)
    moveFocus(() => place.current?.querySelector(open ? 'input' : 'button'))
  }
  return (
    <Section title={t.collaborations.nextStep}>
      <div ref={place} className="stack">
        {writing ? <Writing {...props} close={() => turn(false)} /> : <Reading of={props.of} />}
        {mayChange && !writing ? (
          <div className="no-print">
            <Button small onClick={() => turn(true)}>
              {props.of.nextStep ? t.collaborations.changeNextStep : t.collaborations.setNextStep}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  )
}
