import { useId } from 'react'
import styles from './Checkbox.module.css'

/** Something that is or is not so. */
export const Checkbox = (props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => {
  const id = useId()
  return (
    <div className={`${styles.check} no-print`}>
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
        className={styles.box}
      />
      <label htmlFor={id}>{props.label}</label>
    </div>
  )
}
