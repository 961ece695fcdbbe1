import { graphql } from '../client/graphql.ts'
import { languageField, languageIn, longest, placeField, themesField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { textOf } from '../forms/values.ts'
import { optionsOf } from '../ui/words.ts'
import { SimilarInitiatives } from './SimilarInitiatives.tsx'

const BeforeQuery = graphql(`
  query InitiativeBefore($id: ID!) {
    before: initiative(id: $id) {
      id title summary language status startsOn endsOn visibility updatedAt
      placeId: place { id name }
      themeIds: themes(first: 10) { nodes { id labelSv labelEn } }
      challengeIds: challenges(first: 10) { nodes { id title } }
    }
  }
`)

/** An initiative, with a look at what it resembles while it is written. Who takes part is a relation of its own later. */
export default nodeForm({
  kind: 'INITIATIVE',
  type: 'Initiative',
  before: BeforeQuery,
  fields: ({ t }) => [
    { ...titleField(t), hint: t.fields.titleHint },
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
    { name: 'leadIds', label: t.fields.leads, type: 'nodes', kinds: ['ORGANISATION'], most: 5, onlyNew: true },
    { name: 'partnerIds', label: t.fields.takePart, type: 'nodes', kinds: ['ORGANISATION'], most: 20, onlyNew: true },
    themesField(t),
    { name: 'challengeIds', label: t.fields.challenges, type: 'nodes', kinds: ['CHALLENGE'], most: 10 },
    placeField(t),
  ],
  start: () => ({ status: 'IDEA' }),
  forOrganisation: 'leadIds',
  aside: {
    after: 'summary',
    show: (values, t) => (
      <SimilarInitiatives
        title={textOf(values, 'title')}
        summary={textOf(values, 'summary')}
        language={languageIn(t, values)}
      />
    ),
  },
})
