import { type ReactNode, type RefObject, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'
import { ComboBox } from '../ui/ComboBox.tsx'
import { KindMark } from './KindMark.tsx'
import { type Picked, useOptions } from './use-options.ts'

/** A field that finds one thing of the given kinds by what is typed. */
export const NodePicker = (props: {
  label: string
  /** Says behind the label that the field may be left empty. */
  optional?: boolean
  hint?: string | undefined
  placeholder?: string | undefined
  kinds: readonly NodeKind[]
  /** Leaves out what is chosen already. */
  without?: readonly string[]
  onPick: (picked: Picked) => void
  /** Told what is typed. */
  onText?: (text: string) => void
  id?: string | undefined
  invalid?: boolean
  error?: ReactNode
  input?: RefObject<HTMLInputElement | null>
}) => {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const { options: found, searching } = useOptions(props.kinds, text)
  const options = found.filter((one) => !props.without?.includes(one.id))
  const pick = (id: string) => {
    const picked = options.find((one) => one.id === id)
    if (!picked) return
    setText('')
    props.onPick({ id: picked.id, kind: picked.kind, title: picked.title })
  }
  return (
    <ComboBox
      label={props.label}
      optional={props.optional ?? false}
      hint={props.hint}
      placeholder={props.placeholder}
      id={props.id}
      invalid={props.invalid ?? false}
      error={props.error}
      input={props.input}
      busy={searching}
      text={text}
      onText={(typed) => {
        setText(typed)
        props.onText?.(typed)
      }}
      options={options.map((one) => ({
        id: one.id,
        label: one.title,
        detail: one.detail,
        mark: <KindMark kind={one.kind} />,
      }))}
      onPick={(option) => pick(option.id)}
      none={searching ? t.states.loading : text.trim().length < 2 ? t.search.typeMore : t.search.nothingFits}
    />
  )
}
