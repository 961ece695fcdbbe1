import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/States.tsx'
import type { NetworkChanges, TimedMap } from '../tools/timed-map.ts'
import type { GraphAddress } from '../use-map-address.ts'
import styles from './ComparePanel.module.css'
import { type ChangedRelation, changedShown } from './changed-relations.ts'
import panel from './MapPanel.module.css'

type Column = 'relation' | 'change' | 'day'
type Only = 'all' | 'came' | 'went'

const atATime = 100

function sorted(rows: readonly ChangedRelation[], column: Column, descending: boolean, compare: Compare) {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    if (column === 'change') return sign * (Number(b.came) - Number(a.came))
    if (column === 'day') return a.day === b.day ? 0 : sign * ((a.day ?? '') < (b.day ?? '') ? -1 : 1)
    return sign * compare(a.source.label, b.source.label)
  })
}

type Compare = (a: string, b: string) => number

const Row = (props: { row: ChangedRelation; onChoose: (id: string) => void; onPoint: (id: string | null) => void }) => {
  const { t, format } = useLanguage()
  const { source, target, type, came, day } = props.row
  const end = (node: ChangedRelation['source']) => (
    <button
      type="button"
      className={styles.end}
      onClick={() => props.onChoose(node.id)}
      onFocus={() => props.onPoint(node.id)}
      onBlur={() => props.onPoint(null)}
    >
      <KindMark kind={node.kind} />
      {node.label}
    </button>
  )
  return (
    <tr onPointerEnter={() => props.onPoint(source.id)} onPointerLeave={() => props.onPoint(null)}>
      <th scope="row">
        {end(source)}
        <span className={styles.how}>{(t.graph.relation[type] ?? t.graph.otherRelation).out}</span>
        {end(target)}
      </th>
      <td>{came ? t.graph.compare.came : t.graph.compare.went}</td>
      <td className={panel.figure}>{day ? format.date(day) : '–'}</td>
    </tr>
  )
}

const Rows = (props: {
  rows: readonly ChangedRelation[]
  onChoose: (id: string) => void
  onPoint: (id: string | null) => void
}) => {
  const { t, format } = useLanguage()
  const [sort, setSort] = useState<{ column: Column; descending: boolean }>({ column: 'day', descending: true })
  const [shown, setShown] = useState(atATime)
  const { column, descending } = sort
  const rows = useMemo(
    () => sorted(props.rows, column, descending, format.compare),
    [props.rows, column, descending, format],
  )
  return (
    <section className={panel.scroll} aria-label={t.graph.compare.table}>
      <table className={panel.table}>
        <caption className="visually-hidden">{t.graph.compare.table}</caption>
        <thead>
          <tr>
            {(['relation', 'change', 'day'] as const).map((name) => (
              <th key={name} scope="col" aria-sort={column !== name ? 'none' : descending ? 'descending' : 'ascending'}>
                <button
                  type="button"
                  onClick={() => setSort({ column: name, descending: column === name && !descending })}
                >
                  {t.graph.compare.column[name]}
                  <span aria-hidden="true">{column === name ? (descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.key} row={row} onChoose={props.onChoose} onPoint={props.onPoint} />
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <Button small look="quiet" onClick={() => setShown(shown + atATime)}>
          {t.graph.showMore(Math.min(atATime, rows.length - shown))}
        </Button>
      ) : null}
    </section>
  )
}

/** Two dates on the whole map in a sentence and a table, in step with the picture. */
export const ComparePanel = (props: {
  address: GraphAddress
  timed: TimedMap | null
  changes: NetworkChanges | null
  reached: ReadonlySet<string> | null
  onChoose: (id: string) => void
  onPoint: (id: string | null) => void
}) => {
  const { t, format } = useLanguage()
  const words = t.graph.compare
  const { timed, changes, reached } = props
  const { view, change } = props.address
  const [only, setOnly] = useState<Only>('all')
  const found = useMemo(
    () => (timed && changes ? changedShown(changes, timed, view, reached) : null),
    [timed, changes, view, reached],
  )
  const rows = useMemo(
    () => (found?.relations ?? []).filter(({ came }) => only === 'all' || came === (only === 'came')),
    [found, only],
  )
  const things = found ? words.things(found.thingsCame, found.thingsWent) : ''
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h1 className={panel.name}>{words.title}</h1>
        {found && changes ? (
          <div role="status">
            <p>{words.sentence(format.date(changes.from), format.date(changes.to), found.came, found.went)}</p>
            <p className="quiet">
              {[found.stayed === null ? '' : words.stayed(format.number(found.stayed)), things && `${things}.`]
                .filter(Boolean)
                .join(' ')}
            </p>
          </div>
        ) : (
          <Skeleton lines={6} />
        )}
        <ul className={styles.legend}>
          <li>{words.cameLine}</li>
          <li className={styles.went}>{words.wentLine}</li>
        </ul>
      </header>
      {found && found.relations.length > 0 ? (
        <>
          <fieldset className={panel.switch} aria-label={words.sought}>
            {(['all', 'came', 'went'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={only === one} onClick={() => setOnly(one)}>
                {words.only[one]}
              </button>
            ))}
          </fieldset>
          <Rows rows={rows} onChoose={props.onChoose} onPoint={props.onPoint} />
        </>
      ) : null}
      {changes?.truncated ? <p className="quiet small">{words.truncated}</p> : null}
      <div>
        <Button small onClick={() => change({ since: null })}>
          {words.leave}
        </Button>
      </div>
    </div>
  )
}
