import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type Pages, usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { newPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { FilterSelect, Filters, FilterText } from '../ui/Filters.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { Table } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { usePageCount } from '../ui/use-page-count.ts'
import { useMayCreate } from '../viewer/rights.tsx'
import { DownloadList } from './DownloadList.tsx'
import { MoreRows } from './MoreRows.tsx'
import { type AnyNodeList, type Chosen, type ListAnswer, type ListFilter, nameColumn } from './node-list.tsx'

type ListNode = Parameters<ReturnType<AnyNodeList['name']>['of']>[0]

/** What stands in the address may be anything: only an option counts. */
const chosenIn = (address: URLSearchParams, filters: readonly ListFilter[]): Chosen =>
  Object.fromEntries(
    filters.map(({ address: name, field, options }) => {
      const value = address.get(name)
      return [field, (!options || options.some((option) => option.value === value) ? value : null) || null]
    }),
  )

const FilterControl = ({ filter }: { filter: ListFilter }) => {
  const { t } = useLanguage()
  const [value, onChange] = useAddress(filter.address)
  const { label, options } = filter
  return options ? (
    <FilterSelect all={t.lists.all} label={label} options={options} value={value} onChange={onChange} />
  ) : (
    <FilterText label={label} value={value} onChange={onChange} />
  )
}

/** Whoever sorts means all rows, not those that happen to be read: where the API does not, so many pages are read, 500 rows. */
const pagesSorted = 10

const pick = (data: ListAnswer<ListNode>) => data.rows

const Rows = (props: { list: AnyNodeList; pages: Pages<{ node: ListNode }>; isSorted: boolean; more: () => void }) => {
  const { t, format, language } = useLanguage()
  const { list, pages, isSorted } = props
  const nodes = useMemo(() => pages.items.map(({ node }) => node), [pages.items])
  return (
    <>
      <p className="small quiet" role="status">
        {t.lists.showing(format.number(nodes.length), format.count(pages.total))}
        {isSorted && pages.hasMore ? `. ${t.lists.sortedOnly}` : ''}
      </p>
      <Table
        caption={t.kinds.many[list.kind]}
        columns={[nameColumn(list, t), ...list.columns({ t, format, language })]}
        rows={nodes}
        keyOf={({ id }) => id}
        inOrder={!isSorted}
      />
      <MoreRows has={pages.hasMore} more={props.more} />
    </>
  )
}

/** A page with everything of one kind: filters, a table, and a way to add another. */
export const NodeListPage = ({ list }: { list: AnyNodeList }) => {
  const { t } = useLanguage()
  const [address] = useSearchParams()
  const [count, more] = usePageCount()
  const filters = list.filters?.(t) ?? []
  const chosen = chosenIn(address, filters)
  const sort = address.get('sortera')
  const order = sort ? list.orders?.[sort] : undefined
  const filtering = list.variables?.(chosen) ?? (filters.length ? { filter: chosen } : {})
  const variables = order ? { ...filtering, order } : filtering
  const isSorted = sort !== null && order === undefined
  const pages = isSorted ? Math.max(count, pagesSorted) : count
  const answer = usePages({ query: list.query, variables, pick, pages })
  const words = list.words(t)
  const mayAdd = useMayCreate(list.kind)
  const add = mayAdd ? <ButtonLink to={newPathOf(list.kind)}>{words.add}</ButtonLink> : null
  const filtered = Object.values(chosen).some((value) => value !== null)
  return (
    <Page title={t.kinds.many[list.kind]} lead={<p>{words.lead}</p>} actions={add}>
      <div className="stack">
        {filters.length ? (
          <Filters label={t.lists.filter}>
            {filters.map((filter) => (
              <FilterControl key={filter.address} filter={filter} />
            ))}
          </Filters>
        ) : null}
        <Shown answer={answer} lines={8}>
          {(pages) =>
            pages.items.length === 0 ? (
              <EmptyState action={filtered ? null : add}>{filtered ? t.states.noMatches : words.empty}</EmptyState>
            ) : (
              <>
                <Rows list={list} pages={pages} isSorted={isSorted} more={more} />
                <DownloadList kind={list.kind} filters={filters} chosen={chosen} />
              </>
            )
          }
        </Shown>
      </div>
    </Page>
  )
}
