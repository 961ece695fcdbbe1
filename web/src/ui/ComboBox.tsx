import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './ComboBox.module.css'
import { useLive } from './Live.tsx'
import { type Choosing, type Option, useChoosing } from './use-choosing.ts'
import { useFloating } from './use-floating.ts'

type ComboBoxProps = {
  label: string
  /** Says behind the label that the field may be left empty. */
  optional?: boolean
  hint?: string | undefined
  placeholder?: string | undefined
  /** What fits what is typed; the caller's. */
  options: readonly Option[]
  /** Options are on their way: what stands there may be about to change. */
  busy: boolean
  text: string
  onText: (text: string) => void
  onPick: (option: Option) => void
  /** Stands there when nothing fits. */
  none: string
  id?: string | undefined
  invalid?: boolean
  error?: ReactNode
  input?: RefObject<HTMLInputElement | null> | undefined
}

type PartProps = ComboBoxProps & { id: string; choosing: Choosing }

const listIdOf = (id: string) => `${id}-lista`
const optionIdOf = (id: string, option: Option) => `${id}-${option.id}`

const OptionRow = (props: { option: Option; id: string; current: boolean; pick: () => void }) => {
  const { option, id, current } = props
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys.
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className={styles.option}
      onClick={props.pick}
    >
      {option.mark}
      <span className={styles.words}>
        <span>{option.label}</span> {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
      </span>
    </div>
  )
}

const List = (props: PartProps) => {
  const { id, options, choosing } = props
  if (options.length === 0) return <p className={styles.none}>{props.none}</p>
  return (
    <div id={listIdOf(id)} role="listbox" aria-label={props.label} className={styles.list}>
      {options.map((option) => (
        <OptionRow
          key={option.id}
          option={option}
          id={optionIdOf(id, option)}
          current={option.id === choosing.current?.id}
          pick={() => choosing.pick(option)}
        />
      ))}
    </div>
  )
}

const Input = (props: PartProps & { input: RefObject<HTMLInputElement | null> }) => {
  const { id, choosing, hint, error } = props
  const { open, current } = choosing
  const listed = open && props.options.length > 0
  const described = [hint ? `${id}-hjalp` : '', error ? `${id}-fel` : ''].filter(Boolean).join(' ')
  return (
    <input
      ref={props.input}
      id={id}
      className={styles.input}
      role="combobox"
      autoComplete="off"
      aria-autocomplete="list"
      aria-expanded={listed}
      aria-controls={listed ? listIdOf(id) : undefined}
      aria-activedescendant={current ? optionIdOf(id, current) : undefined}
      aria-describedby={described || undefined}
      aria-invalid={props.invalid || undefined}
      placeholder={props.placeholder}
      maxLength={200}
      value={props.text}
      onChange={(event) => {
        props.onText(event.target.value)
        choosing.show()
      }}
      onClick={() => open || choosing.show()}
      onBlur={choosing.hide}
      onKeyDown={choosing.onKeyDown}
    />
  )
}

/** Says how many options there are when the list opens and when it has changed, or that nothing fits. */
function useCountSpoken(open: boolean, props: ComboBoxProps): void {
  const { t } = useLanguage()
  const { announce } = useLive()
  const { busy, none } = props
  const count = props.options.length
  useEffect(() => {
    if (open && !busy) announce(count > 0 ? t.search.optionCount(count) : none)
  }, [open, busy, count, none, announce, t])
}

/**
 * A field to type in and choose from what fits. A press, an arrow key or a letter opens the list; Enter takes the option
 * one stands on, Escape closes the list. It follows its field when the page scrolls.
 */
export const ComboBox = (props: ComboBoxProps) => {
  const { t } = useLanguage()
  const ownId = useId()
  const ownInput = useRef<HTMLInputElement>(null)
  const { id = ownId, input = ownInput, hint } = props
  const choosing = useChoosing(props)
  const field = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { open } = choosing
  useFloating({ anchor: field, floating: list, open, placement: 'bottom-start', fit: 'anchor' })
  useCountSpoken(open, props)
  const press = () => {
    input.current?.focus()
    if (open) choosing.hide()
    else choosing.show()
  }
  // The field keeps the focus, and with it the list.
  const keepFocus = (event: { preventDefault(): void }) => event.preventDefault()
  return (
    <div className={styles.combo}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
        {props.optional ? <span className={styles.optional}> ({t.forms.optional})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hjalp`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {props.error}
      <div ref={field} className={styles.field}>
        <Input {...props} id={id} choosing={choosing} input={input} />
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          aria-label={t.search.showOptions}
          onMouseDown={keepFocus}
          onClick={press}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 7.5l5 5l5-5" />
          </svg>
        </button>
      </div>
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press in the list, or on its scroll bar, leaves the focus in the field.
        <div ref={list} className={styles.popover} onMouseDown={keepFocus}>
          <List {...props} id={id} choosing={choosing} />
        </div>
      ) : null}
    </div>
  )
}
