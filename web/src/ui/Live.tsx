import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from './Button.tsx'
import styles from './Live.module.css'

type Notice = { id: number; text: string; undo?: (() => void) | undefined }
type Live = {
  /** Says something to screen readers only. */
  announce: (text: string) => void
  /** Shows a short notice for twelve seconds (longer while pointed at or focused), with an optional way back. */
  notify: (text: string, undo?: () => void) => void
}

const LiveContext = createContext<Live | null>(null)
const noticeMilliseconds = 12_000

const NoticeBar = (props: { notice: Notice; close: () => void }) => {
  const { t } = useLanguage()
  const { notice, close } = props
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(close, noticeMilliseconds)
    return () => clearTimeout(timer)
  }, [held, close])
  const undo = () => {
    notice.undo?.()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the notice only keeps it from leaving.
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.undo ? (
        <Button small look="quiet" onClick={undo}>
          {t.states.undo}
        </Button>
      ) : null}
      <Button small look="quiet" onClick={close} aria-label={t.states.close}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  )
}

/** One polite live region and one place for notices, for the whole page. */
export const LiveProvider = (props: { children: ReactNode }) => {
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
        announce(text)
      },
    }
  }, [])
  return (
    <LiveContext value={live}>
      {props.children}
      <div aria-live="polite" className="visually-hidden">
        {spoken}
      </div>
      {notice ? (
        <div className={`${styles.place} no-print`}>
          <NoticeBar key={notice.id} notice={notice} close={close} />
        </div>
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
