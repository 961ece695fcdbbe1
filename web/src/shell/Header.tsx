import { type KeyboardEvent, useRef, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { AccountLink } from '../accounts/AccountLink.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { BrowsePanel } from './BrowsePanel.tsx'
import styles from './Header.module.css'
import { SearchBox, SearchIcon } from './SearchBox.tsx'

const panelId = 'meny'

/** Pages that have a search field of their own; two would be one too many. */
const searches = ['/sok']

const isWide = (pathname: string) => pathname === '/karta' || pathname.startsWith('/karta/')

/** Wordmark, the three questions and the map, search, and a menu that holds all the rest. */
export const Header = () => {
  const { t } = useLanguage()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    toggle.current?.focus()
  }
  const links = [
    { to: '/synergier', word: t.shell.synergies },
    { to: '/parallella', word: t.shell.parallels },
    { to: '/mininatverk', word: t.shell.miniNetworks },
    { to: '/karta', word: t.shell.map },
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the header closes the menu.
    <header className={`${styles.header} no-print`} onKeyDown={closeOnEscape}>
      {/* On the map, which uses the whole width, the header begins where the map does. */}
      <div className={isWide(pathname) ? `${styles.bar} ${styles.wide}` : styles.bar}>
        <Link to="/" className={styles.wordmark} aria-label={t.shell.toStart}>
          <span aria-hidden="true">
            Mellan
            <span className={styles.gap} />
            rum
          </span>
        </Link>
        <nav className={styles.links} aria-label={t.shell.navigation}>
          <ul>
            {links.map((link) => (
              <li key={link.to}>
                <NavLink to={link.to} className={styles.link}>
                  {link.word}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          {searches.includes(pathname) ? null : (
            <>
              <div className={styles.search}>
                <SearchBox />
              </div>
              <Link to="/sok" className={styles.toSearch} aria-label={t.shell.search}>
                <SearchIcon />
              </Link>
            </>
          )}
          <span className={styles.account}>
            <AccountLink className={styles.link} />
          </span>
          <Button
            small
            look="quiet"
            ref={toggle}
            aria-expanded={open}
            aria-controls={panelId}
            onClick={() => setOpen(!open)}
          >
            {open ? t.states.close : t.shell.menu}
          </Button>
        </div>
      </div>
      <div id={panelId} hidden={!open}>
        <BrowsePanel questions={links} />
      </div>
    </header>
  )
}
