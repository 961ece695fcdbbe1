import type { ContentLanguage } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import { type FieldSpec, textOf, type Values } from './values.ts'

/** The longest texts that the API takes, in characters. */
export const longest = { name: 200, text: 10_000, statement: 2_000 } as const

type Field<Name extends string> = FieldSpec & { name: Name }

/** What something is called. */
export const titleField = (t: Messages): Field<'title'> => ({
  name: 'title',
  label: t.fields.title,
  type: 'line',
  longest: longest.name,
  required: true,
})

/** What somebody or an organisation is called. */
export const nameField = (t: Messages): Field<'name'> => ({ ...titleField(t), name: 'name', label: t.fields.name })

/** More about it. */
export const descriptionField = (t: Messages): Field<'description'> => ({
  name: 'description',
  label: t.fields.description,
  type: 'text',
  longest: longest.text,
})

/** Where it is. */
export const placeField = (t: Messages): Field<'placeId'> => ({
  name: 'placeId',
  label: t.fields.place,
  hint: t.fields.placeHint,
  type: 'nodes',
  kinds: ['PLACE'],
  most: 1,
})

/** Asks in which language a text is written. */
export const languageField = (t: Messages): Field<'language'> => ({
  name: 'language',
  label: t.forms.writtenIn,
  type: 'choice',
  required: true,
  options: optionsOf(t.kinds.language),
})

/** The chosen language of a text. */
export const languageIn = (t: Messages, values: Values): ContentLanguage | null =>
  valueIn(t.kinds.language, textOf(values, 'language'))

/** Asks what something is about. */
export const themesField = (t: Messages): Field<'themeIds'> => ({
  name: 'themeIds',
  label: t.fields.themes,
  hint: t.fields.themesHint,
  type: 'nodes',
  kinds: ['THEME'],
  most: 5,
})
