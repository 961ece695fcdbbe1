import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ImportEnd } from './ImportEnd.tsx'
import { ImportPlan } from './ImportPlan.tsx'
import { ImportQuery } from './queries.ts'
import { RunPanel } from './RunPanel.tsx'
import { useProgress } from './use-progress.ts'

/** One import, from its files to what came of it. */
const ImportPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: ImportQuery, variables: { id } })
  const running =
    answer.state === 'ready' && (answer.data.import?.status === 'RUNNING' || answer.data.import?.status === 'UNDOING')
  useProgress(running, answer.state === 'ready' ? answer.retry : undefined)
  return (
    <Shown answer={answer}>
      {({ import: found }) => {
        if (!found) return <Missing />
        const retry = answer.state === 'ready' ? answer.retry : () => undefined
        // Where all was saved there is nothing left to choose.
        const isWhole = found.status === 'DONE' && found.counts?.doubtful === 0 && found.counts.refused === 0
        return (
          <Page
            title={found.name}
            eyebrow={
              <>
                <span>{t.exchange.oneImport}</span>
                <span>{t.exchange.status[found.status]}</span>
              </>
            }
            actions={<ButtonLink to="/importera">{t.exchange.allImports}</ButtonLink>}
          >
            {found.status === 'DRAFT' || !found.isHeld ? null : <RunPanel found={found} reload={retry} />}
            {/* A server that died while it undid an import leaves it so: undoing goes on from there. */}
            {found.status !== 'DRAFT' && found.status !== 'RUNNING' ? <ImportEnd found={found} reload={retry} /> : null}
            {found.isHeld && !running && !isWhole ? <ImportPlan found={found} reload={retry} /> : null}
          </Page>
        )
      }}
    </Shown>
  )
}

export default ImportPage
