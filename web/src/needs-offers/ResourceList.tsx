import type { ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import type { NeedsQuery, OffersQuery } from './resource-queries.ts'

type Resources = ResultOf<typeof NeedsQuery>
type Row = Resources['resources']['edges'][number]
const pick = (data: Resources) => data.resources

const wordsOf = (t: Messages, kind: 'NEED' | 'OFFER') => {
  const { needsOffers: words } = t
  return kind === 'NEED'
    ? { lead: words.needsLead, empty: words.needsEmpty, addLabel: words.addNeed }
    : { lead: words.offersLead, empty: words.offersEmpty, addLabel: words.addOffer }
}

const useColumns = (kind: 'NEED' | 'OFFER'): Column<Row>[] => {
  const { t, format } = useLanguage()
  return [
    {
      key: 'text',
      title: t.lists.text,
      cell: ({ node }) => <NodeLink kind={kind} id={node.id} title={node.text} language={node.language} />,
      sortBy: ({ node }) => node.text,
    },
    {
      key: 'vem',
      title: t.lists.organisation,
      cell: ({ node }) => node.organisation?.name ?? node.person?.name,
      sortBy: ({ node }) => node.organisation?.name ?? node.person?.name,
    },
    {
      key: 'slag',
      title: t.lists.kind,
      cell: ({ node }) => t.kinds.resourceKind[node.kind],
      sortBy: ({ node }) => t.kinds.resourceKind[node.kind],
    },
    {
      key: 'till',
      title: t.lists.validUntil,
      cell: ({ node }) => (node.validUntil ? format.month(node.validUntil) : null),
      sortBy: ({ node }) => node.validUntil,
      extra: true,
    },
  ]
}

/** The list of needs or of offers: they differ only in their words and in what is asked. */
export const ResourceList = (props: { kind: 'NEED' | 'OFFER'; query: typeof NeedsQuery | typeof OffersQuery }) => {
  const { t } = useLanguage()
  const [kind, setKind] = useAddress('slag')
  const [pages, more] = usePageCount()
  const filter = { kind: valueIn(t.kinds.resourceKind, kind) }
  const answer = usePages({ query: props.query, variables: { filter }, pick, pages })
  return (
    <ListPage
      kind={props.kind}
      {...wordsOf(t, props.kind)}
      filters={[{ label: t.lists.kind, options: optionsOf(t.kinds.resourceKind), value: kind, onChange: setKind }]}
      answer={answer}
      columns={useColumns(props.kind)}
      more={more}
    />
  )
}
