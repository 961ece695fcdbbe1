import { useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { GraphAddress } from '../map/use-map-address.ts'
import { Button } from '../ui/Button.tsx'
import styles from '../ui/Popover.module.css'
import { Shown } from '../ui/States.tsx'
import { useMayWrite } from '../viewer/rights.tsx'
import { DeviceViews } from './DeviceViews.tsx'
import { viewsQuery } from './queries.ts'
import { SavedView } from './SavedView.tsx'
import { SaveView } from './SaveView.tsx'
import { useViews } from './use-views.ts'

/** The API gives at most so many at a time. */
const atATime = 50

function usePage(after: string | null) {
  return useAnswer({ query: viewsQuery, variables: { first: atATime, after }, types: ['View'] })
}

/** A page of the list; the next one follows where it is asked for. */
const Rows = (props: {
  after: string | null
  address: GraphAddress
  views: ReturnType<typeof useViews>
  close: () => void
}) => {
  const { t } = useLanguage()
  const answer = usePage(props.after)
  const [more, setMore] = useState(false)
  if (answer.state !== 'ready') return null
  const { edges, pageInfo } = answer.data.views
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <SavedView
            key={node.id}
            row={node}
            current={node.id === props.address.saved?.id}
            views={props.views}
            close={props.close}
          />
        ))}
      </ul>
      {pageInfo.hasNextPage && !more ? (
        <Button small look="quiet" onClick={() => setMore(true)}>
          {t.states.more}
        </Button>
      ) : null}
      {pageInfo.hasNextPage && more ? <Rows {...props} after={pageInfo.endCursor} /> : null}
    </>
  )
}

/** Saves what is shown, and lists what was saved. */
export const SavedViews = (props: { address: GraphAddress; close: () => void }) => {
  const { t } = useLanguage()
  const views = useViews()
  const mayWrite = useMayWrite()
  const answer = usePage(null)
  return (
    <Shown answer={answer} lines={3}>
      {(data) => (
        <>
          {mayWrite ? (
            <SaveView address={props.address} known={data.views.edges.map((edge) => edge.node)} views={views} />
          ) : null}
          <div>
            <p className={styles.title}>{t.views.title}</p>
            {data.views.edges.length === 0 ? <p className="quiet">{t.views.none}</p> : null}
            <Rows after={null} address={props.address} views={views} close={props.close} />
            <p className="quiet small">{t.views.lead}</p>
          </div>
          <DeviceViews close={props.close} />
        </>
      )}
    </Shown>
  )
}
