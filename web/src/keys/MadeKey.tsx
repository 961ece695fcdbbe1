import { useEffect, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'

export type NewKey = { secret: string; expiresAt: string }

/** A key that was made just now: the only time that it is shown. */
export const MadeKey = (props: { made: NewKey; onDone: () => void }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { secret, expiresAt } = props.made
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      notify(t.keys.copied)
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
      <div className="row">
        <Button look="strong" onClick={() => void copy()}>
          {t.keys.copy}
        </Button>
        <Button look="quiet" onClick={props.onDone}>
          {t.keys.kept}
        </Button>
      </div>
    </section>
  )
}
