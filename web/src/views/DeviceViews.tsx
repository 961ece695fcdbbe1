import { useState } from 'react'
import { Link } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { readView } from '../map/view.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import styles from '../ui/Popover.module.css'
import { forgetView, readDeviceViews } from './device-views.ts'
import { createViewMutation } from './queries.ts'
import { stateOf } from './view-state.ts'

/** Views that were kept on this device before they could be shared: they still open, and can be saved for everyone. */
export const DeviceViews = (props: { close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(createViewMutation)
  const [kept, setKept] = useState(readDeviceViews)
  const share = async () => {
    let shared = 0
    for (const { name, path } of kept) {
      const { pathname, searchParams } = new URL(path, location.origin)
      const focus = pathname.split('/')[2]
      const state = stateOf(focus && decodeURIComponent(focus), readView(searchParams))
      const outcome = await change({ input: { name: name.slice(0, 80), state } })
      if (outcome.end !== 'done') break
      forgetView(name)
      shared += 1
    }
    setKept(readDeviceViews())
    notify(shared > 0 ? t.views.shared(shared) : t.states.failed)
  }
  if (kept.length === 0) return null
  return (
    <div>
      <p className={styles.title}>{t.views.onDevice}</p>
      <ul>
        {kept.map(({ name, path }) => (
          <li key={name}>
            <Link to={path} className={styles.item} onClick={props.close}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <Button small busy={busy} onClick={() => void share()}>
        {t.views.share}
      </Button>
    </div>
  )
}
