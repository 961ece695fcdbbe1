import type { Answer } from '../client/use-answer.ts'
import type { Pages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type NodeKind, newPathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { FilterSelect, Filters, FilterText } from '../ui/Filters.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useMayCreate } from '../viewer/rights.tsx'

/** How many pages of a list the address asks for, 1 to 40. */
export const usePageCount = (): [number, () => void] => {
  const [value, setValue] = useAddress('sidor')
  const count = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), 40)
  return [count, () => setValue(String(count + 1))]
}

/** What a list can be narrowed by: one of some options, or words where it has none. */
type Filter = {
  label: string
  options?: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

const FilterRow = (props: { filters: readonly Filter[] }) => {
  const { t } = useLanguage()
  return (
    <Filters label={t.lists.filter}>
      {props.filters.map(({ options, ...filter }) =>
        options ? (
          <FilterSelect key={filter.label} all={t.lists.all} options={options} {...filter} />
        ) : (
          <FilterText key={filter.label} {...filter} />
        ),
      )}
    </Filters>
  )
}

/** A page with everything of one kind: filters, a table, and a way to add another. */
export const ListPage = <Row extends { node: { id: string } }>(props: {
  kind: NodeKind
  lead: string
  empty: string
  addLabel?: string
  filters?: readonly Filter[]
  answer: Answer<Pages<Row>>
  columns: readonly Column<Row>[]
  more: () => void
}) => {
  const { t, format } = useLanguage()
  const title = t.kinds.many[props.kind]
  const filtered = props.filters?.some(({ value }) => value !== '') ?? false
  const mayAdd = useMayCreate(props.kind)
  const add = props.addLabel && mayAdd ? <ButtonLink to={newPathOf(props.kind)}>{props.addLabel}</ButtonLink> : null
  return (
    <Page title={title} lead={<p>{props.lead}</p>} actions={add}>
      <div className="stack">
        {props.filters ? <FilterRow filters={props.filters} /> : null}
        <Shown answer={props.answer} lines={8}>
          {(pages) =>
            pages.items.length === 0 ? (
              <EmptyState action={filtered ? null : add}>{filtered ? t.states.noMatches : props.empty}</EmptyState>
            ) : (
              <>
                <p className="small quiet" role="status">
                  {t.lists.showing(format.number(pages.items.length), format.number(pages.total))}
                </p>
                <Table caption={title} columns={props.columns} rows={pages.items} keyOf={({ node }) => node.id} />
                {pages.hasMore ? (
                  <div>
                    <Button onClick={props.more}>{t.states.more}</Button>
                  </div>
                ) : null}
              </>
            )
          }
        </Shown>
      </div>
    </Page>
  )
}
