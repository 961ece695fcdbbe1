import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import GraphPage from '../graph/GraphPage.tsx'
import { touching } from '../graph/use-network.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { viewQuery } from './queries.ts'
import { useViews } from './use-views.ts'
import own from './Views.module.css'
import { viewOf } from './view-state.ts'

/** What could change what a view still refers to. */
const types = ['View', ...touching]

/** A saved view at its own address: the same picture and the same list for everyone who may see it. */
const SavedViewPage = () => {
  const { t } = useLanguage()
  const { viewId: id = '' } = useParams()
  const answer = useAnswer({ query: viewQuery, variables: { id }, types })
  const { restore } = useViews()
  const row = answer.state === 'ready' ? answer.data.view : null
  const saved = useMemo(
    () => (row ? { mark: { id: row.id, name: row.name, readAt: row.updatedAt }, ...viewOf(row) } : null),
    [row],
  )
  if (answer.state !== 'ready') {
    return (
      <Page title={t.views.opened}>
        <Shown answer={answer}>{() => null}</Shown>
      </Page>
    )
  }
  const toMap = <ButtonLink to="/karta">{t.views.toMap}</ButtonLink>
  if (!row || !saved) return <Page title={t.views.opened} lead={<p>{t.views.notFound}</p>} actions={toMap} />
  if (row.endedOn !== null && row.endedOn <= new Date().toISOString().slice(0, 10)) {
    const takeBack = (
      <Button look="strong" onClick={() => void restore(row)}>
        {t.views.takeBack}
      </Button>
    )
    const actions = (
      <>
        {takeBack}
        {toMap}
      </>
    )
    return <Page title={row.name} lead={<p>{t.views.removedNote(row.name)}</p>} actions={actions} />
  }
  return (
    <GraphPage key={row.id} saved={saved}>
      <div className={own.opened}>
        <p>
          <span className="quiet">{t.views.opened}</span> <strong>{row.name}</strong>
        </p>
        {row.missing > 0 ? <p role="status">{t.views.missing(row.missing)}</p> : null}
      </div>
    </GraphPage>
  )
}

export default SavedViewPage
