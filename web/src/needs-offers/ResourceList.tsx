import type { Answer } from '../client/use-answer.ts'
import type { Pages } from '../client/use-pages.ts'
import { ListPage } from '../kinds/ListPage.tsx'
import { ThingLink } from '../kinds/Thing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import type { Column } from '../ui/Table.tsx'
import { optionsOf } from '../ui/words.ts'

type ResourceRow = {
  node: {
    id: string
    kind: keyof Messages['kinds']['resourceKind']
    text: string
    language: ContentLanguage
    demo: boolean
    validUntil: string | null
    organisation: { id: string; name: string } | null
    person: { id: string; name: string } | null
  }
}

/** The list of needs or of offers: they differ only in their words. */
export const ResourceList = (props: {
  kind: 'NEED' | 'OFFER'
  lead: string
  empty: string
  addLabel: string
  answer: Answer<Pages<ResourceRow>>
  resourceKind: string
  setResourceKind: (value: string) => void
  more: () => void
}) => {
  const { t, format } = useLanguage()
  const columns: Column<ResourceRow>[] = [
    {
      key: 'text',
      title: t.lists.text,
      cell: ({ node }) => (
        <ThingLink kind={props.kind} id={node.id} title={node.text} language={node.language} demo={node.demo} />
      ),
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
  return (
    <ListPage
      {...props}
      filtered={Boolean(props.resourceKind)}
      filters={
        <Filters label={t.lists.filter}>
          <FilterSelect
            label={t.lists.kind}
            all={t.lists.all}
            options={optionsOf(t.kinds.resourceKind)}
            value={props.resourceKind}
            onChange={props.setResourceKind}
          />
        </Filters>
      }
      columns={columns}
      keyOf={(row) => row.node.id}
    />
  )
}
