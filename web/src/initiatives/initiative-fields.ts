import { graphql } from '../client/graphql.ts'
import { languageField, longest, themesField } from '../forms/field-parts.ts'
import type { FieldSpec } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'
import { optionsOf } from '../ui/words.ts'

/** An initiative as it stands before it is changed. */
export const InitiativeBeforeQuery = graphql(`
  query InitiativeBefore($id: ID!) {
    initiative(id: $id) {
      id title summary language status startsOn endsOn updatedAt
      place { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
      challenges(first: 10) { nodes { id title } }
    }
  }
`)

/** Who leads and takes part is asked when it is new; later each is a relation of its own. */
const whoFields = (t: Messages): FieldSpec[] => [
  { name: 'leadIds', label: t.fields.leads, type: 'things', kinds: ['ORGANISATION'], most: 5 },
  { name: 'partnerIds', label: t.fields.takePart, type: 'things', kinds: ['ORGANISATION'], most: 20 },
]

/** What is asked about an initiative. */
export const initiativeFields = (t: Messages, isNew: boolean): FieldSpec[] => [
  {
    name: 'title',
    label: t.fields.title,
    hint: t.fields.titleHint,
    type: 'line',
    longest: longest.name,
    required: true,
  },
  {
    name: 'summary',
    label: t.fields.summary,
    hint: t.fields.summaryHint,
    type: 'text',
    rows: 7,
    longest: longest.text,
    required: true,
  },
  languageField(t),
  {
    name: 'status',
    label: t.fields.status,
    type: 'choice',
    options: optionsOf(t.kinds.initiativeStatus),
    required: true,
  },
  { name: 'startsOn', label: t.fields.startsOn, type: 'date' },
  { name: 'endsOn', label: t.fields.endsOn, type: 'date' },
  ...(isNew ? whoFields(t) : []),
  themesField(t),
  { name: 'challengeIds', label: t.fields.challenges, type: 'things', kinds: ['CHALLENGE'], most: 10 },
  { name: 'placeId', label: t.fields.place, hint: t.fields.placeHint, type: 'things', kinds: ['PLACE'], most: 1 },
]
