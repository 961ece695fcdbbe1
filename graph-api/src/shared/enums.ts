import { builder } from '../builder.ts'
import type { NameOrder } from './pages.ts'

/** Makes a GraphQL enum of stored words: `learning_meeting` is `LEARNING_MEETING` in the schema. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Value, string>>,
) {
  const values = Object.fromEntries(
    (Object.entries(words) as [Value, string][]).map(([word, meaning]) => [
      word.toUpperCase(),
      { value: word, description: meaning },
    ]),
  ) as Record<Uppercase<Value>, { value: Value; description: string }>
  return builder.enumType(name, { description, values })
}

export const visibilityEnum = enumOf('Visibility', 'Who sees it.', {
  me: 'Only the person who wrote it.',
  gathering: 'Those at the gathering it was written at.',
  network: 'The partnership.',
  everyone: 'Everyone.',
})

export const languageEnum = enumOf('Language', 'The language a text is written in.', {
  sv: 'Swedish.',
  en: 'English.',
  other: 'Another language.',
})

export const nameOrderEnum = enumOf<NameOrder>('NameOrder', 'The order of a list of names.', {
  name: 'By name, in Swedish order.',
  name_descending: 'By name, the last in Swedish order first.',
})
