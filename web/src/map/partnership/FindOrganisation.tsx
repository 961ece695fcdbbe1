import { useId, useRef, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import styles from './FindOrganisation.module.css'
import type { Organisation, PartnershipMap } from './model.ts'

const mostOffered = 400

/** The organisation a typed text means: the one of that name, else the only one that begins so or holds it. */
export function organisationMeant(map: PartnershipMap, text: string): Organisation | null {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return null
  const named = map.organisations.map((one) => ({ one, name: one.name.toLocaleLowerCase() }))
  const exact = named.find(({ name }) => name === wanted)
  const holding = named.filter(({ name }) => name.includes(wanted))
  const beginning = holding.filter(({ name }) => name.startsWith(wanted))
  return (exact ?? beginning[0] ?? holding[0])?.one ?? null
}

/** A field that finds an organisation by its name, with the browser's own list of those there are. */
export const FindOrganisation = (props: { map: PartnershipMap; onFound: (one: Organisation) => void }) => {
  const { t } = useLanguage()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState(false)
  const { map, onFound } = props
  const look = (text: string, isWhole: boolean) => {
    const found = organisationMeant(map, text)
    if (found && (isWhole || found.name === text)) {
      onFound(found)
      if (field.current) field.current.value = ''
    }
    setMissing(isWhole && text.trim() !== '' && !found)
  }
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault()
        look(field.current?.value ?? '', true)
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t.partnership.find}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        list={`${id}-names`}
        placeholder={t.partnership.find}
        autoComplete="off"
        onChange={(event) => look(event.target.value, false)}
      />
      <datalist id={`${id}-names`}>
        {map.organisations.slice(0, mostOffered).map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      <span role="status" className={missing ? styles.missing : 'visually-hidden'}>
        {missing ? t.partnership.findNone : ''}
      </span>
    </form>
  )
}
