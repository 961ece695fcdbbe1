import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import type { NetworkMap } from '../model.ts'
import { findOnMap } from './find-on-map.ts'
import styles from './MapSearch.module.css'

/** A field that finds names on the map while one types; the picture flies to the one that is pointed out. */
export const MapSearch = (props: {
  map: NetworkMap | null
  input: RefObject<HTMLInputElement | null>
  onFound: (id: string) => void
  onPoint: (id: string) => void
}) => {
  const { t } = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(-1)
  const found = useMemo(() => (props.map ? findOnMap(props.map, text, 8) : []), [props.map, text])
  const open = text.trim() !== ''
  const choose = (index: number) => {
    const hit = found[index]
    if (!hit) return
    setText('')
    setAt(-1)
    props.onFound(hit.id)
  }
  const step = (next: number) => {
    setAt(next)
    const hit = found[next]
    if (hit) props.onPoint(hit.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('')
    if (event.key === 'Enter') choose(Math.max(0, at))
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    step((at + (event.key === 'ArrowDown' ? 1 : found.length)) % Math.max(1, found.length))
  }
  return (
    <div className={styles.search}>
      <label htmlFor={id} className="visually-hidden">
        {t.graph.search}
      </label>
      <input
        id={id}
        ref={props.input}
        type="search"
        autoComplete="off"
        maxLength={80}
        placeholder={t.graph.search}
        className={styles.input}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setText('')}
      />
      {open ? (
        <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={t.graph.search}>
          {found.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys.
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <KindMark kind={hit.kind} />
              <span>
                {hit.label} <span className={styles.kind}>{t.kinds.one[hit.kind]}</span>
              </span>
            </div>
          ))}
          {found.length === 0 ? <p className={styles.none}>{t.graph.searchNone}</p> : null}
        </div>
      ) : null}
    </div>
  )
}
