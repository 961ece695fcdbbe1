import { useDeferredValue, useState } from 'react'
import type { ResultOf } from '../../client/graphql.ts'
import { usePages } from '../../client/use-pages.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { MoreRows } from '../../nodes/MoreRows.tsx'
import { Button } from '../../ui/Button.tsx'
import { Shown } from '../../ui/States.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { familyOf } from './families.ts'
import { type Hidden, showsOrganisation } from './filter.ts'
import type { Look } from './look.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import { OrganisationName } from './OrganisationName.tsx'
import styles from './OrganisationTable.module.css'
import { partnershipOrganisationsQuery } from './queries.ts'

const firstShown = 60
const moreShown = 200

interface TableProps {
  readonly map: PartnershipMap
  readonly look: Look
  readonly hidden: Hidden
  readonly onFocus: (one: { id: string }) => void
}

type Row = Pick<Organisation, 'id' | 'name' | 'kind' | 'family' | 'partners' | 'things' | 'holder'> & {
  readonly group: string
}

const Organisations = (props: Pick<TableProps, 'look' | 'onFocus'> & { rows: readonly Row[]; most?: number }) => {
  const { t } = useLanguage()
  const { rows, most, look, onFocus } = props
  const words = t.partnership.list
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: words.organisation,
      cell: (one) => <OrganisationName one={one} look={look} onFocus={onFocus} />,
      value: ({ name }) => name,
    },
    { key: 'kind', title: words.kind, value: ({ kind }) => t.kinds.organisationKind[kind], extra: true },
    { key: 'group', title: words.group, value: ({ group }) => group || words.none },
    { key: 'partners', title: words.partners, value: ({ partners }) => partners },
    { key: 'things', title: words.things, value: ({ things }) => things, extra: true },
  ]
  return <Table caption={words.title} columns={columns} rows={rows} {...(most && { most })} keyOf={({ id }) => id} />
}

/** The organisations that are drawn, which are all there are. */
export const DrawnOrganisations = (props: TableProps) => {
  const { t } = useLanguage()
  const { map, hidden } = props
  const [shown, setShown] = useState(firstShown)
  const rows = map.organisations
    .filter((one) => showsOrganisation(hidden, one))
    .sort((a, b) => b.partners - a.partners)
    .map((one): Row => ({ ...one, group: map.answer.groups[one.group]?.name.join(' ') ?? '' }))
  return (
    <>
      <Organisations {...props} rows={rows} most={shown} />
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + moreShown)}>
            {t.partnership.list.more(Math.min(moreShown, rows.length - shown))}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const pick = (data: ResultOf<typeof partnershipOrganisationsQuery>) => data.partnershipOrganisations

/** All organisations where the map shows only some: they are asked for, and can be sought by name. */
export const AskedOrganisations = (props: TableProps) => {
  const { t, language, format } = useLanguage()
  const [text, setText] = useState('')
  const [pages, setPages] = useState(1)
  const kinds = Object.keys(t.kinds.organisationKind) as Row['kind'][]
  const answer = usePages({
    query: partnershipOrganisationsQuery,
    variables: {
      language: language === 'en' ? 'EN' : 'SV',
      text: useDeferredValue(text),
      without: kinds.filter((kind) => props.hidden.has(familyOf(kind))),
    },
    pick,
    pages,
  })
  return (
    <>
      <label className={styles.sought}>
        {t.partnership.list.sought}
        <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
      </label>
      <Shown answer={answer} lines={8}>
        {({ items, total, hasMore }) => (
          <div className="stack">
            <p className="small quiet" role="status">
              {t.lists.showing(format.number(items.length), format.number(total))}
            </p>
            <Organisations
              {...props}
              rows={items.map(({ node }) => ({ ...node, family: familyOf(node.kind), group: node.group.join(' ') }))}
            />
            <MoreRows has={hasMore} more={() => setPages(pages + 1)} />
          </div>
        )}
      </Shown>
    </>
  )
}
