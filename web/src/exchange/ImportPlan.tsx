import { useState } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useChange, whyNot } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { ErrorState, Shown } from '../ui/States.tsx'
import { CountList } from './CountList.tsx'
import { MapImportMutation, RunImportMutation } from './changes.ts'
import { DoubtfulRows } from './DoubtfulRows.tsx'
import styles from './Exchange.module.css'
import { FileMapping } from './FileMapping.tsx'
import { type TableChange, tableInputs } from './mapping-input.ts'
import { PreviewDetails } from './PreviewDetails.tsx'
import { ImportPreviewQuery, type ImportState, type Preview } from './queries.ts'
import { RowList } from './RowList.tsx'

/** Where everything goes, and what would come of it, before anything is written. */
export const ImportPlan = (props: { found: ImportState; reload: () => void }) => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: ImportPreviewQuery, variables: { id: props.found.id } })
  const renew = answer.state === 'ready' ? answer.retry : () => undefined
  return (
    <Shown answer={answer} lines={10}>
      {({ importPreview }) =>
        importPreview ? (
          <Planned {...props} preview={importPreview} stale={answer.state === 'ready' && answer.stale} renew={renew} />
        ) : (
          <ErrorState>{t.states.failed}</ErrorState>
        )
      }
    </Shown>
  )
}

const Planned = (props: {
  found: ImportState
  reload: () => void
  preview: Preview
  stale: boolean
  renew: () => void
}) => {
  const { t } = useLanguage()
  const { found, preview, renew } = props
  const { announce, notify } = useLive()
  const map = useChange(MapImportMutation)
  const [busy, setBusy] = useState(false)
  const change = async (changed: TableChange, encoding?: { file: string; encoding: string }) => {
    setBusy(true)
    const outcome = await map.change({
      id: found.id,
      // Headings and words of a file that is read by other letters are guessed anew.
      tables: tableInputs(preview, changed).filter(({ file }) => file !== encoding?.file),
      encodings: encoding ? [encoding] : [],
    })
    setBusy(false)
    renew()
    if (outcome.end === 'done') announce(t.exchange.renewed)
    else notify(whyNot(t, outcome))
  }
  return (
    <>
      {preview.unreadable.length > 0 ? (
        <div role="alert" className={styles.trouble}>
          <ul>
            {preview.unreadable.map((one) => (
              <li key={one.file}>
                {one.file}
                {one.row ? t.exchange.onRow(one.row) : ''}: {t.exchange.failure[one.code] ?? one.code}
                {one.detail && t.exchange.failureShowsDetail.includes(one.code) ? ` (${one.detail})` : ''}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {preview.files.map((file) => (
        <FileMapping key={file.name} file={file} busy={busy} change={change} />
      ))}
      <Section title={t.exchange.previewTitle} lead={t.exchange.previewLead}>
        <CountList counts={preview.counts} />
        <PreviewDetails preview={preview} />
        <DoubtfulRows id={found.id} preview={preview} decided={renew} />
        <RowList id={found.id} outcome="REFUSED" count={preview.counts.refused} title={t.exchange.refusedRows} />
        <RowList id={found.id} outcome="CHANGED" count={preview.counts.changed} title={t.exchange.changedRows} />
        <RowList id={found.id} outcome="NEW" count={preview.counts.new} title={t.exchange.newRows} />
        <RowList id={found.id} outcome="SAME" count={preview.counts.same} title={t.exchange.sameRows} />
        <RowList id={found.id} outcome="LEFT_OUT" count={preview.counts.leftOut} title={t.exchange.leftOutRows} />
      </Section>
      <RunButton {...props} />
    </>
  )
}

const RunButton = (props: { found: ImportState; reload: () => void; preview: Preview }) => {
  const { t } = useLanguage()
  const { found, preview, reload } = props
  const { notify } = useLive()
  const { change, busy } = useChange(RunImportMutation)
  const nothing = preview.things.length === 0 && preview.links.length === 0 && preview.counts.changed === 0
  const run = async () => {
    const outcome = await change({ id: found.id })
    if (outcome.end !== 'done') notify(whyNot(t, outcome))
    reload()
  }
  return (
    <div className={styles.run}>
      {nothing ? <p>{t.exchange.nothingToDo}</p> : null}
      {preview.counts.doubtful > 0 ? <p>{t.exchange.doubtfulWait(preview.counts.doubtful)}</p> : null}
      <Button look="strong" busy={busy || nothing} onClick={() => void run()}>
        {found.status === 'DRAFT' ? t.exchange.run : t.exchange.goOn}
      </Button>
      <p className="small quiet">{t.exchange.runHint}</p>
    </div>
  )
}
