import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { Choice } from './Choice.tsx'
import styles from './Exchange.module.css'
import type { TableChange } from './mapping-input.ts'
import type { PreviewFile, PreviewTable } from './queries.ts'
import { TableMapping } from './TableMapping.tsx'

/** One file: how it was read, and where each of its tables goes. */
export const FileMapping = (props: {
  file: PreviewFile
  busy: boolean
  change: (changed: TableChange, encoding?: { file: string; encoding: string }) => Promise<void>
}) => {
  const { t } = useLanguage()
  const { file, busy, change } = props
  const { encoding } = file
  return (
    <Section title={file.name} lead={t.exchange.format[file.format] ?? file.format}>
      {encoding && encoding.choices.length > 0 ? (
        <fieldset className={styles.asked}>
          <legend>{t.exchange.encodingAsked}</legend>
          {encoding.choices.map((choice) => (
            <label key={choice.encoding} className={styles.sample}>
              <input
                type="radio"
                name={`encoding-${file.name}`}
                checked={encoding.used === choice.encoding}
                onChange={() => void change(null, { file: file.name, encoding: choice.encoding })}
              />
              <span>
                <q>{choice.sample}</q> <span className="quiet">{choice.encoding}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Notes notes={file.notes} />
      {file.tables.map((table) => (
        <div key={table.name} className={styles.table}>
          <h3>
            {table.name === file.name
              ? t.exchange.rowsInFile(table.rowCount)
              : `${table.name}: ${t.exchange.rowsInFile(table.rowCount)}`}
          </h3>
          <Notes notes={table.notes} />
          {table.headingRow !== null && !file.isOwn ? (
            <HeadingRow
              table={table}
              busy={busy}
              choose={(headingRow) =>
                change({
                  file: file.name,
                  table: table.name,
                  to: { headingRow, rows: 'undecided', kindColumn: null, kindWords: [], columns: [] },
                })
              }
            />
          ) : null}
          {file.isOwn ? (
            <p>{t.exchange.ownExport}</p>
          ) : (
            <Choice
              label={t.exchange.whatAreRows}
              value={table.rows ?? ''}
              disabled={busy}
              options={Object.entries(t.exchange.rowKinds)
                .filter(([value]) => value !== 'by_word' || table.kindColumn !== null)
                .map(([value, label]) => ({ value: value === 'nothing' ? '' : value, label }))}
              onChange={(value) =>
                void change({
                  file: file.name,
                  table: table.name,
                  to: { rows: value === '' ? null : value, columns: [] },
                })
              }
            />
          )}
          {table.rows === 'undecided' ? <p className={styles.trouble}>{t.exchange.chooseRows}</p> : null}
          {table.rows !== null && table.rows !== 'undecided' ? (
            <TableMapping
              table={table}
              busy={busy}
              change={(to) => change({ file: file.name, table: table.name, to })}
            />
          ) : null}
        </div>
      ))}
    </Section>
  )
}

/** Which of the first rows is the heading, where a title or a second heading made it a guess. */
const HeadingRow = (props: { table: PreviewTable; busy: boolean; choose: (row: number) => Promise<void> }) => {
  const { t } = useLanguage()
  const { table, busy, choose } = props
  return (
    <Choice
      label={t.exchange.headingRow}
      value={String(table.headingRow ?? 0)}
      disabled={busy}
      options={[
        ...table.firstRows.map(({ row, sample }) => ({ value: String(row), label: t.exchange.rowBegins(row, sample) })),
        { value: '0', label: t.exchange.noHeadingRow },
      ]}
      onChange={(value) => void choose(Number(value))}
    />
  )
}

const Notes = (props: { notes: PreviewFile['notes'] }) => {
  const { t } = useLanguage()
  if (props.notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {props.notes.map((note, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity and never move.
        <li key={at}>
          {t.exchange.note[note.code]?.(note.count ?? 1) ?? note.code}
          {note.row ? t.exchange.onRow(note.row) : ''}
          {note.column ? ` (${note.column})` : ''}
          {note.sample ? (
            <>
              {': '}
              <q>{note.sample}</q>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
