import { type FormEvent, useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './SearchBox.module.css'

/** A magnifying glass. */
export const SearchIcon = () => (
  <svg viewBox="0 0 20 20" className={styles.glass} aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="M13 13l4.5 4.5" />
  </svg>
)

/** A search field that leads to the results' own address. Large on the start page, small in the header. */
export const SearchBox = (props: { large?: boolean; startsWith?: string }) => {
  const { t } = useLanguage()
  const id = useId()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const [text, setText] = useState(props.startsWith ?? parameters.get('q') ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = text.trim()
    if (words) navigate(`/sok?q=${encodeURIComponent(words)}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not yet known to every screen reader; the role is.
    <form role="search" className={props.large ? styles.large : styles.small} onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {t.shell.searchLabel}
      </label>
      <span className={styles.place}>
        <SearchIcon />
      </span>
      <input
        id={id}
        type="search"
        name="q"
        maxLength={200}
        autoComplete="off"
        placeholder={props.large ? t.shell.searchHint : t.shell.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={styles.input}
      />
      {props.large ? (
        <button type="submit" className={styles.submit}>
          {t.shell.search}
        </button>
      ) : null}
    </form>
  )
}
