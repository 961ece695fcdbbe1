import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { download } from '../ui/download.ts'
import { useLive } from '../ui/Live.tsx'
import { reportPathOf } from './address.ts'
import { toCsv } from './csv.ts'
import { moreChallenges, rowGroups, rowsOf, type Year } from './rows.ts'

type Cells = readonly (string | number)[]

const tablesOf = (t: Messages, whole: Year): { figures: Cells[]; pairs: Cells[] } => {
  const { columns, year, ofKinds } = t.figures
  const kinds = t.kinds.organisationKind
  const rows = rowsOf(t, whole)
  const more = moreChallenges(whole)
  return {
    figures: [
      [columns.figure, columns.value],
      [year, whole.year],
      ...rowGroups.flatMap((group) => rows[group].map(({ name, value }) => [name, value])),
      ...(more > 0 ? [[t.figures.moreChallenges(more), '']] : []),
    ],
    pairs: whole.active.pairs.map(({ ofKind, withKind, pairs }) => [ofKinds(kinds[ofKind], kinds[withKind]), pairs]),
  }
}

/** The figures as files, and as a report. */
export const SaveFigures = ({ whole }: { whole: Year }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { figures, pairs } = tablesOf(t, whole)
  const { columns, fileName, groups } = t.figures
  const name = fileName(whole.year)
  const saveWorkbook = async () => {
    // Fetched when it is asked for: few save a workbook.
    const { default: writeExcelFile } = await import('write-excel-file/browser')
    const sheet = (named: string, rows: readonly Cells[]) => ({
      sheet: named,
      data: rows.map((row) => [...row]),
      columns: [{ width: 70 }],
    })
    const file = writeExcelFile([
      sheet(columns.figure, figures),
      sheet(columns.pairs, [[groups.pairs, columns.value], ...pairs]),
    ])
    download(await file.toBlob(), `${name}.xlsx`)
  }
  return (
    <div className="row no-print">
      <ButtonLink look="strong" to={reportPathOf(whole.year)}>
        {t.figures.report}
      </ButtonLink>
      <Button onClick={() => download(toCsv([...figures, ...pairs]), `${name}.csv`)}>{t.figures.save}</Button>
      <Button onClick={() => saveWorkbook().catch(() => notify(t.figures.saveFailed))}>{t.figures.saveXlsx}</Button>
    </div>
  )
}
