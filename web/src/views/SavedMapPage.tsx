import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { GraphPage } from '../map/MapPage.tsx'
import { touching } from '../map/use-network.ts'
import { hasEnded } from '../nodes/has-ended.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { viewQuery } from './queries.ts'
import { useViews } from './use-views.ts'
import own from './Views.module.css'
import { viewOf } from './view-state.ts'

/** What could change what a view still refers to. */
const types = ['View', ...touching]

/** A view that is not there any more, or never was. */
const NoView = (props: { removed: { id: string; name: string } | null }) => {
  const { t } = useLanguage()
  const { restore } = useViews()
  const { removed } = props
  const toMap = <ButtonLink to="/karta">{t.views.toMap}</ButtonLink>
  if (!removed) return <Page title={t.views.opened} lead={<p>{t.views.notFound}</p>} actions={toMap} />
  const actions = (
    <>
      <Button look="strong" onClick={() => void restore(removed)}>
        {t.views.takeBack}
      </Button>
      {toMap}
    </>
  )
  return <Page title={removed.name} lead={<p>{t.views.removedNote(removed.name)}</p>} actions={actions} />
}

/**
 * The map, as its address says or as a saved view says: the same picture and the same list for everyone who may see it. One page
 * for both, so that the first change to a saved view leaves everything standing where it is.
 */
const MapPage = () => {
  const { t } = useLanguage()
  const { viewId } = useParams()
  const answer = useAnswer({ query: viewQuery, variables: { id: viewId ?? '' }, pause: !viewId, types })
  const row = viewId && answer.state === 'ready' ? answer.data.view : null
  const saved = useMemo(
    () => (row ? { mark: { id: row.id, name: row.name, readAt: row.updatedAt }, ...viewOf(row) } : null),
    [row],
  )
  if (viewId && answer.state !== 'ready') {
    return (
      <Page title={t.views.opened}>
        <Shown answer={answer}>{() => null}</Shown>
      </Page>
    )
  }
  const gone = row !== null && hasEnded(row.endedOn)
  if (viewId && (!row || gone)) return <NoView removed={row} />
  return (
    <GraphPage saved={saved}>
      {row ? (
        <div className={own.opened}>
          <p>
            <span className="quiet">{t.views.opened}</span> <strong>{row.name}</strong>
          </p>
          {row.missing > 0 ? <p role="status">{t.views.missing(row.missing)}</p> : null}
        </div>
      ) : null}
    </GraphPage>
  )
}

export default MapPage
