import type { ReactNode } from 'react'
import type { Answer } from '../client/use-answer.ts'
import type { Pages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type NodeKind, newPathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'

/** How many pages of a list the address asks for, 1 to 40. */
export const usePageCount = (): [number, () => void] => {
  const [value, setValue] = useAddress('sidor')
  const count = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), 40)
  return [count, () => setValue(String(count + 1))]
}

/** A page with everything of one kind: filters, a table, and a way to add another. */
export const ListPage = <Row,>(props: {
  kind: NodeKind
  lead: string
  empty: string
  addLabel?: string
  filters?: ReactNode
  filtered?: boolean
  answer: Answer<Pages<Row>>
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  more: () => void
}) => {
  const { t, format } = useLanguage()
  const title = t.kinds.many[props.kind]
  const add = props.addLabel ? <ButtonLink to={newPathOf(props.kind)}>{props.addLabel}</ButtonLink> : null
  return (
    <Page title={title} lead={<p>{props.lead}</p>} actions={add}>
      <div className="stack">
        {props.filters}
        <Shown answer={props.answer} lines={8}>
          {(pages) =>
            pages.items.length === 0 ? (
              <EmptyState action={props.filtered ? null : add}>
                {props.filtered ? t.states.noMatches : props.empty}
              </EmptyState>
            ) : (
              <>
                <p className="small quiet" role="status">
                  {t.lists.showing(format.number(pages.items.length), format.number(pages.total))}
                </p>
                <Table caption={title} columns={props.columns} rows={pages.items} keyOf={props.keyOf} />
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
