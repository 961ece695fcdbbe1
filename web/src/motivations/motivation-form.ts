import { graphql } from '../client/graphql.ts'
import { languageField, longest, themesField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { idsIn } from '../forms/values.ts'
import { optionsOf } from '../ui/words.ts'

const BeforeQuery = graphql(`
  query MotivationBefore($id: ID!) {
    before: motivation(id: $id) {
      id kind category text language visibility updatedAt
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** A hope, a concern or a driver. */
export default nodeForm({
  kind: 'MOTIVATION',
  type: 'Motivation',
  before: BeforeQuery,
  fields: ({ t }) => [
    { name: 'text', label: t.fields.motivationText, type: 'text', rows: 4, longest: longest.statement, required: true },
    {
      name: 'kind',
      label: t.fields.motivationKind,
      type: 'choice',
      options: optionsOf(t.kinds.motivationKind),
      required: true,
    },
    {
      name: 'holders',
      label: t.fields.holders,
      type: 'nodes',
      kinds: ['ORGANISATION'],
      most: 10,
      onlyNew: true,
      sent: (values) => idsIn(values, 'holders').map((id) => ({ id, relation: 'HOLDS' })),
    },
    { name: 'category', label: t.fields.category, type: 'line', longest: longest.name },
    themesField(t),
    languageField(t),
  ],
  start: () => ({ kind: 'HOPE' }),
  forOrganisation: 'holders',
})
