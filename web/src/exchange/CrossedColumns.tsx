import { useLanguage } from '../language/LanguageContext.tsx'
import { Choice } from './Choice.tsx'
import styles from './Exchange.module.css'
import { inputOf, type TableInput } from './mapping-input.ts'
import type { PreviewTable } from './queries.ts'

/** One choice for all columns of a table in which rows are marked with crosses: what is above them is said of a row. */
export const CrossedColumns = (props: {
  table: PreviewTable
  busy: boolean
  change: (to: Partial<TableInput>) => Promise<void>
}) => {
  const { t } = useLanguage()
  const { table, busy, change } = props
  const crossed = table.columns.filter((column) => column.crossed && !column.name.includes('?'))
  if (crossed.length < 2) return null
  const names = new Set(crossed.map(({ name }) => name))
  const [first, ...others] = new Set(crossed.map(({ target }) => target ?? ''))
  const targets = t.exchange.target as Record<string, string>
  const shown = crossed
    .slice(0, 3)
    .map(({ name }) => `”${name}”`)
    .join(', ')
  return (
    <div className={styles.asked}>
      <p>{t.exchange.crossed(crossed.length, shown)}</p>
      <Choice
        label={t.exchange.crossedBecomes}
        value={others.length > 0 ? 'several' : (first ?? '')}
        disabled={busy}
        options={[
          ...(others.length > 0 ? [{ value: 'several', label: t.exchange.crossedSeveral }] : []),
          { value: '', label: t.exchange.leftOut },
          ...table.crossedTargets.map((target) => ({ value: target, label: targets[target] ?? target })),
        ]}
        onChange={(value) =>
          value === 'several'
            ? undefined
            : void change({
                columns: inputOf('', table).columns.map((column) =>
                  names.has(column.column) ? { ...column, target: value || null, separator: null, words: [] } : column,
                ),
              })
        }
      />
    </div>
  )
}
