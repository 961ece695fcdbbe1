import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { longest } from '../forms/field-parts.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, isTicked, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'

const CreateStoryMutation = graphql(`
  mutation TellStory($input: CreateStoryInput!, $key: String) {
    result: createStory(input: $input, key: $key) {
      ... on MutationCreateStorySuccess { data { id } }
      ${refusals}
    }
  }
`)

interface Closed {
  readonly id: string
  readonly name: string
  readonly result: string | null
  readonly language: ContentLanguage
  readonly convener: { readonly id: string } | null
  readonly themes: { readonly nodes: readonly { readonly id: string }[] }
}

const Writing = (props: { network: Closed; close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { network } = props
  const { change, busy } = useChange(CreateStoryMutation)
  const beginning = { title: network.name, text: network.result ?? '', aboutMistake: false }
  const draft = useDraft<Values>(`story.${network.id}`, beginning)
  const fields: FieldSpec[] = [
    { name: 'title', label: t.fields.title, type: 'line', longest: longest.name, required: true },
    { name: 'text', label: t.fields.story, type: 'text', rows: 8, longest: longest.text, required: true },
    { name: 'aboutMistake', label: t.fields.aboutMistake, type: 'check' },
  ]
  const send = (values: Values) =>
    change({
      input: {
        title: textOf(values, 'title'),
        text: textOf(values, 'text'),
        aboutMistake: isTicked(values, 'aboutMistake'),
        language: network.language,
        organisationId: network.convener?.id ?? null,
        themeIds: network.themes.nodes.map(({ id }) => id),
      },
    })
  const onDone = ({ id }: { id: string }) => {
    notify(t.forms.saved)
    return navigate(pathOf('STORY', id))
  }
  return (
    <SmallForm
      seenBy="EVERYONE"
      label={t.forms.save}
      {...{ fields, draft, busy, send, onDone }}
      onCancel={props.close}
    />
  )
}

/** What came of a mini-network as a story that others can learn from, begun from its result. */
export const TellStory = (props: { network: Closed }) => {
  const { t } = useLanguage()
  const [writing, setWriting] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  const turn = (open: boolean) => {
    setWriting(open)
    moveFocus(() => place.current?.querySelector(open ? 'input' : 'button'))
  }
  return (
    <div ref={place} className="no-print">
      {writing ? (
        <Writing network={props.network} close={() => turn(false)} />
      ) : (
        <Button onClick={() => turn(true)}>{t.miniNetworks.tellStory}</Button>
      )}
    </div>
  )
}
