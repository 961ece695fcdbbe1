import { languageField, languageIn, longest, themesField } from '../forms/field-parts.ts'
import { type FieldSpec, idsIn, textOf, textOrNull, type Values } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

/** What is asked about a need or an offer. Whose it is is asked when it is new. */
export const resourceFields = (t: Messages, kind: 'NEED' | 'OFFER', isNew: boolean): FieldSpec[] => [
  {
    name: 'text',
    label: kind === 'NEED' ? t.fields.needText : t.fields.offerText,
    hint: kind === 'NEED' ? t.fields.needHint : t.fields.offerHint,
    type: 'text',
    rows: 4,
    longest: longest.statement,
    required: true,
  },
  {
    name: 'kind',
    label: t.fields.resourceKind,
    type: 'choice',
    options: optionsOf(t.kinds.resourceKind),
    required: true,
  },
  ...(isNew
    ? ([
        {
          name: 'organisationId',
          label: t.fields.organisation,
          type: 'things',
          kinds: ['ORGANISATION'],
          most: 1,
          required: true,
        },
      ] satisfies FieldSpec[])
    : []),
  themesField(t),
  { name: 'validUntil', label: t.fields.validUntil, type: 'date' },
  languageField(t),
]

/** What is sent to the API. */
export const resourceInput = (t: Messages, values: Values) => ({
  text: textOf(values, 'text'),
  kind: valueIn(t.kinds.resourceKind, textOf(values, 'kind')) ?? 'OTHER',
  themeIds: idsIn(values, 'themeIds'),
  validUntil: textOrNull(values, 'validUntil'),
  language: languageIn(t, values),
})
