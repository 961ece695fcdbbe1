import { type RefObject, useEffect, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './NewcomersPage.module.css'

/** Whether an element is anywhere in the window. */
function useIsSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(true)
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true))
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return seen
}

/** On a phone suggestions stand below the form: says that there are some, and leads to them, while they are out of sight. */
export const FoundStrip = (props: { count: number; place: RefObject<HTMLElement | null> }) => {
  const { t } = useLanguage()
  const { count, place } = props
  const isSeen = useIsSeen(place)
  if (count === 0 || isSeen) return null
  const show = () => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <button type="button" className={styles.found} onClick={show}>
      {t.newcomers.found(count)} <span className={styles.see}>{t.newcomers.see}</span>
    </button>
  )
}
