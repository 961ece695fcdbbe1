import { graphql } from '../client/graphql.ts'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { nodeList } from '../nodes/node-list.tsx'
import { Tag } from '../ui/Tag.tsx'

const GatheringsQuery = graphql(`
  query Gatherings($first: Int, $after: String) {
    rows: gatherings(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title kind language startsOn endsOn } }
    }
  }
`)

type Days = { startsOn: string | null; endsOn: string | null }

/** The day, or the first and the last of several; and that it is still to come. */
const When = ({ node: { startsOn, endsOn } }: { node: Days }) => {
  const { t, format } = useLanguage()
  if (!startsOn) return null
  const last = endsOn ?? startsOn
  return (
    <>
      {last === startsOn ? format.date(startsOn) : t.initiatives.span(format.date(startsOn), format.date(last))}{' '}
      {last >= currentDay() ? <Tag look="strong">{t.gatherings.toCome}</Tag> : null}
    </>
  )
}

/** Every gathering: what is next first, then those without a day, then the past, the latest first. */
export default nodeList({
  kind: 'GATHERING',
  query: GatheringsQuery,
  words: (t) => ({ lead: t.gatherings.listLead, empty: t.gatherings.listEmpty, add: t.gatherings.add }),
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t }) => [
    { key: 'slag', title: t.lists.kind, value: (node) => t.kinds.gatheringKind[node.kind] },
    {
      key: 'nar',
      title: t.lists.when,
      value: (node) => node.startsOn,
      cell: (node) => <When node={node} />,
    },
  ],
})
