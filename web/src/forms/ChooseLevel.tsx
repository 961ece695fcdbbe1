import { useId } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './ChooseLevel.module.css'
import type { Level } from './levels.ts'

/** A short way to say who may see something, in a row of its own. `spoken` tells several on a page apart. */
export const ChooseLevel = (props: {
  label: string
  spoken?: string
  levels: readonly Level[]
  value: Level
  onChange: (level: Level) => void
}) => {
  const { t } = useLanguage()
  const id = useId()
  const { levels, value } = props
  return (
    <span className={styles.choose}>
      <label htmlFor={id}>
        {props.label}
        {props.spoken ? <span className="visually-hidden"> {props.spoken}</span> : null}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const level = levels.find((one) => one === event.target.value)
          if (level) props.onChange(level)
        }}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {t.visibility.levels[level]}
          </option>
        ))}
      </select>
    </span>
  )
}
