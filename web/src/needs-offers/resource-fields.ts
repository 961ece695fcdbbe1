import { languageField, longest, themesField } from '../forms/field-parts.ts'
import type { FieldSpec } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'
import { optionsOf } from '../ui/words.ts'

type Name = 'text' | 'kind' | 'organisationId' | 'themeIds' | 'validUntil' | 'language'

/** What is asked about a need or an offer: they differ in their words. */
export const resourceFields = (t: Messages, words: { label: string; hint: string }): (FieldSpec & { name: Name })[] => [
  { name: 'text', ...words, type: 'text', rows: 4, longest: longest.statement, required: true },
  {
    name: 'kind',
    label: t.fields.resourceKind,
    type: 'choice',
    options: optionsOf(t.kinds.resourceKind),
    required: true,
  },
  {
    name: 'organisationId',
    label: t.fields.organisation,
    type: 'nodes',
    kinds: ['ORGANISATION'],
    most: 1,
    required: true,
    onlyNew: true,
  },
  themesField(t),
  { name: 'validUntil', label: t.fields.validUntil, type: 'date' },
  languageField(t),
]
