import { graphql } from '../client/graphql.ts'
import { descriptionField, languageField, themesField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'

const BeforeQuery = graphql(`
  query ChallengeBefore($id: ID!) {
    before: challenge(id: $id) {
      id title description language updatedAt
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** A climate challenge. Who commits to it and what is done about it are said on its page. */
export default nodeForm({
  kind: 'CHALLENGE',
  type: 'Challenge',
  before: BeforeQuery,
  fields: ({ t }) => [
    { ...titleField(t), hint: t.fields.challengeTitleHint },
    descriptionField(t),
    { ...themesField(t), label: t.fields.challengeThemes, hint: t.fields.challengeThemesHint },
    languageField(t),
  ],
})
