import type { Picked } from '../nodes/use-options.ts'
import type { NodeKind } from '../routes-of.ts'

/** What a field holds while it is filled in. Fields bear the names of the API's inputs, so that problems find them. */
export type Value = string | boolean | Picked[]
export type Values = Record<string, Value>

type Common = {
  name: string
  label: string
  hint?: string
  required?: boolean
  /** What is sent for it, where that is not simply its value; false where it is sent by other means. */
  sent?: false | ((values: Values) => unknown)
  /** Asked only about something new: later it is a relation of its own, or stays as it is. */
  onlyNew?: true
  /** What stands in it before a change, where the answer has it under another name than the field's. */
  stands?: Value
}

/** What a form asks for. Lengths are in characters, as the API counts them; `completes` is what the browser may fill in. */
export type FieldSpec =
  | (Common & { type: 'line'; longest: number; input?: 'text' | 'url' | 'email'; completes?: string })
  // With `lines`, each line is one value.
  | (Common & { type: 'text'; longest: number; rows?: number; lines?: true })
  | (Common & { type: 'date' | 'time' | 'check' })
  | (Common & { type: 'number'; least: number; most: number })
  | (Common & { type: 'choice'; options: readonly { value: string; label: string }[] })
  | (Common & { type: 'nodes'; kinds: readonly NodeKind[]; most: number })

/** A line or a text without the spaces around it; empty where the field is not one. */
export const textOf = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The same, with null for empty: "take it away" to the API. */
export const textOrNull = (values: Values, name: string): string | null => textOf(values, name) || null

/** A whole number, or null where there is none. */
export const numberOrNull = (values: Values, name: string): number | null => {
  const number = Number.parseInt(textOf(values, name), 10)
  return Number.isNaN(number) ? null : number
}

/** Whether a box is ticked. */
export const isTicked = (values: Values, name: string): boolean => values[name] === true

/** What was chosen in a field of nodes. */
export const pickedIn = (values: Values, name: string): Picked[] => {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** The ids of what was chosen. */
export const idsIn = (values: Values, name: string): string[] => pickedIn(values, name).map((picked) => picked.id)

/** The lines of a text, without empty ones. */
export const linesIn = (values: Values, name: string): string[] =>
  textOf(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Whether a field holds anything. */
export const isFilled = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? value.trim() !== '' : value === true
