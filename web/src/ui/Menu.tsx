import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Menu.module.css'
import { placeAfterKey } from './menu-keys.ts'
import { useFloating } from './use-floating.ts'
import { useOutside } from './use-outside.ts'

export interface MenuAction {
  readonly word: string
  readonly act: () => void
}

/** Things to do, by the ARIA pattern for menus: it takes the focus, and its keys go from one to the next. */
export const Menu = (props: { label: string; actions: readonly MenuAction[]; close: () => void }) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('button')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') return props.close()
    if (event.key === 'Escape') {
      event.stopPropagation()
      return props.close()
    }
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const words = props.actions.map(({ word }) => word)
    const next = placeAfterKey(event.key, at, words)
    if (next === null) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  return (
    <div ref={list} className={styles.list} role="menu" aria-label={props.label} onKeyDown={onKeyDown}>
      {props.actions.map((action) => (
        <button
          key={action.word}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            props.close()
            action.act()
          }}
        >
          {action.word}
        </button>
      ))}
    </div>
  )
}

/** A button that opens a menu beside it, and has the focus again when that closes. */
export const MenuOpener = (props: {
  /** Names the menu, and the button where that shows no word. */
  label: string
  wordless?: boolean
  placement: 'bottom-start' | 'bottom-end'
  className: string | undefined
  actions: readonly MenuAction[]
  children: ReactNode
}) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const floating = useRef<HTMLDivElement>(null)
  useFloating({ anchor: button, floating, open, placement: props.placement })
  useOutside(place, open, () => setOpen(false))
  const leave = () => {
    setOpen(false)
    button.current?.focus()
  }
  const openByArrow = (event: KeyboardEvent) => {
    if (open || event.key !== 'ArrowDown') return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.wordless ? props.label : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={openByArrow}
      >
        {props.children}
      </button>
      {open ? (
        <div ref={floating} id={id} className={styles.floating}>
          <Menu label={props.label} actions={props.actions} close={leave} />
        </div>
      ) : null}
    </div>
  )
}
