import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from './Button.tsx'
import styles from './Live.module.css'

type Notice = { id: number; text: string; undo?: (() => void) | undefined }
type Live = {
  /** Says something to screen readers only. */
  announce: (text: string) => void
  /**
   * Shows a short notice for a while (longer while pointed at or focused), with an optional way back: a button, and
   * Ctrl+Z (⌘Z) wherever nothing is being typed.
   */
  notify: (text: string, undo?: () => void) => void
}

const LiveContext = createContext<Live | null>(null)
/** In milliseconds. What can be undone stays longer: the way to it may be a long one by keyboard. */
const stays = { plain: 12_000, undoable: 30_000 } as const

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

/** Ctrl+Z takes back what the notice is about, unless somebody takes back what they typed. */
const useUndoKey = (undo: (() => void) | undefined) => {
  useEffect(() => {
    if (!undo) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo])
}

/** Remembers from where the focus came into the notice, and takes it back there: the notice goes with its button. */
const useWayBack = () => {
  const before = useRef<Element | null>(null)
  return {
    remember: (from: EventTarget | null) => {
      if (from instanceof Element) before.current = from
    },
    leave: () => {
      const back = before.current?.isConnected ? before.current : document.querySelector('main')
      if (back instanceof HTMLElement) back.focus()
    },
  }
}

const NoticeBar = (props: { notice: Notice; close: () => void }) => {
  const { t } = useLanguage()
  const { notice, close } = props
  const [held, setHeld] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const wayBack = useWayBack()
  useEffect(() => {
    if (held) return
    const timer = setTimeout(close, notice.undo ? stays.undoable : stays.plain)
    return () => clearTimeout(timer)
  }, [held, close, notice])
  const end = useCallback(() => {
    if (bar.current?.contains(document.activeElement)) wayBack.leave()
    close()
  }, [close, wayBack.leave])
  const undo = useMemo(() => {
    const { undo: undoChange } = notice
    return undoChange
      ? () => {
          undoChange()
          end()
        }
      : undefined
  }, [notice, end])
  useUndoKey(undo)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the notice only keeps it from leaving.
    <div
      ref={bar}
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true)
        if (!event.currentTarget.contains(event.relatedTarget)) wayBack.remember(event.relatedTarget)
      }}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {undo ? (
        <Button small look="quiet" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          {t.states.undo}
        </Button>
      ) : null}
      <Button small look="quiet" onClick={end} aria-label={t.states.close}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  )
}

/** Puts the notices above all else, a picture in full screen too. */
const raise = (place: HTMLElement | null) => {
  if (place?.isConnected && !place.matches(':popover-open')) place.showPopover()
}

/** One polite live region and one place for notices, for the whole page. */
export const LiveProvider = (props: { children: ReactNode }) => {
  const { t } = useLanguage()
  const [spoken, setSpoken] = useState('')
  const [notice, setNotice] = useState<Notice | null>(null)
  const counter = useRef(0)
  const close = useCallback(() => setNotice(null), [])
  const live = useMemo<Live>(() => {
    const announce = (text: string) => setSpoken((before) => (before === text ? `${text}\u00a0` : text))
    return {
      announce,
      notify: (text, undo) => {
        counter.current += 1
        setNotice({ id: counter.current, text, undo })
        announce(undo ? `${text} ${t.states.undoKey}` : text)
      },
    }
  }, [t])
  return (
    <LiveContext value={live}>
      {props.children}
      <div aria-live="polite" className="visually-hidden">
        {spoken}
      </div>
      {notice ? (
        <section ref={raise} popover="manual" className={`${styles.place} no-print`} aria-label={t.states.notice}>
          <NoticeBar key={notice.id} notice={notice} close={close} />
        </section>
      ) : null}
    </LiveContext>
  )
}

/** The way to say something outside the flow of the page. */
export const useLive = (): Live => {
  const live = useContext(LiveContext)
  if (!live) throw new Error('useLive needs a LiveProvider above it')
  return live
}
