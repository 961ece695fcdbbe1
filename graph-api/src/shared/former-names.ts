import { z } from 'zod'
import { line } from './fields.ts'
import { fold } from './fold.ts'
import { isWider } from './viewer.ts'

/** Which property of a label is its name; what it was called before stays with it as `formerNames`. */
const named: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['name'],
  Person: ['name'],
  Initiative: ['title'],
  Theme: ['labelSv', 'labelEn'],
}

const mostNames = 50

/** The properties of a label that are its name, of those whose former names are kept. */
export const nameFieldsOf = (label: string): readonly string[] => named[label] ?? []

/** Up to 50 former names, each once, as an input brings them. */
export const formerNames = z
  .array(line)
  .max(mostNames)
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

/** Another case or accent is a correction, not another name: a search finds both. */
const sameName = (a: string, b: string) => fold(a) === fold(b)

type Properties = Readonly<Record<string, unknown>>

/** Whether more see the thing after a change than before. */
export const losesNames = (current: Properties, set: Properties): boolean =>
  'visibility' in set && isWider(set.visibility, current.visibility)

/**
 * Adds the names that a change does away with to the former names, the latest first; a name that is taken up again is no
 * former one. Former names that the change itself gives are taken as they are. Where more see the thing than before, no name
 * goes along that was written for the fewer.
 */
export function withFormerNames(label: string, current: Properties, set: Properties): Properties {
  const names = named[label] ?? []
  if (names.length > 0 && losesNames(current, set)) return { ...set, formerNames: set.formerNames ?? [] }
  const fields = names.filter((field) => typeof set[field] === 'string')
  if (fields.length === 0) return set
  const now = names.map((field) => String(set[field] ?? current[field]))
  const left = fields.map((field) => String(current[field] ?? '')).filter((name) => name !== '')
  const before = (set.formerNames ?? current.formerNames ?? []) as readonly string[]
  const kept = [...left, ...before].filter((name) => !now.some((one) => sameName(one, name)))
  const once = kept.filter((name, at) => kept.findIndex((one) => sameName(one, name)) === at)
  return { ...set, formerNames: once.slice(0, mostNames) }
}
