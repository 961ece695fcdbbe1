import type { Key, ReactNode } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import styles from './ComboBox.module.css'

/** One thing to choose. */
export type Option = { id: string; label: string; detail?: string | undefined; mark?: ReactNode }

/**
 * A field to type in and choose from what fits. The list of options is the caller's: it follows what is typed.
 * Works with the keyboard alone and says how many options there are.
 */
export const ComboBox = (props: {
  label: string
  hint?: string | undefined
  placeholder?: string | undefined
  options: readonly Option[]
  text: string
  onText: (text: string) => void
  onPick: (option: Option) => void
  none: string
  open: string
  id?: string | undefined
  invalid?: boolean
  error?: ReactNode
}) => {
  const pick = (key: Key | null) => {
    const option = props.options.find((candidate) => candidate.id === key)
    if (option) props.onPick(option)
  }
  return (
    <AriaComboBox
      className={styles.combo}
      items={props.options}
      inputValue={props.text}
      onInputChange={props.onText}
      selectedKey={null}
      onSelectionChange={pick}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={props.invalid ?? false}
    >
      <Label className={styles.label}>{props.label}</Label>
      {props.hint ? (
        <Text slot="description" className={styles.hint}>
          {props.hint}
        </Text>
      ) : null}
      {props.error}
      <div className={styles.field}>
        <Input id={props.id} className={styles.input} placeholder={props.placeholder} maxLength={200} />
        <Button className={styles.open} aria-label={props.open}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 7.5l5 5l5-5" />
          </svg>
        </Button>
      </div>
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list} renderEmptyState={() => <p className={styles.none}>{props.none}</p>}>
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
              {option.mark}
              <span className={styles.words}>
                <Text slot="label">{option.label}</Text>
                {option.detail ? (
                  <Text slot="description" className={styles.detail}>
                    {option.detail}
                  </Text>
                ) : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
