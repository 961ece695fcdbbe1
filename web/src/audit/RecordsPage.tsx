import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { RecordsQuery } from './queries.ts'
import { useHistoryWords } from './words.ts'

type Row = ResultOf<typeof RecordsQuery>['records'][number]

const Records = () => {
  const { t, format } = useLanguage()
  const words = useHistoryWords()
  const answer = useAnswer({ query: RecordsQuery, variables: {} })
  const columns: Column<Row>[] = [
    { key: 'nar', title: t.audit.when, cell: ({ at }) => format.moment(at) },
    { key: 'vad', title: t.audit.whatTitle, cell: ({ what }) => words.happened(what) },
    {
      key: 'om',
      title: t.audit.about,
      cell: ({ about, given }) => (given ? `${about}: ${t.accounts.roles[given.toUpperCase()] ?? given}` : about),
    },
    { key: 'vem', title: t.audit.who, cell: words.by },
  ]
  return (
    <Shown answer={answer}>
      {({ records }) =>
        records.length ? (
          <Table caption={t.audit.records} columns={columns} rows={records} keyOf={({ id }) => id} />
        ) : (
          <p className="quiet">{t.audit.none}</p>
        )
      }
    </Shown>
  )
}

/** Who sees the record; `LOCAL` sits at a machine without accounts. */
const readers = ['ADMINISTRATOR', 'LOCAL']

/** Who exported, and who changed roles and keys: for administrators. */
const RecordsPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  return (
    <Page title={t.audit.records} lead={<p>{t.audit.recordsLead}</p>}>
      {viewer ? readers.includes(viewer.role) ? <Records /> : <OnlyFor whom={t.audit.administratorsOnly} /> : null}
    </Page>
  )
}

export default RecordsPage
