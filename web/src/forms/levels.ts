import type { Messages } from '../language/sv.ts'
import { valueIn } from '../ui/words.ts'
import type { FormType } from './documents.ts'
import { type FieldSpec, textOf, type Values } from './values.ts'

/** Who sees something. */
export type Level = keyof Messages['visibility']['levels']

/** The kinds whose things each have a level of their own, their types in the API, and the level that a new one begins with. */
const kinds = {
  ORGANISATION: { type: 'Organisation', preset: 'EVERYONE' },
  PERSON: { type: 'Person', preset: 'NETWORK' },
  INITIATIVE: { type: 'Initiative', preset: 'EVERYONE' },
  MOTIVATION: { type: 'Motivation', preset: 'NETWORK' },
  NEED: { type: 'Need', preset: 'EVERYONE' },
  OFFER: { type: 'Offer', preset: 'EVERYONE' },
  COLLABORATION: { type: 'Collaboration', preset: 'EVERYONE' },
  MINI_NETWORK: { type: 'MiniNetwork', preset: 'EVERYONE' },
  GATHERING: { type: 'Gathering', preset: 'EVERYONE' },
  REFLECTION: { type: 'Reflection', preset: 'NETWORK' },
  STORY: { type: 'Story', preset: 'EVERYONE' },
  VIEW: { type: 'View', preset: 'EVERYONE' },
} as const satisfies Record<string, { type: FormType; preset: Level }>

export type LevelKind = keyof typeof kinds
export const levelKinds = Object.keys(kinds) as readonly LevelKind[]

/** Whether things of a kind have a level of their own; the others are for everyone. */
export const hasLevel = (kind: string): kind is LevelKind => Object.hasOwn(kinds, kind)

/** The type of the API that a kind is. */
export const typeOf = (kind: LevelKind): FormType => kinds[kind].type

const keyOf = (kind: LevelKind): string => `mellanrum.seen-by.${kind}`

/** Keeps on this device who was let to see a new thing of a kind, for the next one. */
export const rememberLevel = (kind: LevelKind, level: Level): void => {
  try {
    localStorage.setItem(keyOf(kind), level)
  } catch {
    // Storage may be full or switched off: the next form begins as the kind does.
  }
}

const rememberedLevel = (kind: LevelKind): string | null => {
  try {
    return localStorage.getItem(keyOf(kind))
  } catch {
    return null
  }
}

/** The level that a new thing begins with: the last choice on this device, else the kind's own, as far as the viewer has them. */
export const firstLevel = (kind: LevelKind, levels: readonly Level[]): Level => {
  const { preset } = kinds[kind]
  return [rememberedLevel(kind), preset].map((one) => levels.find((level) => level === one)).find(Boolean) ?? preset
}

/** Asks who may see a thing. */
export const levelField = (t: Messages, levels: readonly Level[]): FieldSpec & { name: 'visibility' } => ({
  name: 'visibility',
  label: t.visibility.ask,
  type: 'choice',
  required: true,
  options: levels.map((value) => ({ value, label: t.visibility.levels[value] })),
})

/** The chosen level; null where none is asked for. */
export const levelIn = (t: Messages, values: Values): Level | null =>
  valueIn(t.visibility.levels, textOf(values, 'visibility'))
