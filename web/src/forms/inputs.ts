import type { Language } from '../language/language.ts'
import type { Picked } from '../nodes/use-options.ts'
import {
  type FieldSpec,
  idsIn,
  isTicked,
  linesIn,
  numberOrNull,
  textOf,
  textOrNull,
  type Value,
  type Values,
} from './values.ts'

/** What is sent for a field: null for empty, which is "take it away" to the API. */
const sentFor = (field: FieldSpec, values: Values): unknown => {
  const { name } = field
  if (field.sent) return field.sent(values)
  if (field.type === 'nodes') return field.most === 1 ? (idsIn(values, name)[0] ?? null) : idsIn(values, name)
  if (field.type === 'check') return isTicked(values, name)
  if (field.type === 'number') return numberOrNull(values, name)
  if (field.type === 'text' && field.lines) return linesIn(values, name)
  // A draft may hold what could be chosen once.
  if (field.type === 'choice') return field.options.find(({ value }) => value === textOf(values, name))?.value ?? null
  return textOrNull(values, name)
}

/** The input of a change: fields bear the names of the API's inputs. */
export const inputOf = (fields: readonly FieldSpec[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter((field) => field.sent !== false).map((field) => [field.name, sentFor(field, values)]),
  )

type Named = { id: string; title?: string; name?: string; labelSv?: string; labelEn?: string }

const isNamed = (stored: unknown): stored is Named => typeof stored === 'object' && stored !== null && 'id' in stored

const isList = (stored: unknown): stored is { nodes: unknown[] } =>
  typeof stored === 'object' && stored !== null && 'nodes' in stored && Array.isArray(stored.nodes)

const pickedFrom = (field: Extract<FieldSpec, { type: 'nodes' }>, stored: unknown, language: Language): Picked[] => {
  const nodes = isList(stored) ? stored.nodes.filter(isNamed) : isNamed(stored) ? [stored] : []
  const [kind] = field.kinds
  if (!kind) return []
  return nodes.map((node) => {
    const label = language === 'sv' ? node.labelSv : node.labelEn
    return { id: node.id, kind, title: node.title ?? node.name ?? label ?? '' }
  })
}

/** Where a time of day stands in `2026-11-27T09:00:00`. */
const timeOfDay = [11, 16] as const

const valueFrom = (field: FieldSpec, stored: unknown, language: Language): Value => {
  if (field.stands !== undefined) return field.stands
  if (field.type === 'nodes') return pickedFrom(field, stored, language)
  if (field.type === 'check') return stored === true
  if (Array.isArray(stored)) return stored.join('\n')
  if (isNamed(stored)) return stored.id
  const text = stored === null || stored === undefined ? '' : String(stored)
  return field.type === 'time' ? text.slice(...timeOfDay) : text
}

/** What stands in the fields of what is changed; the answer bears the fields' names. */
export const valuesFrom = (
  fields: readonly FieldSpec[],
  before: Readonly<Record<string, unknown>>,
  language: Language,
): Values => Object.fromEntries(fields.map((field) => [field.name, valueFrom(field, before[field.name], language)]))
