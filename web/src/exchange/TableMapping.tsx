import { useLanguage } from '../language/LanguageContext.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Choice } from './Choice.tsx'
import { CrossedColumns } from './CrossedColumns.tsx'
import styles from './Exchange.module.css'
import { inputOf, type TableInput } from './mapping-input.ts'
import type { PreviewColumn, PreviewTable } from './queries.ts'
import { wordOptions } from './word-options.ts'

type Change = (to: Partial<TableInput>) => Promise<void>

/** Where each column of a table goes, what its words become, and what holds for all rows. */
export const TableMapping = (props: { table: PreviewTable; busy: boolean; change: Change }) => {
  const { t } = useLanguage()
  const { table, busy, change } = props
  const columns = inputOf('', table).columns
  const changeColumn = (name: string, to: Partial<TableInput['columns'][number]>) =>
    change({ columns: columns.map((column) => (column.column === name ? { ...column, ...to } : column)) })
  return (
    <>
      {table.kindWords.length > 0 ? (
        <details className={styles.words} open={table.kindWords.some((word) => word.becomes === 'undecided')}>
          <summary>{t.exchange.kindWords(table.kindColumn ?? '')}</summary>
          <ul className={styles.wordList}>
            {table.kindWords.map((word) => (
              <li key={word.word}>
                <span>
                  {word.word || t.exchange.emptyCell} <span className="quiet">{word.count > 0 ? word.count : ''}</span>
                </span>
                <Choice
                  hideLabel
                  label={t.exchange.wordBecomes(word.word)}
                  value={word.becomes ?? ''}
                  disabled={busy}
                  options={Object.entries(t.exchange.rowKinds)
                    .filter(([value]) => value !== 'by_word' && value !== 'link')
                    .map(([value, label]) => ({ value: value === 'nothing' ? '' : value, label }))}
                  onChange={(value) =>
                    void change({
                      kindWords: table.kindWords.map((one) => ({
                        word: one.word,
                        becomes: one.word === word.word ? value || null : one.becomes,
                      })),
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Fixed table={table} busy={busy} change={change} />
      <CrossedColumns table={table} busy={busy} change={change} />
      <ul className={styles.columns} aria-label={t.exchange.columns}>
        {table.columns.map((column) => (
          <li key={column.name} className={styles.column}>
            <Column column={column} table={table} busy={busy} change={(to) => changeColumn(column.name, to)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** True for addresses and numbers by which somebody is reached. */
const isPersonal = ({ samples }: PreviewColumn) =>
  samples.length > 0 && samples.every((sample) => /^\S+@\S+\.\S+$|^\+?\d[\d\s()/-]{6,}$/.test(sample.trim()))

const Column = (props: {
  column: PreviewColumn
  table: PreviewTable
  busy: boolean
  change: (to: Partial<TableInput['columns'][number]>) => Promise<void>
}) => {
  const { t } = useLanguage()
  const { column, table, busy, change } = props
  const targets = t.exchange.target as Record<string, string>
  const options = [
    { value: '', label: t.exchange.leftOut },
    ...table.targets.map((target) => ({ value: target, label: targets[target] ?? target })),
  ]
  const separators = Object.entries(t.exchange.separators).map(([value, label]) => ({
    value: value === 'none' ? '' : value,
    label,
  }))
  const words = wordOptions(t, column.target, table.rows)
  return (
    <>
      <div className={styles.columnHead}>
        <span className={styles.columnName}>{column.name}</span>
        <span className="small quiet">
          {column.samples.length > 0 ? column.samples.join(' · ') : t.exchange.noValues}
        </span>
      </div>
      <Choice
        hideLabel
        label={t.exchange.columnGoesTo(column.name)}
        value={column.target ?? ''}
        options={options}
        disabled={busy}
        onChange={(value) => void change({ target: value || null, words: [] })}
      />
      {table.rows === 'person' && column.target === null && isPersonal(column) ? (
        <p className="small quiet">{t.exchange.personalLeftOut}</p>
      ) : null}
      {t.exchange.listTargets.includes(column.target ?? '') && !column.lists && !column.crossed ? (
        <Choice
          label={t.exchange.separator}
          value={column.separator === '\n' ? 'line' : (column.separator ?? '')}
          options={separators}
          disabled={busy}
          onChange={(value) => void change({ separator: value === 'line' ? '\n' : value || null })}
        />
      ) : null}
      {column.words.length > 0 && words.length > 0 ? (
        <details className={styles.words} open={column.words.some((word) => word.becomes === null)}>
          <summary>
            {t.exchange.words(column.words.length, column.words.filter((word) => word.becomes === null).length)}
          </summary>
          <ul className={styles.wordList}>
            {column.words.map((word) => (
              <li key={word.word}>
                <span>
                  {word.word} <span className="quiet">{word.count}</span>
                </span>
                <Choice
                  hideLabel
                  label={t.exchange.wordBecomes(word.word)}
                  value={word.becomes ?? ''}
                  disabled={busy}
                  options={[{ value: '', label: t.exchange.unknownWord }, ...words]}
                  onChange={(value) =>
                    void change({
                      words: column.words.map((one) => ({
                        word: one.word,
                        becomes: one.word === word.word ? value || null : one.becomes,
                      })),
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

const Fixed = (props: { table: PreviewTable; busy: boolean; change: Change }) => {
  const { t } = useLanguage()
  const { table, busy, change } = props
  const { fixed } = inputOf('', table)
  if (!fixed) return null
  const shown = [
    { name: 'kind', needs: 'kind', options: wordOptions(t, 'kind', table.rows) },
    { name: 'status', needs: 'status', options: wordOptions(t, 'status', table.rows) },
    { name: 'language', needs: 'language', options: wordOptions(t, 'language', table.rows) },
    { name: 'relation', needs: 'relation', options: wordOptions(t, 'relation', table.rows) },
  ] as const
  const isRecurring = table.columns.some((column) => column.name === 'rrule')
  return (
    <div className={styles.fixed}>
      {shown
        .filter(({ needs, options }) => table.targets.includes(needs) && options.length > 0)
        .map(({ name, options }) => (
          <Choice
            key={name}
            label={t.exchange.fixed[name]}
            value={fixed[name] ?? ''}
            options={options}
            disabled={busy}
            onChange={(value) => void change({ fixed: { ...fixed, [name]: value || null } })}
          />
        ))}
      {isRecurring ? (
        <Choice
          label={t.exchange.recurring}
          value={table.recurring}
          options={Object.entries(t.exchange.recurringChoices).map(([value, label]) => ({ value, label }))}
          disabled={busy}
          onChange={(value) => void change({ recurring: value })}
        />
      ) : null}
      <Checkbox
        label={table.rows === 'link' ? t.exchange.createEnds : t.exchange.createMentioned}
        checked={table.createMentioned}
        onChange={(createMentioned) => void change({ createMentioned })}
      />
      <Checkbox
        label={t.exchange.leaveOutSums}
        checked={table.leaveOutSums}
        onChange={(leaveOutSums) => void change({ leaveOutSums })}
      />
      {table.emptyWords.length > 0 ? (
        <p className="small quiet">{t.exchange.emptyWords(table.emptyWords.map((word) => `”${word}”`).join(', '))}</p>
      ) : null}
    </div>
  )
}
