import { useState } from 'react'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import styles from './MapPanel.module.css'
import { type RelationsProps, useRelationWord } from './RelationList.tsx'
import { type Column, sortRelations } from './relations.ts'

const columns: readonly Column[] = ['name', 'relation', 'kind', 'since', 'degree']

/** The same relations as one table that sorts by any column. */
export const RelationTable = (props: RelationsProps) => {
  const { t, format, language } = useLanguage()
  const word = useRelationWord()
  const [sort, setSort] = useState<{ column: Column; descending: boolean }>({ column: 'name', descending: false })
  const direction = new Map(
    props.groups.flatMap((group) => group.relations.map(({ edge }) => [edge.id, group.direction] as const)),
  )
  const all = props.groups.flatMap((group) => group.relations)
  const rows = sortRelations(all, sort.column, sort.descending, language)
  const by = (column: Column) =>
    setSort((before) => ({ column, descending: before.column === column && !before.descending }))
  const order = (column: Column) =>
    sort.column !== column ? 'none' : sort.descending ? ('descending' as const) : ('ascending' as const)
  return (
    <section className={styles.scroll} aria-label={t.graph.table}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.graph.around(props.focus.label)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={order(column)}>
                <button type="button" onClick={() => by(column)}>
                  {t.graph.column[column]}
                  <span aria-hidden="true">{sort.column === column ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edge, other }) => (
            <tr key={edge.id} onPointerEnter={() => props.onPoint(other.id)} onPointerLeave={() => props.onPoint(null)}>
              <th scope="row">
                <button type="button" className={styles.choose} onClick={() => props.onChoose(other.id)}>
                  <KindMark kind={other.kind} />
                  <Content language={other.language}>{other.label}</Content>
                </button>
              </th>
              <td>{word(edge.type, direction.get(edge.id) ?? 'out')}</td>
              <td>{t.kinds.one[other.kind]}</td>
              <td className={styles.figure}>{edge.since ? format.month(edge.since) : '–'}</td>
              <td className={styles.figure}>{format.number(other.degree)}</td>
              <td>{props.actionsFor(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
