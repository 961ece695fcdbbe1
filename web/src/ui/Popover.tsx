import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Popover.module.css'
import { useFloating } from './use-floating.ts'
import { useOutside } from './use-outside.ts'

/** A button with a sheet below it. Escape or a press outside closes it; the keyboard goes back to the button. */
export const Popover = (props: {
  icon: IconName
  word: string
  /** Beside the word: how many filters are set. */
  badge?: number
  children: (close: () => void) => ReactNode
}) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useFloating({ anchor: button, floating: sheet, open, placement: 'bottom-start', fit: 'room' })
  useOutside(place, open, () => setOpen(false))
  useEffect(() => {
    if (open) sheet.current?.querySelector<HTMLElement>('button, input, select, a')?.focus()
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes the sheet.
    <div
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={props.icon} />
        <span className={styles.word}>{props.word}</span>
        {props.badge ? <span className={styles.badge}>{props.badge}</span> : null}
      </button>
      {open ? (
        <div ref={sheet} id={id} className={styles.sheet}>
          {props.children(close)}
        </div>
      ) : null}
    </div>
  )
}
