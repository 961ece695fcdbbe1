import { graphql } from '../client/graphql.ts'
import { descriptionField, languageField, themesField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { idsIn } from '../forms/values.ts'

const BeforeQuery = graphql(`
  query CollaborationBefore($id: ID!) {
    before: collaboration(id: $id) {
      id title description language visibility updatedAt
      initiativeId: initiative { id title }
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** A collaboration. Each party confirms for itself, on its page. */
export default nodeForm({
  kind: 'COLLABORATION',
  type: 'Collaboration',
  before: BeforeQuery,
  fields: ({ t }) => [
    { ...titleField(t), hint: t.fields.titleHint },
    descriptionField(t),
    {
      name: 'parties',
      label: t.fields.parties,
      hint: t.fields.partiesHint,
      type: 'nodes',
      kinds: ['ORGANISATION'],
      most: 20,
      required: true,
      onlyNew: true,
      sent: (values) => idsIn(values, 'parties').map((organisationId) => ({ organisationId })),
    },
    { name: 'initiativeId', label: t.fields.initiative, type: 'nodes', kinds: ['INITIATIVE'], most: 1 },
    themesField(t),
    languageField(t),
  ],
  forOrganisation: 'parties',
})
