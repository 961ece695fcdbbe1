import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Filters.module.css'

/** The filters of a list, in a row. */
export const Filters = (props: { label: string; children: ReactNode }) => (
  <fieldset className={`${styles.filters} no-print`}>
    <legend className="visually-hidden">{props.label}</legend>
    {props.children}
  </fieldset>
)

/** A choice of one, or of all. */
export const FilterSelect = (props: {
  label: string
  all: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className={styles.control}
      >
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

const pauseMilliseconds = 250

/** Words to filter by; waits for a pause in the typing. */
export const FilterText = (props: { label: string; value: string; onChange: (value: string) => void }) => {
  const id = useId()
  const { value, onChange } = props
  const [text, setText] = useState(value)
  const latest = useRef(onChange)
  latest.current = onChange
  const sent = useRef(value)
  // Changed by others than this field, such as a button that lifts the filter: that holds.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === value) return
      sent.current = text
      latest.current(text)
    }, pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [text, value])
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="search"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={styles.control}
      />
    </div>
  )
}
