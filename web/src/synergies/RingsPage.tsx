import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { MoreRows } from '../nodes/MoreRows.tsx'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { RingsQuery } from './queries.ts'
import { RingList } from './RingList.tsx'

const pageSize = 10
const mostShown = 50

/** All rings, for a coordinator: the best first, without those that have been put aside here. */
const RingsPage = () => {
  const { t, format } = useLanguage()
  const [value, setShown] = useAddress('visa')
  const shown = Math.min(Math.max(Number.parseInt(value, 10) || pageSize, 1), mostShown)
  const answer = useAnswer({
    query: RingsQuery,
    variables: { organisationId: null, first: shown },
    types: ['Ring', 'Need', 'Offer'],
  })
  return (
    <Page
      title={t.rings.title}
      lead={<p>{t.rings.lead}</p>}
      actions={
        <Button look="quiet" onClick={() => window.print()}>
          {t.synergies.print}
        </Button>
      }
    >
      <Shown answer={answer} lines={10}>
        {({ rings }) =>
          rings.nodes.length === 0 ? (
            <EmptyState>{t.rings.none}</EmptyState>
          ) : (
            <div className="stack">
              <p className="small quiet" role="status">
                {t.lists.showing(format.number(rings.nodes.length), format.count(rings.totalCount))}.
              </p>
              <RingList rings={rings.nodes} />
              <MoreRows
                has={rings.pageInfo.hasNextPage && shown < mostShown}
                more={() => setShown(String(Math.min(shown + pageSize, mostShown)))}
              />
            </div>
          )
        }
      </Shown>
    </Page>
  )
}

export default RingsPage
