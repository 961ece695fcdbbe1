import { useId } from 'react'
import styles from './Exchange.module.css'

/** One of a few words to choose; the label can be for screen readers only where the words beside it say it. */
export const Choice = (props: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  hideLabel?: boolean
  disabled?: boolean
}) => {
  const id = useId()
  const isKnown = props.options.some((option) => option.value === props.value)
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        aria-disabled={props.disabled || undefined}
        className={styles.select}
        onChange={(event) => (props.disabled ? undefined : props.onChange(event.target.value))}
      >
        {isKnown ? null : <option value={props.value}>{props.value}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
