import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import buttonStyles from './Button.module.css'
import styles from './MenuButton.module.css'

/** A button that opens a short menu of things to do. */
export const MenuButton = <Value extends string>(props: {
  label: string
  /** What a screen reader says instead, where several on a page bear the same label. */
  spoken?: string | undefined
  items: readonly { value: Value; label: string }[]
  onPick: (value: Value) => void
}) => (
  <MenuTrigger>
    <Button
      className={`${buttonStyles.button} ${buttonStyles.quiet} ${buttonStyles.small}`}
      {...(props.spoken ? { 'aria-label': props.spoken } : {})}
    >
      {props.label}
      <span aria-hidden="true" className={styles.arrow} />
    </Button>
    <Popover className={styles.popover} offset={4}>
      <Menu
        className={styles.menu}
        onAction={(key) => {
          const item = props.items.find((candidate) => candidate.value === key)
          if (item) props.onPick(item.value)
        }}
      >
        {props.items.map((item) => (
          <MenuItem key={item.value} id={item.value} className={styles.item}>
            {item.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
