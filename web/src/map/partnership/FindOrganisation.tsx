import { useId, useRef, useState } from 'react'
import { useClient } from 'urql'
import { useLanguage } from '../../language/LanguageContext.tsx'
import styles from './FindOrganisation.module.css'
import type { Organisation, PartnershipMap } from './model.ts'
import { partnershipOrganisationsQuery } from './queries.ts'

const mostOffered = 400

/** The organisation a typed text means: the one of that name, else the only one that begins so or holds it. */
function organisationMeant(map: PartnershipMap, text: string): Organisation | null {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return null
  const named = map.organisations.map((one) => ({ one, name: one.name.toLocaleLowerCase() }))
  const exact = named.find(({ name }) => name === wanted)
  const holding = named.filter(({ name }) => name.includes(wanted))
  const beginning = holding.filter(({ name }) => name.startsWith(wanted))
  return (exact ?? beginning[0] ?? holding[0])?.one ?? null
}

/** A field that finds an organisation by its name, with the browser's own list of those there are. */
export const FindOrganisation = (props: { map: PartnershipMap; onFound: (one: { id: string }) => void }) => {
  const { t } = useLanguage()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState(false)
  const { map, onFound } = props
  const client = useClient()
  const take = (found: { id: string } | null, text: string) => {
    if (found) {
      onFound(found)
      if (field.current) field.current.value = ''
    }
    setMissing(!found && text.trim() !== '')
  }
  const look = (text: string) => {
    const found = organisationMeant(map, text)
    if (found?.name === text) take(found, text)
    else setMissing(false)
  }
  /** Of a large partnership the map knows a part alone: the API is asked for the rest. */
  const lookEverywhere = async (text: string) => {
    const found = organisationMeant(map, text)
    if (found || !map.isCut || text.trim() === '') return take(found, text)
    const { data } = await client.query(partnershipOrganisationsQuery, { text, first: 1 })
    take(data?.partnershipOrganisations.edges[0]?.node ?? null, text)
  }
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault()
        void lookEverywhere(field.current?.value ?? '')
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
        maxLength={200}
        onChange={(event) => look(event.target.value)}
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
