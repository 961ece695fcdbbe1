import { type FormEvent, type RefObject, useId, useState } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { pngOf } from './export-png.ts'
import { toSvg } from './export-svg.ts'
import styles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import type { Picture } from './picture.ts'
import { forgetView, keepView, readSavedViews } from './saved-views.ts'
import { usePalette } from './use-theme.ts'

function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const Exports = (props: { picture: RefObject<Picture | null>; title: string; close: () => void }) => {
  const { t } = useLanguage()
  const palette = usePalette()
  const save = async (format: 'png' | 'svg') => {
    const { picture, title, close } = props
    if (!picture.current) return
    const shown = { ...picture.current.current(), size: picture.current.size(), palette, title }
    const blob =
      format === 'svg' ? new Blob([toSvg(shown)], { type: 'image/svg+xml' }) : await pngOf(shown, picture.current.png())
    if (blob) download(blob, `mellanrum.${format}`)
    close()
  }
  return (
    <div>
      <p className={styles.title}>{t.graph.exportLabel}</p>
      <button type="button" className={styles.item} onClick={() => void save('png')}>
        {t.graph.exportPng}
      </button>
      <button type="button" className={styles.item} onClick={() => void save('svg')}>
        {t.graph.exportSvg}
      </button>
    </div>
  )
}

/** Views one has kept, the link to this one, and pictures to take along. */
export const ViewSheet = (props: { picture: RefObject<Picture | null>; title: string }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const id = useId()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const href = useHref(`${pathname}${search}`)
  const [views, setViews] = useState(readSavedViews)
  const [name, setName] = useState('')
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const words = name.trim()
    if (!words || !keepView({ name: words, path: `${pathname}${search}` })) return
    setViews(readSavedViews())
    setName('')
    notify(t.graph.savedHere)
  }
  const forget = (gone: string) => {
    forgetView(gone)
    setViews(readSavedViews())
  }
  const copy = async (close: () => void) => {
    await navigator.clipboard.writeText(new URL(href, location.origin).href)
    notify(t.graph.copied)
    close()
  }
  return (
    <Popover icon="star" word={t.graph.view}>
      {(close) => (
        <>
          <button type="button" className={styles.item} onClick={() => void copy(close)}>
            {t.graph.copyLink}
          </button>
          <form onSubmit={keep}>
            <label htmlFor={id} className={styles.title}>
              {t.graph.saveView}
            </label>
            <div className={styles.line}>
              <input
                id={id}
                className={styles.field}
                maxLength={60}
                placeholder={t.graph.saveName}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
              <Button small type="submit">
                {t.graph.save}
              </Button>
            </div>
          </form>
          {views.length > 0 ? (
            <div>
              <p className={styles.title}>{t.graph.saved}</p>
              <ul>
                {views.map((view) => (
                  <li key={view.name} className={styles.line}>
                    <button
                      type="button"
                      className={styles.item}
                      onClick={() => {
                        navigate(view.path)
                        close()
                      }}
                    >
                      {view.name}
                    </button>
                    <Button small look="quiet" aria-label={t.graph.forget(view.name)} onClick={() => forget(view.name)}>
                      <span aria-hidden="true">×</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <Exports picture={props.picture} title={props.title} close={close} />
        </>
      )}
    </Popover>
  )
}
