import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { Tag } from '../ui/Tag.tsx'

const GatheringsQuery = graphql(`
  query Gatherings($first: Int, $after: String) {
    gatherings(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title kind language startsOn endsOn } }
    }
  }
`)

type Row = ResultOf<typeof GatheringsQuery>['gatherings']['edges'][number]
const pick = (data: ResultOf<typeof GatheringsQuery>) => data.gatherings

const isToCome = ({ startsOn, endsOn }: Row['node'], today: string): boolean =>
  startsOn !== null && (endsOn ?? startsOn) >= today

/** The day, or the first and the last of several. */
const When = (props: { node: Row['node']; isNext: boolean }) => {
  const { t, format } = useLanguage()
  const { startsOn, endsOn } = props.node
  if (!startsOn) return null
  return (
    <>
      {endsOn && endsOn !== startsOn
        ? t.initiatives.span(format.date(startsOn), format.date(endsOn))
        : format.date(startsOn)}{' '}
      {props.isNext ? <Tag look="strong">{t.gatherings.next}</Tag> : null}
    </>
  )
}

/** Every gathering: what is next first, then those without a day, then the past, the latest first. */
const GatheringsPage = () => {
  const { t } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: GatheringsQuery, variables: {}, pick, pages })
  const today = currentDay()
  const [first] = answer.state === 'ready' ? answer.data.items : []
  const next = first && isToCome(first.node, today) ? first.node.id : undefined
  const columns: Column<Row>[] = [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="GATHERING" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'slag',
      title: t.lists.kind,
      cell: ({ node }) => t.kinds.gatheringKind[node.kind],
      sortBy: ({ node }) => t.kinds.gatheringKind[node.kind],
    },
    {
      key: 'nar',
      title: t.lists.when,
      cell: ({ node }) => <When node={node} isNext={node.id === next} />,
      sortBy: ({ node }) => node.startsOn,
    },
  ]
  return (
    <ListPage
      kind="GATHERING"
      lead={t.gatherings.listLead}
      empty={t.gatherings.listEmpty}
      addLabel={t.gatherings.add}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default GatheringsPage
