import { useEffect, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'

export type NewKey = { secret: string; expiresAt: string; key: { scope: 'READ' | 'WRITE' } }

/** A key that was made just now: the only time that it is shown. */
export const MadeKey = (props: { made: NewKey; onDone: () => void }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { secret, expiresAt, key } = props.made
  const live = key.scope === 'READ' ? `${window.location.origin}/export/key/${secret}/mellanrum.kumu.json` : null
  const copy = async (text: string, copied: string) => {
    try {
      await navigator.clipboard.writeText(text)
      notify(copied)
    } catch {
      notify(t.keys.notCopied)
    }
  }
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t.keys.made}
      </h2>
      <p>{t.keys.madeLead(format.date(expiresAt))}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        <code>{secret}</code>
      </p>
      {live ? (
        <>
          <p>{t.keys.kumuLead}</p>
          <p style={{ overflowWrap: 'anywhere' }}>
            <code>{live}</code>
          </p>
        </>
      ) : null}
      <div className="row">
        <Button look="strong" onClick={() => void copy(secret, t.keys.copied)}>
          {t.keys.copy}
        </Button>
        {live ? <Button onClick={() => void copy(live, t.keys.copiedAddress)}>{t.keys.copyAddress}</Button> : null}
        <Button look="quiet" onClick={props.onDone}>
          {t.keys.kept}
        </Button>
      </div>
    </section>
  )
}
