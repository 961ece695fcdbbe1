import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contactPathOf } from '../routes-of.ts'
import styles from './Contacts.module.css'
import { titleOfAbout } from './draft.ts'
import type { ContactLineData } from './queries.ts'

/** How far a contact has come, in a few words. */
export const useContactStatus = () => {
  const { t, format } = useLanguage()
  return ({ status, turn, restsUntil }: Pick<ContactLineData, 'status' | 'turn' | 'restsUntil'>): string => {
    if (status === 'NOT_NOW' && restsUntil && turn === 'NOBODY') return t.contacts.restsUntil(format.date(restsUntil))
    if (status === 'ASKED' && turn === 'NOBODY') return t.contacts.silent
    return t.contacts.status[turn === 'ASKED' ? 'ASKED' : status]
  }
}

type Titled = Pick<ContactLineData, 'status'> & Record<'asking' | 'asked', { readonly name: string }>

/** Who asks whom, or between whom a coordinator proposes it, as a sentence. */
export const useContactTitle = () => {
  const { t } = useLanguage()
  return ({ status, asking, asked }: Titled): string =>
    t.contacts[status === 'PROPOSED' ? 'whoProposed' : 'who'](asking.name, asked.name)
}

/** Contacts as rows: who asks whom, how far it has come and since when, and what it is about. */
export const ContactRows = (props: { contacts: readonly ContactLineData[] }) => {
  const { t, format } = useLanguage()
  const statusOf = useContactStatus()
  const titleOf = useContactTitle()
  return (
    <ul className={styles.rows}>
      {props.contacts.map((contact) => (
        <li key={contact.id} className={styles.row}>
          <Link to={contactPathOf(contact.id)} dir="auto">
            {titleOf(contact)}
          </Link>
          <p className="small quiet">
            {statusOf(contact)}, {t.contacts.since(format.date(contact.turnSince))}
          </p>
          {contact.about.length > 0 ? (
            <p className={styles.about} dir="auto">
              {t.contacts.about}: {contact.about.slice(0, 2).map(titleOfAbout).join(' · ')}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
