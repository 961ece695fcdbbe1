import type { ContentLanguage, Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import type { Picked } from '../nodes/use-options.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import type { FieldSpec, Values } from './values.ts'
import { textOf } from './values.ts'

/** The longest texts that the API takes, in characters. */
export const longest = { name: 200, text: 10_000, statement: 2_000 } as const

/** Asks in which language a text is written. */
export const languageField = (t: Messages): FieldSpec => ({
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
export const themesField = (t: Messages): FieldSpec => ({
  name: 'themeIds',
  label: t.fields.themes,
  hint: t.fields.themesHint,
  type: 'things',
  kinds: ['THEME'],
  most: 5,
})

/** Themes as they stand in a field. */
export const pickedThemes = (language: Language, themes: readonly { id: string; labelSv: string; labelEn: string }[]) =>
  themes.map(
    (theme): Picked => ({ id: theme.id, kind: 'THEME', title: language === 'sv' ? theme.labelSv : theme.labelEn }),
  )

/** One organisation as it stands in a field; nothing where there is none. */
export const pickedOrganisation = (organisation: { id: string; name: string } | null | undefined): Picked[] =>
  organisation ? [{ id: organisation.id, kind: 'ORGANISATION', title: organisation.name }] : []
