import { type ReactNode, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { NodePicker } from '../nodes/NodePicker.tsx'
import type { Picked } from '../nodes/use-options.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import styles from './Field.module.css'
import type { FieldSpec, Value } from './values.ts'

type FieldProps = {
  spec: FieldSpec
  value: Value | undefined
  onChange: (value: Value) => void
  problem: string | undefined
}

/** The id of a field in the page, so that the summary of problems can lead to it. */
export const fieldId = (name: string): string => `falt-${name}`

/** What was chosen, each with a way to take it away. */
export const Chosen = (props: { picked: readonly Picked[]; remove: (id: string) => void }) => {
  const { t } = useLanguage()
  if (props.picked.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label={t.forms.chosen}>
      {props.picked.map((one) => (
        <li key={one.id} className={styles.chip}>
          <KindMark kind={one.kind} />
          <span>{one.title}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={t.forms.remove(one.title)}
            onClick={() => props.remove(one.id)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const Nodes = (props: FieldProps & { spec: Extract<FieldSpec, { type: 'nodes' }>; error: ReactNode }) => {
  const { spec, value, onChange } = props
  const picked = Array.isArray(value) ? value : []
  const place = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const moveFocus = useMoveFocus()
  const add = (one: Picked) => {
    onChange([...picked, one])
    // The field goes when no more can be chosen.
    if (picked.length + 1 >= spec.most) moveFocus(() => place.current?.querySelector('button'))
  }
  const remove = (id: string) => {
    onChange(picked.filter((one) => one.id !== id))
    moveFocus(() => input.current)
  }
  return (
    <div ref={place} className={styles.field}>
      {picked.length < spec.most ? (
        <NodePicker
          label={spec.label}
          optional={!spec.required}
          hint={spec.hint}
          kinds={spec.kinds}
          without={picked.map((one) => one.id)}
          input={input}
          onPick={add}
          id={fieldId(spec.name)}
          invalid={props.problem !== undefined}
          error={props.error}
        />
      ) : (
        <p className={styles.label}>{spec.label}</p>
      )}
      <Chosen picked={picked} remove={remove} />
    </div>
  )
}

const Control = (props: FieldProps & { described: string | undefined }) => {
  const { spec, value, onChange } = props
  const text = typeof value === 'string' ? value : ''
  const common = {
    id: fieldId(spec.name),
    name: spec.name,
    required: spec.required ?? false,
    'aria-invalid': props.problem !== undefined || undefined,
    'aria-describedby': props.described,
    className: styles.control,
  }
  if (spec.type === 'text') {
    return (
      <textarea
        {...common}
        rows={spec.rows ?? 5}
        maxLength={spec.longest}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  if (spec.type === 'choice') {
    return (
      <select {...common} value={text} onChange={(event) => onChange(event.target.value)}>
        {spec.required && text ? null : <option value="" />}
        {spec.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  const bounds = spec.type === 'number' ? { min: spec.least, max: spec.most } : {}
  const longest = spec.type === 'line' ? { maxLength: spec.longest } : {}
  const type = spec.type === 'line' ? (spec.input ?? 'text') : spec.type
  return (
    <input
      {...common}
      dir={type === 'text' ? 'auto' : undefined}
      {...bounds}
      {...longest}
      type={type}
      data-short={spec.type !== 'line' || undefined}
      autoComplete={(spec.type === 'line' && spec.completes) || 'off'}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** One field: what it asks for, a hint, what is wrong with it, and where to write. */
export const Field = (props: FieldProps) => {
  const { t } = useLanguage()
  const { spec, problem } = props
  const id = fieldId(spec.name)
  const error = problem ? (
    <p id={`${id}-fel`} className={styles.problem}>
      {problem}
    </p>
  ) : null
  if (spec.type === 'nodes') return <Nodes {...props} spec={spec} error={error} />
  if (spec.type === 'check') {
    return (
      <div className={styles.check}>
        <input
          id={id}
          type="checkbox"
          checked={props.value === true}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <label htmlFor={id}>{spec.label}</label>
      </div>
    )
  }
  const described = [spec.hint ? `${id}-hjalp` : '', problem ? `${id}-fel` : ''].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {spec.label}
        {spec.required ? null : <span className={styles.optional}> ({t.forms.optional})</span>}
      </label>
      {spec.hint ? (
        <p id={`${id}-hjalp`} className={styles.hint}>
          {spec.hint}
        </p>
      ) : null}
      {error}
      <Control {...props} described={described || undefined} />
    </div>
  )
}
