import { Suspense, useEffect, useRef } from 'react'
import { type Location, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { DemoStrip } from '../accounts/DemoStrip.tsx'
import { SignInAgain } from '../accounts/SignInAgain.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { LiveProvider } from '../ui/Live.tsx'
import { Skeleton } from '../ui/States.tsx'
import { ConnectionStrip } from './ConnectionStrip.tsx'
import { ExamplesStrip } from './ExamplesStrip.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Shell.module.css'
import { useOwnOrganisation } from './use-own-organisation.ts'

const mainId = 'innehall'

/** Moves focus to the new page's beginning, as a browser does, but not on the first page of a visit. */
const useFocusOnArrival = () => {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    const stayedOnMap = before.current.startsWith('/karta') && pathname.startsWith('/karta')
    before.current = pathname
    // On the map another focus is a step within one page: the keyboard stays where it is.
    if (stayedOnMap) return
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

/**
 * Where a place on a page is kept. All addresses that are typed, or opened from elsewhere, have the router's one key for the
 * first page of a visit, and would begin where another page was left.
 */
const scrollKeyOf = ({ key, pathname, search }: Location) => (key === 'default' ? pathname + search : key)

/** What surrounds every page: skip link, header, the page itself, footer. The map uses the whole width. */
export const Shell = () => {
  const { t } = useLanguage()
  const { pathname } = useLocation()
  const main = useFocusOnArrival()
  useOwnOrganisation()
  const onMap = pathname === '/karta' || pathname.startsWith('/karta/')
  return (
    <LiveProvider>
      <a href={`#${mainId}`} className={styles.skip}>
        {t.shell.skip}
      </a>
      <Header key={pathname} />
      <ConnectionStrip />
      <DemoStrip />
      <main id={mainId} ref={main} tabIndex={-1} className={onMap ? styles.full : styles.main}>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      {/* Below the page: the first screen is for what one came for. */}
      <ExamplesStrip />
      {onMap ? null : <Footer />}
      <SignInAgain />
      <ScrollRestoration getKey={scrollKeyOf} />
    </LiveProvider>
  )
}
