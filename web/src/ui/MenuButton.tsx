import buttonStyles from './Button.module.css'
import styles from './Menu.module.css'
import { MenuOpener } from './Menu.tsx'

/** A button that opens a short menu of things to do. */
export const MenuButton = <Value extends string>(props: {
  label: string
  /** What a screen reader says instead, where several on a page bear the same label. */
  spoken?: string | undefined
  items: readonly { value: Value; label: string }[]
  onPick: (value: Value) => void
}) => (
  <MenuOpener
    label={props.spoken ?? props.label}
    wordless={props.spoken !== undefined}
    placement="bottom-start"
    className={`${buttonStyles.button} ${buttonStyles.quiet} ${buttonStyles.small}`}
    actions={props.items.map(({ value, label }) => ({ word: label, act: () => props.onPick(value) }))}
  >
    {props.label}
    <span aria-hidden="true" className={styles.arrow} />
  </MenuOpener>
)
