import { graphql } from '../client/graphql.ts'
import { nodeForm } from '../forms/node-form.ts'
import { resourceFields } from './resource-fields.ts'

const BeforeQuery = graphql(`
  query NeedBefore($id: ID!) {
    before: need(id: $id) {
      id kind text language validUntil visibility updatedAt
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** A need. */
export default nodeForm({
  kind: 'NEED',
  type: 'Need',
  before: BeforeQuery,
  fields: ({ t }) => resourceFields(t, { label: t.fields.needText, hint: t.fields.needHint }),
  forOrganisation: 'organisationId',
})
