import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Popover.module.css'

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
  useEffect(() => {
    const [anchor, floating] = [button.current, sheet.current]
    if (!open || !anchor || !floating) return
    const close = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', close, true)
    const stop = autoUpdate(anchor, floating, () => {
      void computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip(),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => {
              floating.style.maxHeight = `${Math.max(200, availableHeight)}px`
            },
          }),
        ],
      }).then(({ x, y }) => Object.assign(floating.style, { left: `${x}px`, top: `${y}px` }))
    })
    floating.querySelector<HTMLElement>('button, input, select, a')?.focus()
    return () => {
      stop()
      document.removeEventListener('pointerdown', close, true)
    }
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
