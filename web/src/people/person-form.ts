import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { descriptionField, languageField, longest, nameField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { type FieldSpec, idsIn, textOf, textOrNull } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'

const BeforeQuery = graphql(`
  query PersonBefore($id: ID!) {
    before: person(id: $id) {
      id name description language visibility updatedAt
      organisations(first: 10) { edges { role node { id name } } }
    }
  }
`)

/** Says what somebody does at an organisation from today on; an earlier role there ends. */
const LinkWorkMutation = graphql(`
  mutation LinkWork($input: LinkInput!) {
    result: link(input: $input) {
      ... on MutationLinkSuccess { data { from { id } } }
      ${refusals}
    }
  }
`)

const roleField = (organisationId: string) => `role-${organisationId}`

type Person = {
  id: string
  organisations: { edges: { role: string | null; node: { id: string; name: string } }[] }
}

/** The roles of one who is there already, each a relation that is changed by itself. */
const roleFields = (t: Messages, before: Person | null) =>
  (before?.organisations.edges ?? []).map(({ role, node }): FieldSpec & { sent: false } => ({
    name: roleField(node.id),
    label: t.fields.roleAt(node.name),
    hint: t.fields.roleHint,
    type: 'line',
    longest: longest.name,
    sent: false,
    stands: role ?? '',
  }))

/** A person, and what they do where they work. */
export default nodeForm({
  kind: 'PERSON',
  type: 'Person',
  before: BeforeQuery,
  fields: ({ t, answer }) => [
    nameField(t),
    {
      name: 'worksAt',
      label: t.fields.worksAt,
      type: 'nodes',
      kinds: ['ORGANISATION'],
      most: 1,
      onlyNew: true,
      sent: (values) =>
        idsIn(values, 'worksAt').map((organisationId) => ({ organisationId, role: textOrNull(values, 'role') })),
    },
    { name: 'role', label: t.fields.role, type: 'line', longest: longest.name, onlyNew: true, sent: false },
    ...roleFields(t, answer.before ?? null),
    { ...descriptionField(t), label: t.fields.personDescription },
    languageField(t),
  ],
  forOrganisation: 'worksAt',
  alongside: {
    mutation: LinkWorkMutation,
    inputsOf: ({ before }, values, changed) =>
      (before?.organisations.edges ?? []).flatMap(({ node }) => {
        const role = changed.has(roleField(node.id)) ? textOf(values, roleField(node.id)) : ''
        return before && role ? [{ type: 'WORKS_AT', from: before.id, to: node.id, role }] : []
      }),
  },
})
