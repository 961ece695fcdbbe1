import { graphql } from '../client/graphql.ts'
import { nodeForm } from '../forms/node-form.ts'
import { resourceFields } from './resource-fields.ts'

const BeforeQuery = graphql(`
  query OfferBefore($id: ID!) {
    before: offer(id: $id) {
      id kind text language validUntil visibility updatedAt
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** An offer. */
export default nodeForm({
  kind: 'OFFER',
  type: 'Offer',
  before: BeforeQuery,
  fields: ({ t }) => resourceFields(t, { label: t.fields.offerText, hint: t.fields.offerHint }),
  forOrganisation: 'organisationId',
})
