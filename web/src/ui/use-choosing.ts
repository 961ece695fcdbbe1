import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'

/** One thing to choose. */
export interface Option {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly mark?: ReactNode
}

/** Which option the keys stand on: one of them, or an end of a list that may still be on its way. */
type Stand = { id: string } | 'first' | 'last' | null

const placeOf = (stand: Stand, options: readonly Option[]): number => {
  if (stand === 'first') return 0
  if (stand === 'last') return options.length - 1
  return stand ? options.findIndex((option) => option.id === stand.id) : -1
}

export interface Choosing {
  readonly open: boolean
  /** The option that Enter takes. */
  readonly current: Option | undefined
  show(): void
  hide(): void
  pick(option: Option): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * The state of a field with a list below it, by the ARIA pattern "editable combobox with list autocomplete". Nothing but
 * the person opens or closes the list or moves in it: not a new list of options, not a page that scrolls or is drawn anew.
 */
export function useChoosing(props: {
  options: readonly Option[]
  text: string
  busy: boolean
  onPick: (option: Option) => void
}): Choosing {
  const { options } = props
  const [open, setOpen] = useState(false)
  const [stand, setStand] = useState<Stand>(null)
  const at = placeOf(stand, options)
  const current = open ? options[at] : undefined
  const [waiting, setWaiting] = useState(false)
  const show = () => {
    setOpen(true)
    setStand(null)
    setWaiting(false)
  }
  const hide = () => {
    setOpen(false)
    setStand(null)
    setWaiting(false)
  }
  const pick = (option: Option) => {
    hide()
    props.onPick(option)
  }
  const step = (by: 1 | -1) => {
    setOpen(true)
    const next = current ? options[(at + by + options.length) % options.length] : undefined
    setStand(next ? { id: next.id } : by === 1 ? 'first' : 'last')
  }
  // Enter means the only one that fits what is typed; while others may be on their way it waits for them.
  const takeOnly = () => {
    const [only, ...others] = options
    if (only && others.length === 0 && props.text.trim()) pick(only)
  }
  useEffect(() => {
    if (!waiting || props.busy) return
    setWaiting(false)
    takeOnly()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      return step(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (!open) return
    if (event.key === 'Tab') return current ? pick(current) : hide()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return hide()
    if (current) return pick(current)
    if (props.busy) setWaiting(true)
    else takeOnly()
  }
  return { open, current, show, hide, pick, onKeyDown }
}
