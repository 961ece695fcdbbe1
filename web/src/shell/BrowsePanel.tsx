import { Link, NavLink, useHref, useLocation } from 'react-router'
import { AccountLink } from '../accounts/AccountLink.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { contactsPath, listPaths, type NodeKind } from '../routes-of.ts'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx'
import { useMayWrite } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'
import styles from './BrowsePanel.module.css'

/** The kinds in the order a newcomer understands them. */
export const browseKinds = [
  'ORGANISATION',
  'PERSON',
  'INITIATIVE',
  'COLLABORATION',
  'NEED',
  'OFFER',
  'MOTIVATION',
  'THEME',
  'CHALLENGE',
  'GATHERING',
  'STORY',
] as const satisfies readonly NodeKind[]

/** The opened menu: the questions (where the bar has no room for them), every list, and how the page looks and speaks. */
export const BrowsePanel = (props: { questions: { to: string; word: string }[] }) => {
  const { t } = useLanguage()
  const { search } = useLocation()
  const mayWrite = useMayWrite()
  const speaksForAll = useViewer()?.speaksForAll
  const pathname = useHref(useLocation().pathname)
  return (
    <div className={styles.panel}>
      <ul className={styles.questions}>
        {props.questions.map((link) => (
          <li key={link.to}>
            <Link to={link.to} className={styles.question}>
              {link.word}
            </Link>
          </li>
        ))}
        <li>
          <AccountLink className={styles.question} />
        </li>
      </ul>
      <nav aria-label={t.shell.browse}>
        <ul className={styles.kinds}>
          {browseKinds.map((kind) => (
            <li key={kind}>
              <NavLink to={listPaths[kind]} className={styles.kind}>
                <KindMark kind={kind} />
                {t.kinds.many[kind]}
              </NavLink>
            </li>
          ))}
          {speaksForAll
            ? [
                { to: '/att-gora', word: t.desk.title },
                { to: '/arets-siffror', word: t.figures.title },
              ].map(({ to, word }) => (
                <li key={to}>
                  <NavLink to={to} className={styles.kind}>
                    {word}
                  </NavLink>
                </li>
              ))
            : null}
          {mayWrite ? (
            <li>
              <NavLink to={contactsPath} className={styles.kind}>
                {t.contacts.title}
              </NavLink>
            </li>
          ) : null}
          <li>
            <NavLink to="/importera" className={styles.kind}>
              {t.shell.importAndExport}
            </NavLink>
          </li>
        </ul>
      </nav>
      <div className={styles.choices}>
        <ThemeSwitch />
        <LanguageSwitch address={{ pathname, search }} />
      </div>
    </div>
  )
}
