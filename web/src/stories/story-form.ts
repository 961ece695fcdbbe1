import { graphql } from '../client/graphql.ts'
import { languageField, longest, themesField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'

const BeforeQuery = graphql(`
  query StoryBefore($id: ID!) {
    before: story(id: $id) {
      id title text language aboutMistake visibility updatedAt
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** A story. */
export default nodeForm({
  kind: 'STORY',
  type: 'Story',
  before: BeforeQuery,
  fields: ({ t }) => [
    titleField(t),
    { name: 'text', label: t.fields.story, type: 'text', rows: 10, longest: longest.text, required: true },
    { name: 'aboutMistake', label: t.fields.aboutMistake, type: 'check' },
    {
      name: 'organisationId',
      label: t.fields.organisation,
      type: 'nodes',
      kinds: ['ORGANISATION'],
      most: 1,
      onlyNew: true,
    },
    themesField(t),
    languageField(t),
  ],
  forOrganisation: 'organisationId',
})
